import { describe, expect, it } from 'vitest';
import { ancestorsOf, countryOf, ladderOf, type SiteGraph } from '../../../src/content/graph.ts';
import { baseContent, checkFiles, edited, testNow, type ContentFiles } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const id = 'acme/backend-engineer';

function graphOf(changes: ContentFiles = {}, now = testNow): SiteGraph {
  const { graph } = checkFiles(changes, now);
  if (!graph) throw new Error('The settings of the site cannot be read.');
  return graph;
}

const vacancy = (changes: Record<string, string>) =>
  Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), baseContent[job]!);
const idsOf = (list: readonly { id: string }[] | undefined) => list?.map((one) => one.id);

describe('the skills of a vacancy', () => {
  const skills = (from: string, to: string) =>
    graphOf(edited(job, from, to))
      .vacancyById.get(id)!
      .skills.map(({ skill, status }) => `${skill.id} ${status}`);

  it('are each there once, core before nice before legacy', () => {
    expect(
      graphOf()
        .vacancyById.get(id)!
        .skills.map(({ skill, status }) => `${skill.id} ${status}`),
    ).toEqual(['python core', 'kafka nice', 'postgresql legacy']);
  });

  it('are core when one place says core and another nice', () => {
    expect(skills('nice: [kafka]', 'nice: [kafka, python]')).toEqual(['python core', 'kafka nice', 'postgresql legacy']);
    expect(skills('      - python\n', '      - { skill: python, status: nice }\n')).toContain('python core');
    expect(skills('      - python\n', '      - python\n      - Kafka\n')).toContain('kafka core');
  });

  it('are legacy when the stack says so, whatever else is said', () => {
    expect(skills('must: [python]', 'must: [python, postgresql]')).toContain('postgresql legacy');
    expect(skills('nice: [kafka]', 'nice: [kafka, postgresql]')).toContain('postgresql legacy');
  });

  it('leave out what no skill is called', () => {
    expect(skills('must: [python]', 'must: [python, cobol]')).toEqual(['python core', 'kafka nice', 'postgresql legacy']);
  });
});

describe('open vacancies', () => {
  const closed = { 'jobs/acme/closed-one.mdx': vacancy({ 'status: open': 'status: filled\nclosedOn: 2026-11-10' }) };
  const expired = { 'jobs/acme/expired.mdx': vacancy({ 'validThrough: 2026-12-31': 'validThrough: 2026-11-20' }) };
  const upcoming = { 'jobs/acme/later.mdx': vacancy({ '2026-11-02': '2026-11-22' }) };
  const newer = { 'jobs/acme/newer.mdx': vacancy({ '2026-11-02': '2026-11-20' }) };
  const graph = graphOf({ ...closed, ...expired, ...upcoming, ...newer });

  it('are listed newest first, without closed ones', () => {
    expect(idsOf(graph.openVacancies)).toEqual(['acme/newer', id]);
    for (const [by, key] of Object.entries({
      role: 'backend-engineer',
      company: 'acme',
      skill: 'kafka',
      place: 'barcelona',
      level: 'mid',
      workplace: 'hybrid',
      employmentType: 'full-time',
    })) {
      expect(idsOf(graph.openBy[by as keyof typeof graph.openBy].get(key)), by).toEqual(['acme/newer', id]);
    }
  });

  it('ask for a skill, or are phasing it out, never both', () => {
    expect(idsOf(graph.openBy.skill.get('python'))).toEqual(['acme/newer', id]);
    expect(graph.phasingOut.get('python')).toBeUndefined();
    expect(idsOf(graph.phasingOut.get('postgresql'))).toEqual(['acme/newer', id]);
    expect(graph.openBy.skill.get('postgresql')).toBeUndefined();
    // Its page is there all the same.
    expect(graph.referred.skill.has('postgresql')).toBe(true);
  });

  it('leave closed ones their pages', () => {
    expect(idsOf(graph.vacancies)).toEqual(['acme/newer', id, 'acme/closed-one', 'acme/expired']);
    expect(graph.vacancyById.get('acme/expired')!.lifecycle).toEqual({ state: 'closed', reason: 'expired', on: '2026-11-20' });
  });

  it('hide what is still to come until its day', () => {
    expect(graph.vacancyById.has('acme/later')).toBe(false);
    expect(idsOf(graphOf(upcoming, new Date('2026-11-22T00:00:00Z')).openVacancies)).toEqual(['acme/later', id]);
  });

  it('are found at every place around theirs, once', () => {
    const two = graphOf({
      [job]: vacancy({ 'places: [barcelona]': 'places: [barcelona, girona]' }),
      'places/girona.mdx': '---\nname: Girona\nkind: city\nparent: catalonia\n---\n',
    });
    for (const place of ['barcelona', 'girona', 'catalonia', 'spain']) expect(idsOf(two.openBy.place.get(place)), place).toEqual([id]);
    expect(two.openBy.place.get('acme')).toBeUndefined();
  });

  it('do not count a role, a level or a workplace that is not stated', () => {
    const bare = graphOf({
      [job]: `---
title: A
places: [barcelona]
datePosted: 2026-11-02
status: open
pay: { disclosed: false, reason: No. }
applyUrl: https://a.example
imported: { system: ashby, board: a, id: '1', url: https://a.example/1, lastSeen: 2026-11-21 }
---
`,
    });
    expect([
      bare.openBy.role.size,
      bare.openBy.level.size,
      bare.openBy.workplace.size,
      bare.openBy.employmentType.size,
      bare.openBy.skill.size,
    ]).toEqual([0, 0, 0, 0, 0]);
    expect(bare.openVacancies[0]!.role).toBeUndefined();
  });
});

