import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDrawablePicture } from '../../../../src/outputs/share-images/drawable-picture.ts';
import { toDrawable } from '../../../../src/outputs/share-images/drawable-text.ts';
import { charactersOf } from '../../../../src/outputs/share-images/font-characters.ts';
import { readFonts } from '../../../../src/outputs/share-images/fonts.ts';

const { canDraw } = readFonts();
const drawable = (text: string) => toDrawable(text, canDraw);

describe('a text in a picture', () => {
  it('is written in Latin, Greek, Cyrillic and Vietnamese, with every accent', () => {
    for (const text of ['Łódź & Œuvre – “Ingénieur·e”', 'Αθήνα', 'Київ', 'Việt Nam', 'C++ / C# (€ 10k)']) expect(drawable(text)).toBe(text);
    expect(drawable('Zu\u0308rich')).toBe('Zürich');
  });

  it('loses signs that the fonts lack, and white space with them', () => {
    expect(drawable('🚀 Backend 👩🏽‍💻 Engineer\u200d\n(m/f)')).toBe('Backend Engineer (m/f)');
  });

  it('is not written at all when a letter or number of it is lacking', () => {
    for (const text of ['東京', 'Engineer 東京', 'شركة', 'מפתח', '开发者', '🚀', '', ' – ']) expect(drawable(text), text).toBe(undefined);
  });
});

describe('the characters of a font', () => {
  it('are those its file maps, and no others', () => {
    const latin = charactersOf(readFileSync('node_modules/@fontsource/inter/files/inter-latin-500-normal.woff'));
    const has = (character: string) => latin.has(character.codePointAt(0)!);
    for (const character of 'AZaz09é€“') expect(has(character), character).toBe(true);
    for (const character of 'Łб東🚀') expect(has(character), character).toBe(false);
  });

  it('are asked of a WOFF file only', () => {
    expect(() => charactersOf(Buffer.from('not a font at all'))).toThrow('The font is not a WOFF file.');
  });
});

describe('a logo in a picture', () => {
  const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`);

  it('is held as its own bytes', () => {
    const bytes = svg('<path d="M0 0h8v8z"/>');
    expect(toDrawablePicture('/media/a.svg', bytes)).toBe(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
    expect(toDrawablePicture('/media/a.PNG', Buffer.from('\x89PNG…', 'latin1'))).toMatch(/^data:image\/png;base64,/);
    expect(toDrawablePicture('/media/a.jpeg', Buffer.from([0xff, 0xd8, 0xff]))).toMatch(/^data:image\/jpeg;base64,/);
  });

  it('is left out where it would leave a hole: text, pictures in it, other formats, broken files', () => {
    for (const inside of ['<text x="1">Acme</text>', '<image href="a.png"/>', '<foreignObject/>']) {
      expect(toDrawablePicture('/media/a.svg', svg(inside)), inside).toBe(undefined);
    }
    expect(toDrawablePicture('/media/a.svg', Buffer.from('<svg><path d="M0 0h8v8z"/></svg>'))).toBe(undefined);
    expect(toDrawablePicture('/media/a.webp', Buffer.from('RIFF'))).toBe(undefined);
    for (const name of ['a.svg', 'a.png', 'a.jpg']) expect(toDrawablePicture(name, Buffer.from('')), name).toBe(undefined);
    for (const name of ['a.svg', 'a.png', 'a.jpg']) expect(toDrawablePicture(name, Buffer.from('no picture')), name).toBe(undefined);
  });
});
