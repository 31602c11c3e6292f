import { beforeAll, describe, expect, test } from 'vitest';
import { textOf, type BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';
import { askedBy, openVacancies, readWritten, skillIds, type WrittenGuide } from './guides.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await ownSite();
});

const guides = readWritten<WrittenGuide>('roles');
const guideOf = new Map(guides.map((guide) => [guide.id, guide]));
const idOf = skillIds();
const asked = openVacancies().map((vacancy) => ({ role: vacancy.role, skills: askedBy(vacancy, idOf) }));
const sectionOf = (page: string, id: string) => site.document(page).getElementById(id)!.closest('section')!;
const pageOf = ({ id }: WrittenGuide) => `/roles/${id}/`;
const skillOf = (link: Element | null) => /^\/skills\/(.+)\/$/.exec(link?.getAttribute('href') ?? '')?.[1];
const ranks = ['awareness', 'working', 'practitioner', 'expert'];

/** `2 of 3`, `4 of 5, 80%`. */
function shareOf(times: number, of: number): string {
  return of < 5 ? `${times} of ${of}` : `${times} of ${of}, ${Math.round((times / of) * 100)}%`;
}

describe.each(guides)('the guide $id', (guide) => {
  const vacancies = asked.filter(({ role }) => role === guide.id);
  const times = (skill: string) => vacancies.filter(({ skills }) => skills.has(skill)).length;
  const named = new Set(
    [...guide.hardSkills, ...guide.softSkills, ...guide.tools, ...guide.interviewQuestions].flatMap(({ skill }) =>
      skill ? [idOf(skill)] : [],
    ),
  );

  test('counts for each hard skill and tool the open vacancies that ask for it', () => {
    expect(vacancies.length).toBeGreaterThan(0);
    const rows = [...sectionOf(pageOf(guide), 'hard-skills').querySelectorAll('tbody tr')];
    expect(rows.map((row) => [skillOf(row.querySelector('a')), textOf(row.children[2])])).toEqual(
      guide.hardSkills.map(({ skill }) => [idOf(skill), shareOf(times(idOf(skill)), vacancies.length)]),
    );
    const tools = [...sectionOf(pageOf(guide), 'tools').querySelectorAll('li')];
    expect(new Map(tools.map((tool) => [skillOf(tool.querySelector('a')), textOf(tool.querySelector('.asked'))]))).toEqual(
      new Map(guide.tools.map(({ skill }) => [idOf(skill), `asked for by ${shareOf(times(idOf(skill)), vacancies.length)}`])),
    );
  });

  test('lists what is often asked and not in it', () => {
    const everything = new Set(vacancies.flatMap(({ skills }) => [...skills]));
    const often = [...everything].filter((id) => !named.has(id) && times(id) >= 2 && times(id) / vacancies.length >= 1 / 3);
    const tags = [...sectionOf(pageOf(guide), 'hard-skills').querySelectorAll('h3 ~ ul a')];
    expect(tags.map(skillOf).sort()).toEqual(often.sort());
    for (const tag of tags) expect(textOf(tag)).toContain(`(${shareOf(times(skillOf(tag)!), vacancies.length)})`);
  });

  test('sets the next role beside it: skills raised, added and no longer listed, tools added', () => {
    const above = guideOf.get(guide.next ?? '');
    const cards = [...sectionOf(pageOf(guide), 'ladder').querySelectorAll('article')];
    expect(cards.map((card) => textOf(card.querySelector('h3')))).toEqual(
      [guide.previous, guide.next].flatMap((id) => (id ? [guideOf.get(id)!.title] : [])),
    );
    if (!above) return;
    const card = cards.at(-1)!;
    const skillsUnder = (label: string) => {
      const term = [...card.querySelectorAll('dt')].find((one) => textOf(one) === label);
      return [...(term?.parentElement?.querySelectorAll('a') ?? [])].map(skillOf).sort();
    };
    const levels = (of: WrittenGuide) => new Map(of.hardSkills.map(({ skill, proficiency }) => [idOf(skill), ranks.indexOf(proficiency)]));
    const [before, after] = [levels(guide), levels(above)];
    expect(skillsUnder('Skills raised')).toEqual(
      [...after]
        .filter(([id, rank]) => rank > (before.get(id) ?? 9))
        .map(([id]) => id)
        .sort(),
    );
    expect(skillsUnder('Skills added')).toEqual([...after.keys()].filter((id) => !before.has(id)).sort());
    expect(skillsUnder('No longer listed')).toEqual([...before.keys()].filter((id) => !after.has(id)).sort());
    const tools = new Set(guide.tools.map(({ skill }) => idOf(skill)));
    expect(skillsUnder('Tools added')).toEqual(
      above.tools
        .map(({ skill }) => idOf(skill))
        .filter((id) => !tools.has(id))
        .sort(),
    );
    for (const text of above.responsibilities) expect(textOf(card)).toContain(text);
  });
});