describe('references the other way', () => {
  const graph = graphOf();

  it('lead from a skill to roles, from a role to pay, from a place to companies and places inside', () => {
    expect(idsOf(graph.rolesBySkill.get('postgresql'))).toEqual(['backend-engineer', 'senior-backend-engineer']);
    expect(idsOf(graph.payByRole.get('senior-backend-engineer'))).toEqual(['developers-spain']);
    expect(idsOf(graph.companiesByPlace.get('barcelona'))).toEqual(['acme']);
    expect(idsOf(graph.placesInside.get('spain'))).toEqual(['catalonia']);
  });

  it('name a company once at a place it gives twice', () => {
    const twice = graphOf(edited('companies/acme.mdx', 'headOffice: barcelona', 'headOffice: barcelona\nplaces: [barcelona]'));
    expect(idsOf(twice.companiesByPlace.get('barcelona'))).toEqual(['acme']);
  });

  it('know which values a page refers to', () => {
    expect([...graph.referred.place].sort()).toEqual(['barcelona', 'catalonia', 'spain']);
    expect([...graph.referred.level].sort()).toEqual(['mid', 'senior']);
    expect(graph.referred.skill.has('curiosity')).toBe(true);
  });
});

describe('places', () => {
  it('lie in the places around them, nearest first', () => {
    const { byId } = graphOf();
    expect(idsOf(ancestorsOf(byId.places.get('barcelona')!, byId.places))).toEqual(['catalonia', 'spain']);
    expect(countryOf(byId.places.get('barcelona')!, byId.places)).toBe('ES');
  });

  it('end where parents run in a circle', () => {
    const { byId } = graphOf(edited('places/spain.mdx', 'country: ES', 'country: ES\nparent: barcelona'));
    expect(idsOf(ancestorsOf(byId.places.get('barcelona')!, byId.places))).toEqual(['catalonia', 'spain']);
  });
});

describe('a ladder', () => {
  it('is the same from every step', () => {
    const { byId } = graphOf();
    for (const role of byId.roles.values())
      expect(idsOf(ladderOf(role, byId.roles))).toEqual(['backend-engineer', 'senior-backend-engineer']);
  });

  it('ends where it runs in a circle', () => {
    const { byId } = graphOf(
      edited('roles/senior-backend-engineer.mdx', 'previous: backend-engineer', 'previous: backend-engineer\nnext: backend-engineer'),
    );
    expect(idsOf(ladderOf(byId.roles.get('backend-engineer')!, byId.roles))).toEqual(['backend-engineer', 'senior-backend-engineer']);
  });
});

it('leaves out the vacancies of a company that does not exist', () => {
  expect(graphOf({ 'jobs/umbrella/engineer.mdx': baseContent[job]! }).vacancyById.has('umbrella/engineer')).toBe(false);
});
