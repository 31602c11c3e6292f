import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../content/readings.ts';
import { replaceFile } from '../../content/replace-file.ts';

/** Pictures kept between builds, each under the hash of all that is drawn: one that stays the same is not drawn again. */
export class PictureCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Registers a picture as one of the site, and gives what reads or draws it. Who does that has read what the picture was made of.
   * @param pictureOf gives everything that decides its bytes, and what draws it.
   */
  keep(pictureOf: () => { drawn: unknown; draw: () => Promise<Uint8Array> }): () => Promise<Uint8Array> {
    const kept = remember(() => {
      const { drawn, draw } = pictureOf();
      const name = `${createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 32)}.png`;
      this.#used.add(name);
      return () => this.#read(join(this.#folder, name), draw);
    });
    kept();
    return () => kept()();
  }

  async #read(file: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (existsSync(file)) return readFileSync(file);
    const bytes = await draw();
    replaceFile(file, bytes);
    return bytes;
  }

  /** Removes the pictures that were not registered. */
  forgetRest(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
