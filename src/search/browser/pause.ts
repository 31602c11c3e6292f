/** Puts something off. What is put off anew begins to wait again; nothing takes back what was put off before. */
export type PutOff = (act?: () => void) => void;

/** @param milliseconds without another call after which the last is done. */
export function afterPause(milliseconds: number): PutOff {
  let timer: number | undefined;
  return (act) => {
    window.clearTimeout(timer);
    if (act) timer = window.setTimeout(act, milliseconds);
  };
}
