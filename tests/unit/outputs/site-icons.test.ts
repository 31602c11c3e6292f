import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastRatio } from '../../../src/domain/colour.ts';
import { toIco } from '../../../src/outputs/icons/ico.ts';
import { siteIcons } from '../../../src/outputs/icons/site-icons.ts';
import { toFileSource } from '../../../src/outputs/site-file.ts';
import { temporaryFolder } from '../../support/fixture.ts';
import { boardGraph } from '../../support/render.ts';

async function makeIcons(accent?: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const source = toFileSource(boardGraph({ site: { name: 'Jobs & "more"', ...(accent && { accent }) } }), {
    cacheDir: temporaryFolder(),
    readBody: () => '',
  });
  for (const file of siteIcons(source)) files.set(file.path, Buffer.from((await file.content()) as string));
  return files;
}

/** The pictures of an `.ico` file: what it says of each, and its bytes. */
function readIco(ico: Buffer): { width: number; height: number; bits: number; png: Buffer }[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + index * 16;
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    return {
      width: ico.readUInt8(at) || 256,
      height: ico.readUInt8(at + 1) || 256,
      bits: ico.readUInt16LE(at + 6),
      png: ico.subarray(offset, offset + length),
    };
  });
}

const widthOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

it('puts pictures into one .ico file, one behind the other', () => {
  const pictures = [
    { size: 16, png: Buffer.from('first') },
    { size: 256, png: Buffer.from('second one') },
  ];
  const read = readIco(Buffer.from(toIco(pictures)));
  expect(read.map(({ width, height, bits, png }) => [width, height, bits, png.toString()])).toEqual([
    [16, 16, 32, 'first'],
    [256, 256, 32, 'second one'],
  ]);
});

it('makes every icon that pages and devices ask for, in its size', async () => {
  const icons = await makeIcons();
  expect([...icons.keys()].sort()).toEqual([
    '/apple-touch-icon.png',
    '/favicon.ico',
    '/icon-192.png',
    '/icon-512.png',
    '/icon-site.svg',
    '/site.webmanifest',
  ]);
  expect(readIco(icons.get('/favicon.ico')!).map(({ png }) => widthOf(png))).toEqual([['PNG', 32, 32]]);
  expect(widthOf(icons.get('/apple-touch-icon.png')!)).toEqual(['PNG', 180, 180]);
  expect(widthOf(icons.get('/icon-192.png')!)).toEqual(['PNG', 192, 192]);
  expect(widthOf(icons.get('/icon-512.png')!)).toEqual(['PNG', 512, 512]);
});

it('names them in a manifest', async () => {
  const icons = await makeIcons();
  const manifest = JSON.parse(icons.get('/site.webmanifest')!.toString()) as Record<string, string> & { icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: 'Jobs & "more"', description: 'Vacancies for tests.', lang: 'en-GB', start_url: '/' });
  expect(manifest.icons).toEqual([
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  ]);
  for (const { src } of manifest.icons) expect([...icons.keys()]).toContain(src);
  expect(contrastRatio(manifest.theme_color!, manifest.background_color!)).toBeGreaterThan(4.5);
});

it('is drawn the same each time', async () => {
  const [one, other] = [await makeIcons(), await makeIcons()];
  for (const [path, bytes] of one) expect(other.get(path)!.equals(bytes), path).toBe(true);
});

it('is the mark that stands in the header', () => {
  const drawingIn = (file: string) => readFileSync(file, 'utf8').match(/ d="([^"]+)"/)![1];
  expect(drawingIn('public/favicon.svg')).toBe(drawingIn('src/components/site/SiteMark.astro'));
});

it('is made of a picture without text', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).not.toContain('<text');
});

it('has the accent that the owner chose, in every form', async () => {
  const [ours, theirs] = [await makeIcons(), await makeIcons('#8a1c5b')];
  expect(ours.get('/icon-site.svg')!.toString()).toBe(readFileSync('public/favicon.svg', 'utf8'));
  // The accent as it is written in the style sheet, to the nearest step of OKLCH.
  expect(theirs.get('/icon-site.svg')!.toString()).toBe(readFileSync('public/favicon.svg', 'utf8').replace('#006249', '#8a1d5b'));
  for (const path of ['/favicon.ico', '/apple-touch-icon.png', '/icon-192.png', '/icon-512.png']) {
    expect(theirs.get(path)!.equals(ours.get(path)!), path).toBe(false);
  }
});
