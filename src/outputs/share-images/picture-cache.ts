import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures kept between builds, each under the hash of all that is drawn: one that stays the same is not drawn again. */
export class PictureCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Registers a picture as one of the site, and gives what reads or draws it.
   * @param drawn everything that decides its bytes.
   */
  keep(drawn: unknown, draw: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
    const name = `${createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 32)}.png`;
    this.#used.add(name);
    return async () => {
      const file = join(this.#folder, name);
      if (existsSync(file)) return readFileSync(file);
      const bytes = await draw();
      mkdirSync(this.#folder, { recursive: true });
      // Under another name first: a build that is stopped leaves no half of a picture.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, file);
      return bytes;
    };
  }

  /** Removes the pictures that were not registered. */
  forgetRest(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
