/**
 * What was read of the content while one page or file was made. A build that keeps its pages asks afterwards which of these things
 * have changed, and makes only those pages again. Nothing is noted while no recorder is installed, in a browser for example.
 */
export class Readings {
  /** Names of what was read. */
  readonly names = new Set<string>();
  /** Readings of values that were made once and are used by many. */
  readonly shared = new Set<Readings>();
}

/** Knows for whom something is made at the moment, as `AsyncLocalStorage` does. */
export interface Recorder {
  getStore(): Readings | undefined;
  run<T>(readings: Readings | undefined, make: () => T): T;
}

/** Keeps texts that are made of the content, so that a later build finds them. */
export interface TextKeeper {
  /**
   * A text, kept or made now, and what was read for it.
   * @param name tells it from all others.
   * @param madeOf what it is made of beside what is read.
   */
  textOf(name: string, madeOf: string, make: () => string): { value: string; readings: Readings };
}

/** On `globalThis`, because the pages are a program of their own: its modules are not those of the process that builds. */
const slot = Symbol.for('rolebook.recorder');
const keeperSlot = Symbol.for('rolebook.text-keeper');
type Slot = { [slot]?: Recorder | undefined; [keeperSlot]?: TextKeeper | undefined };

/** Installs a recorder for this process, or takes it away. */
export function installRecorder(recorder: Recorder | undefined): void {
  (globalThis as Slot)[slot] = recorder;
}

/** Installs a keeper of texts for this process, or takes it away. */
export function installTextKeeper(keeper: TextKeeper | undefined): void {
  (globalThis as Slot)[keeperSlot] = keeper;
}

/** True when what is read in this process is noted. */
export function isRecorded(): boolean {
  return (globalThis as Slot)[slot] !== undefined;
}

/** Notes that something of the content was read. */
export function noteReading(name: string): void {
  (globalThis as Slot)[slot]?.getStore()?.names.add(name);
}

/** Makes something and tells what was read for it. It may be a promise: what is read until it is settled is told too. */
export function recordReadings<T>(make: () => T): { value: T; readings: Readings } {
  const readings = new Readings();
  const recorder = (globalThis as Slot)[slot];
  return { value: recorder ? recorder.run(readings, make) : make(), readings };
}

/** A function whose value is made once. Whoever asks for it has read what was read to make it. */
export function remember<T>(make: () => T): () => T {
  let made: { value: T; readings: Readings } | undefined;
  return () => {
    made ??= recordReadings(make);
    (globalThis as Slot)[slot]?.getStore()?.shared.add(made.readings);
    return made.value;
  };
}

/**
 * Makes a text, or takes the one that an earlier build has kept. Whoever asks for it has read what was read to make it. Nothing is kept
 * where no keeper is installed.
 * @param name tells it from all other texts.
 * @param madeOf what it is made of beside what is read of the content.
 */
export function keepText(name: string, madeOf: string, make: () => string): string {
  const keeper = (globalThis as Slot)[keeperSlot];
  if (!keeper) return make();
  const { value, readings } = keeper.textOf(name, madeOf, make);
  (globalThis as Slot)[slot]?.getStore()?.shared.add(readings);
  return value;
}

/** True when texts are kept: then nobody need hold them. */
export function keepsTexts(): boolean {
  return (globalThis as Slot)[keeperSlot] !== undefined;
}

/**
 * Makes a small value from a great deal of content, such as the vacancies most like one. Only the value counts as read, by the given
 * name: the page stays when the content changes and the value does not.
 */
export function readAs<T>(name: string, make: () => T): T {
  noteReading(name);
  const recorder = (globalThis as Slot)[slot];
  return recorder ? recorder.run(undefined, make) : make();
}
