/** Names and values of controls, as `FormData` lists them. */
export type KeptValues = [name: string, value: string][];

const keyOf = (role: string) => `posting:${role}`;

/** What was typed for a guide in this tab; undefined when nothing was, or the browser keeps nothing. */
export function readKept(role: string): KeptValues | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(role)) ?? 'null');
    return Array.isArray(kept) && kept.every(isPair) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed for as long as the tab is open; a browser that refuses keeps nothing, and everything else works. */
export function keep(role: string, values: KeptValues | undefined): void {
  try {
    if (values) sessionStorage.setItem(keyOf(role), JSON.stringify(values));
    else sessionStorage.removeItem(keyOf(role));
  } catch {
    return;
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
