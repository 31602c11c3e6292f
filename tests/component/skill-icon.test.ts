import { expect, test } from 'vitest';
import SkillIcon from '../../src/components/ui/SkillIcon.astro';
import { render, textOf } from '../support/render.ts';

const icon = (props: object) => render(SkillIcon, { props });

test('a known icon is drawn, for the eye only', async () => {
  const element = await icon({ name: 'PostgreSQL', icon: 'postgresql' });
  expect(element.querySelector('svg path')).not.toBeNull();
  expect(textOf(element)).toBe('');
  expect(element.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  ['System design', undefined, 'SD'],
  ['Kafka', 'nosuchicon', 'K'],
  ['C++', undefined, 'C'],
])('%s with icon %s falls back to initials', async (name, slug, letters) => {
  const element = await icon({ name, icon: slug });
  expect(element.querySelector('svg')).toBeNull();
  expect(element.textContent.trim()).toBe(letters);
  expect(textOf(element)).toBe('');
});
