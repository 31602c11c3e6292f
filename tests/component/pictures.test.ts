import { describe, expect, test } from 'vitest';
import Logo from '../../src/components/company/Logo.astro';
import SkillIcon from '../../src/components/ui/SkillIcon.astro';
import { has, render, textOf } from '../support/render.ts';

describe('a logo', () => {
  const logo = (props: object) => render(Logo, { props });

  test('is decoration beside the name, so it has no alternative text, and keeps its room while it loads', async () => {
    const picture = (await logo({ name: 'Back Market', logo: '/media/back-market.svg' })).querySelector('img')!;
    expect(picture.getAttribute('src')).toBe('/media/back-market.svg');
    expect(picture.getAttribute('alt')).toBe('');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['64', '64']);
  });

  test.each([
    ['Back Market', 'BM'],
    ['acme', 'A'],
    ['Österreichische Post AG', 'ÖP'],
    ['帆船', '帆'],
  ])('that is missing becomes the initials of %s, for the eye only', async (name, letters) => {
    const element = await logo({ name, logo: undefined });
    expect(element.textContent.trim()).toBe(letters);
    expect(has(element, 'img')).toBe(false);
    expect(textOf(element)).toBe('');
  });
});

describe('the icon of a skill', () => {
  const icon = (props: object) => render(SkillIcon, { props });

  test('a known icon is drawn, for the eye only', async () => {
    const element = await icon({ name: 'PostgreSQL', icon: 'postgresql' });
    const picture = element.querySelector('img.skill-icon');
    expect(picture?.getAttribute('src')).toMatch(/^\/_astro\/icons\/postgresql\.[0-9a-f]{8}\.svg$/);
    expect(picture?.getAttribute('alt')).toBe('');
    expect(textOf(element)).toBe('');
  });

  test.each([
    ['System design', undefined, 'SD'],
    ['Kafka', 'nosuchicon', 'K'],
    ['C++', undefined, 'C'],
  ])('%s with icon %s falls back to initials', async (name, slug, letters) => {
    const element = await icon({ name, icon: slug });
    expect(has(element, 'img')).toBe(false);
    expect(element.textContent.trim()).toBe(letters);
    expect(textOf(element)).toBe('');
  });
});