test('each skill page gives the share of every role whose vacancies ask for it', () => {
  const skills = new Set(asked.flatMap(({ skills }) => [...skills]));
  expect(skills.size).toBeGreaterThan(50);
  for (const skill of skills) {
    const sentences = [...sectionOf(`/skills/${skill}/`, 'demand').querySelectorAll('li')].map(textOf);
    for (const guide of guides) {
      const vacancies = asked.filter(({ role }) => role === guide.id);
      const times = vacancies.filter((one) => one.skills.has(skill)).length;
      const [counts, percentage] = shareOf(times, vacancies.length).split(', ');
      const noun = vacancies.length === 1 ? 'vacancy' : 'vacancies';
      const sentence = `${counts} open ${noun} for a ${guide.title} ${times === 1 ? 'asks' : 'ask'} for it`;
      if (times > 0) expect(sentences).toContain(percentage ? `${sentence}, ${percentage}` : sentence);
    }
  }
});

describe('the table of a family', () => {
  test.each([...new Set(guides.map(({ family }) => family))])('%s is its guides', (family) => {
    const table = site.document(`/ladders/${family}/`).querySelector('table')!;
    const columns = [...table.querySelectorAll('thead th a.role-name')].map((link) => link.getAttribute('href')!.split('/')[2]!);
    const roles = columns.map((id) => guideOf.get(id)!);
    expect([...columns].sort()).toEqual(
      guides
        .filter((guide) => guide.family === family)
        .map(({ id }) => id)
        .sort(),
    );
    for (const [index, role] of roles.entries()) if (role.next) expect(columns[index + 1]).toBe(role.next);

    const rows = [...table.querySelectorAll('tbody:first-of-type tr')].slice(1);
    const shown = rows.map((row) => [
      skillOf(row.querySelector('th a')),
      ...[...row.querySelectorAll('td')].map((cell) => textOf(cell).toLowerCase()),
    ]);
    const skills = new Set(roles.flatMap(({ hardSkills }) => hardSkills.map(({ skill }) => idOf(skill))));
    const expected = [...skills].map((id) => [
      id,
      ...roles.map(({ hardSkills }) => hardSkills.find(({ skill }) => idOf(skill) === id)?.proficiency ?? '– not named'),
    ]);
    expect(shown).toEqual(expected);
  });
});

test('there is one comparison for each step of a ladder and each pair of related roles', () => {
  const order = ['intern', 'junior', 'mid', 'senior', 'lead', 'staff', 'principal', 'manager', 'director', 'executive'];
  const pairs = new Set<string>();
  for (const guide of guides) {
    if (guide.next) pairs.add(`/roles/${guide.id}/compare/${guide.next}/`);
    for (const id of guide.relatedRoles ?? []) {
      const other = guideOf.get(id)!;
      if ([guide.next, guide.previous].includes(id)) continue;
      const [from, to] = [guide, other].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.id < b.id ? -1 : 1));
      pairs.add(`/roles/${from!.id}/compare/${to!.id}/`);
    }
  }
  expect(site.pages.filter((page) => page.includes('/compare/'))).toEqual([...pairs].sort());
});
