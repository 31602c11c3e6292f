import { describe, expect, it } from 'vitest';
import { aspectRatio } from '../../../src/verify/page/image-size.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('the shape of a picture, 200 wide and 100 high', () => {
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 200, 0, 0, 0, 100])],
    ['GIF', bytes('GIF89a', [200, 0, 100, 0])],
    ['JPEG', bytes('\xff\xd8\xff\xe0', [0, 4, 0, 0], '\xff\xc4', [0, 4, 0, 0], '\xff\xc0', [0, 17, 8, 0, 100, 0, 200, 3, 0, 0])],
    ['WebP, lossy', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 200, 0, 100, 0])],
    ['WebP, lossless', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 199, 0xc0, 0x18, 0, 0, 0, 0, 0, 0])],
    ['WebP, extended', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 99, 0, 0])],
    ['AVIF', bytes([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'ispe', [0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 100])],
    ['SVG with a size', bytes('<?xml version="1.0"?><svg width="200px" height="100" viewBox="0 0 1 1"></svg>')],
    ['SVG with a box', bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0 20 10"/>')],
    ['SVG with a width in percent', bytes('<svg width="100%" viewBox="0 0 20 10"/>')],
  ])('%s', (_, picture) => {
    expect(aspectRatio(picture)).toBe(2);
  });

  it.each([
    ['nothing', bytes()],
    ['text', bytes('hello, this is no picture at all')],
    ['SVG without a size', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['SVG without a height', bytes('<svg viewBox="0 0 20 0"/>')],
    ['a JPEG cut short', bytes('\xff\xd8\xff\xe0')],
    ['a PNG cut short', bytes('\x89PNG')],
  ])('is not known of %s', (_, picture) => {
    expect(aspectRatio(picture)).toBeUndefined();
  });
});
