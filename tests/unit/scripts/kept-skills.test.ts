import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptKey, KeptSkills, toSkillsFile } from '../../../src/scripts/my-skills/kept-skills.ts';

let held: Map<string, string>;
let window: EventTarget;

beforeEach(() => {
  held = new Map();
  window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const namesOf = ({ skills }: KeptSkills) => [...skills.values()];

test('ticked skills are kept with their names, and a second press takes the tick away', () => {
  const kept = new KeptSkills();
  kept.toggle('python', 'Python');
  kept.toggle('sql', 'SQL');
  kept.toggle('python', 'Python');
  kept.toggle('go', 'Go');
  expect(namesOf(new KeptSkills())).toEqual(['SQL', 'Go']);
  expect(JSON.parse(toSkillsFile(kept.skills))).toEqual({
    version: 1,
    skills: [
      { id: 'sql', name: 'SQL' },
      { id: 'go', name: 'Go' },
    ],
  });
  kept.clear();
  expect(namesOf(kept)).toEqual([]);
  expect(held.size).toBe(0);
});

test('two tabs do not undo each other, and each is told of the other', () => {
  const [one, other] = [new KeptSkills(), new KeptSkills()];
  let told = 0;
  one.watch(() => told++);
  other.toggle('python', 'Python');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'something else' }));
  expect([told, namesOf(one)]).toEqual([0, []]);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: keptKey }));
  expect([told, namesOf(one)]).toEqual([1, ['Python']]);
  other.toggle('sql', 'SQL');
  one.toggle('go', 'Go');
  expect(namesOf(new KeptSkills())).toEqual(['Python', 'SQL', 'Go']);
});

test('a page that comes back from the side reads again', () => {
  const aside = new KeptSkills();
  aside.watch(() => {});
  new KeptSkills().toggle('python', 'Python');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(namesOf(aside)).toEqual(['Python']);
});

test.each(['{', 'null', '"python"', '{"python":"Python"}', '[["python"],7,null,["a",1]]'])(
  'nothing is ticked where this is kept: %s',
  (value) => {
    held.set(keptKey, value);
    expect(namesOf(new KeptSkills())).toEqual([]);
  },
);

test.each(['everything', 'only writing'])('where the browser refuses %s, ticks last as long as the page', (what) => {
  const refuse = () => {
    throw new DOMException('refused', 'QuotaExceededError');
  };
  const getItem = what === 'everything' ? refuse : () => null;
  vi.stubGlobal('localStorage', { getItem, setItem: refuse, removeItem: refuse });
  const kept = new KeptSkills();
  kept.toggle('python', 'Python');
  kept.toggle('sql', 'SQL');
  expect([kept.isKept, namesOf(kept)]).toEqual([false, ['Python', 'SQL']]);
  kept.clear();
  expect(namesOf(kept)).toEqual([]);
});
