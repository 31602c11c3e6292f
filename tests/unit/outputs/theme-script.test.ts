import { expect, it } from 'vitest';
import { themeScript, themeScriptPath } from '../../../src/outputs/theme-script.ts';

const [file] = [...themeScript()];
const code = (await file!.content()) as string;

it('lies where pages look for it, under a name that changes with it', () => {
  expect(file!.path).toBe(themeScriptPath);
  expect(themeScriptPath).toMatch(/^\/_astro\/theme\.[0-9a-f]{8}\.js$/);
});

it('is a small classic script that leaves nothing behind but its choice', () => {
  expect(() => new Function(code)).not.toThrow();
  expect(code).toMatch(/^\(\(\)=>\{/);
  expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  expect(Buffer.byteLength(code)).toBeLessThan(1000);
});
