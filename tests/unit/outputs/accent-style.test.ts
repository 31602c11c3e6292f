import { afterEach, expect, it, vi } from 'vitest';
import { defaultAccent, toAccentStyle } from '../../../src/domain/accent.ts';
import { accentStyle } from '../../../src/outputs/accent-style.ts';
import { edited, withContent, type ContentFiles } from '../../support/content.ts';

afterEach(() => vi.unstubAllEnvs());

/** What the plugin gives for a content folder. */
function styleOf(changes: ContentFiles): string {
  const { load } = accentStyle() as unknown as { load: { handler(): string } };
  return withContent(changes, (root) => {
    vi.stubEnv('ROLEBOOK_CONTENT', root);
    return load.handler();
  });
}

it("is made of the owner's accent", () => {
  expect(styleOf(edited('site.yaml', 'locale: en-GB', 'accent: "#e8590c"\nlocale: en-GB'))).toBe(toAccentStyle('#e8590c'));
});

it('is green where there is none, or the settings cannot be read', () => {
  expect(styleOf({})).toBe(toAccentStyle(defaultAccent));
  expect(styleOf({ 'site.yaml': null })).toBe(toAccentStyle(defaultAccent));
});
