import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../../src/outputs/share-images/draw-card.ts';
import { shareImages } from '../../../../src/outputs/share-images/share-images.ts';
import { toFileSource } from '../../../../src/outputs/site-file.ts';
import { temporaryFolder } from '../../../support/fixture.ts';
import { boardGraph, type SmallContent } from '../../../support/render.ts';

const logo = readFileSync('content/media/fernhill-maps.svg');

/** Makes all pictures of a small site, and counts those that were drawn. */
async function make(cacheDir: string, content: SmallContent = {}, media: Readonly<Record<string, Uint8Array>> = {}) {
  const source = toFileSource(boardGraph(content), { cacheDir, readBody: () => '', readMedia: (path) => media[path] });
  let drawn = 0;
  const draw: typeof drawCard = (...card) => {
    drawn += 1;
    return drawCard(...card);
  };
  const files = new Map<string, Buffer>();
  for (const file of shareImages(source, draw)) files.set(file.path, Buffer.from((await file.content()) as Uint8Array));
  return { files, drawn, cached: readdirSync(join(cacheDir, 'share-images')).length };
}

const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
const sameBytes = (one: Buffer | undefined, other: Buffer | undefined) => one !== undefined && other !== undefined && one.equals(other);

const all = [
  '/share/site.png',
  '/share/role/backend-engineer.png',
  '/share/company/acme.png',
  '/share/place/spain.png',
  '/share/place/barcelona.png',
];

describe('the share images of a site', () => {
  it('are one for the site and for each role, company and place with a page, all of the same size', async () => {
    const { files } = await make(temporaryFolder(), { places: { nowhere: { name: 'Nowhere' } } });
    expect([...files.keys()].sort()).toEqual([...all].sort());
    for (const [path, png] of files) expect(sizeOf(png), path).toEqual(['PNG', 1200, 630]);
    expect(new Set([...files.values()].map((png) => png.toString('base64'))).size).toBe(all.length);
  });

  it('are the same bytes when they are drawn again elsewhere', async () => {
    const [one, other] = [await make(temporaryFolder()), await make(temporaryFolder())];
    expect([one.drawn, other.drawn]).toEqual([all.length, all.length]);
    for (const path of all) expect(sameBytes(one.files.get(path), other.files.get(path)), path).toBe(true);
  });

  it('are not drawn again when nothing has changed', async () => {
    const cache = temporaryFolder();
    const [first, second] = [await make(cache), await make(cache)];
    expect([first.drawn, second.drawn]).toEqual([all.length, 0]);
    for (const path of all) expect(sameBytes(first.files.get(path), second.files.get(path)), path).toBe(true);
  });

  it('do not change with the number of vacancies', async () => {
    const cache = temporaryFolder();
    await make(cache);
    expect((await make(cache, { jobs: { 'acme/second': {} } })).drawn).toBe(0);
  });

  it('are drawn again when what they show changes, each alone, and the old one is removed', async () => {
    const cache = temporaryFolder();
    await make(cache);
    const renamed = await make(cache, { companies: { acme: { name: 'Acme Rockets' } } });
    expect([renamed.drawn, renamed.cached]).toEqual([1, all.length]);
    const elsewhere = await make(cache, { site: { name: 'Other board' } });
    expect([elsewhere.drawn, elsewhere.cached]).toEqual([all.length, all.length]);
  });

  it('show the logo of a company, and draw it again when the file changes', async () => {
    const cache = temporaryFolder();
    const withLogo = { companies: { acme: { logo: '/media/acme.svg' } } };
    const initials = await make(cache, withLogo);
    const shown = await make(cache, withLogo, { '/media/acme.svg': logo });
    const other = await make(cache, withLogo, { '/media/acme.svg': readFileSync('content/media/oriole-health.svg') });
    expect([shown.drawn, other.drawn]).toEqual([1, 1]);
    const pictures = [initials, shown, other].map(({ files }) => files.get('/share/company/acme.png')!.toString('base64'));
    expect(new Set(pictures).size).toBe(3);
  });
});
