import { createHash } from 'node:crypto';

/** A short name for a text that no other text has. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 20);
}

/** What everything that can be read of the content is at the moment, by the names of `readings.ts`. */
export class Digests {
  private readonly kinds = new Map<string, (key: string) => string>();
  private readonly known = new Map<string, string>();

  /**
   * Adds a kind of readings: the first word of their names.
   * @param stateOf what the rest of a name stands for at the moment, as a text; the rest of a name of one word is empty.
   */
  add(kind: string, stateOf: (key: string) => string): void {
    this.kinds.set(kind, stateOf);
  }

  /** Changes when what was read by this name changes. @throws Error when nothing of the kind can be read. */
  of(name: string): string {
    let digest = this.known.get(name);
    if (digest === undefined) {
      const end = name.indexOf(' ');
      const [kind, key] = end === -1 ? [name, ''] : [name.slice(0, end), name.slice(end + 1)];
      const stateOf = this.kinds.get(kind);
      if (!stateOf) throw new Error(`Nothing says when "${name}" changes.`);
      digest = digestOf(stateOf(key));
      this.known.set(name, digest);
    }
    return digest;
  }
}
