import { describe, expect, test } from 'vitest';
import ApplyLink from '../../src/components/job/ApplyLink.astro';
import ClosedNotice from '../../src/components/job/ClosedNotice.astro';
import PhasedOutAt from '../../src/components/job/PhasedOutAt.astro';
import VacancyCard from '../../src/components/job/VacancyCard.astro';
import VacancyList from '../../src/components/job/VacancyList.astro';
import { toListedVacancy } from '../../src/content/listed-vacancy.ts';
import { pageOf } from '../../src/domain/pagination.ts';
import { boardGraph, has, linksOf, render, textOf, textsOf, vacancyWith, type SmallContent } from '../support/render.ts';

describe('one vacancy in a list', () => {
  const item = async (fields: object, props: object = {}, content: SmallContent = {}) =>
    render(VacancyCard, { props: { vacancy: toListedVacancy(vacancyWith(fields, content), 'en-GB'), locale: 'en-GB', ...props } });

  test('is an article with one link, named by the title alone', async () => {
    const element = await item({ title: 'Backend Engineer, Payments' });
    expect(linksOf(element)).toEqual([{ name: 'Backend Engineer, Payments', to: '/jobs/acme/backend-engineer/' }]);
    expect(textOf(element.querySelector('article h3')!)).toBe('Backend Engineer, Payments');
  });

  test('says company, place, workplace, level, employment, pay and date', async () => {
    expect(textOf(await item({}))).toBe(
      'Backend Engineer Acme Barcelona · On site · Mid-level · Full-time €52,000 – €64,000 a year Posted 2 November 2026',
    );
  });

  test('takes the rank of heading its page needs', async () => {
    const element = await item({}, { heading: 'h2' });
    expect(textsOf(element, 'h2')).toEqual(['Backend Engineer']);
    expect(textsOf(element, 'h3')).toEqual([]);
  });

  test('is the same in every list, but for its heading and its note', async () => {
    const vacancy = toListedVacancy(vacancyWith({}), 'en-GB');
    const shown = async (props: object) => (await render(VacancyCard, { props: { vacancy, locale: 'en-GB', ...props } })).innerHTML;
    const first = await shown({ heading: 'h2' });
    expect(await shown({ heading: 'h2' })).toBe(first);
    expect(await shown({ heading: 'h3' })).toBe(first.replaceAll(/(<\/?)h2/g, '$1h3'));
    expect(await shown({ heading: 'h2', note: 'Python: core' })).toContain('Python: core');
    expect(await shown({ heading: 'h2' })).toBe(first);
    expect(await shown({ heading: 'h2', template: true })).toContain('data-part="title"');
  });

  test('says that pay is not disclosed, and that it differs by place', async () => {
    expect(textOf(await item({ pay: { disclosed: false, reason: 'None.' } }))).toContain('Pay not disclosed');
    const range = { min: 1000, max: 2000, currency: 'EUR', period: 'month' };
    const ranges = [
      { ...range, label: 'Barcelona' },
      { ...range, label: 'Madrid' },
    ];
    expect(textOf(await item({ pay: { ranges } }))).toContain('€1,000 – €2,000 a month, by place');
  });

  test('warns before the last day, and says when it closed', async () => {
    const closing = textOf(await item({ validThrough: '2026-11-25' }));
    expect(closing).toContain('Closes 25 November 2026');
    const closed = textOf(await item({ status: 'filled', closedOn: '2026-11-10' }));
    expect(closed).toContain('Closed 10 November 2026');
    expect(textOf(await item({}))).not.toMatch(/Close[sd]/);
  });

  test('carries a note on why it is shown', async () => {
    expect(textOf(await item({}, { note: 'Python: core' }))).toMatch(/Posted 2 November 2026 Python: core$/);
  });

  test('says nothing for what is absent', async () => {
    const imported = { system: 'ashby', board: 'acme', id: '1', url: 'https://board.example/1', lastSeen: '2026-11-20' };
    const absent = { role: undefined, level: undefined, workplace: undefined, employmentTypes: undefined };
    expect(textOf(await item({ ...absent, imported }))).toBe(
      'Backend Engineer Acme Barcelona €52,000 – €64,000 a year Posted 2 November 2026',
    );
  });
});

describe('a list of vacancies', () => {
  const jobs = (number: number) =>
    Object.fromEntries(Array.from({ length: number }, (_, at) => [`acme/job-${at + 1}`, { title: `Job ${at + 1}` }]));
  const list = (total: number, number = 1) => {
    const vacancies = total === 0 ? [] : boardGraph({ jobs: jobs(total - 1) }).openVacancies;
    const page = pageOf(vacancies, number);
    const pathOf = (at: number) => `/jobs/${at}/`;
    return render(VacancyList, { props: { page, pathOf, label: 'Pages of vacancies', empty: 'Nothing is open.', locale: 'en-GB' } });
  };

  test('says that it is empty, without a list or pages', async () => {
    const element = await list(0);
    expect(textOf(element)).toBe('Nothing is open.');
    expect(has(element, 'ul, nav')).toBe(false);
  });

  test('of one page has no page navigation', async () => {
    const element = await list(50);
    expect(element.querySelectorAll('ul > li > article')).toHaveLength(50);
    expect(has(element, 'nav')).toBe(false);
  });

  test('of 51 goes on to a second page with the rest', async () => {
    const [first, second] = [await list(51), await list(51, 2)];
    expect(first.querySelectorAll('article')).toHaveLength(50);
    expect(second.querySelectorAll('article')).toHaveLength(1);
    expect(linksOf(first.querySelector('nav[aria-label="Pages of vacancies"]')!)).toEqual([
      { name: 'Page 2', to: '/jobs/2/' },
      { name: 'Next', to: '/jobs/2/' },
    ]);
    const titles = new Set([...textsOf(first, 'h3'), ...textsOf(second, 'h3')]);
    expect(titles.size).toBe(51);
  });

  test('says a word on each vacancy where its page has one', async () => {
    const { openVacancies } = boardGraph();
    const props = {
      page: pageOf(openVacancies, 1),
      pathOf: String,
      label: 'Pages',
      empty: '',
      locale: 'en-GB',
      noteOf: () => 'Kafka: core',
    };
    expect(textOf(await render(VacancyList, { props }))).toContain('Kafka: core');
  });
});

describe('the vacancies that phase a skill out', () => {
  const phasingOut = async (total: number) => {
    const stack = [{ group: 'Old', skills: [{ skill: 'kafka', status: 'legacy' }] }];
    const jobs = Object.fromEntries(Array.from({ length: total }, (_, at) => [`acme/job-${at}`, { title: `Job ${at}`, stack }]));
    return render(PhasedOutAt, { props: { vacancies: boardGraph({ jobs }).phasingOut.get('kafka')! } });
  };

  test('are links with their companies', async () => {
    const element = await phasingOut(2);
    expect(textOf(element)).toBe('2 open vacancies name it as something the team is moving away from. Job 0 Acme Job 1 Acme');
    expect(linksOf(element)).toEqual([
      { name: 'Job 0', to: '/jobs/acme/job-0/' },
      { name: 'Job 1', to: '/jobs/acme/job-1/' },
    ]);
  });

  test('are cut to the newest, which is said', async () => {
    const element = await phasingOut(21);
    expect(textOf(element.querySelector('p')!)).toBe('21 open vacancies name it as something the team is moving away from. The newest 20:');
    expect(linksOf(element)).toHaveLength(20);
  });
});

describe('the notice of a closed vacancy', () => {
  test.each([
    [{ status: 'filled', closedOn: '2026-11-10' }, 'This vacancy is closed. The position was filled on 10 November 2026.'],
    [{ status: 'cancelled', closedOn: '2026-11-11' }, 'This vacancy is closed. The employer cancelled the vacancy on 11 November 2026.'],
    [{ validThrough: '2026-11-20' }, 'This vacancy is closed. The time to apply ended on 20 November 2026.'],
  ])('%j', async (fields, sentence) => {
    const { lifecycle } = vacancyWith(fields);
    expect(textOf(await render(ClosedNotice, { props: { lifecycle, locale: 'en-GB' } }))).toBe(sentence);
  });
});

describe('the link to apply', () => {
  const apply = async (fields: object) => linksOf(await render(ApplyLink, { props: { vacancy: vacancyWith(fields) } }));

  test('leads to the form and says whose it is', async () => {
    expect(await apply({ applyUrl: 'https://acme.example/apply?id=1&src=board' })).toEqual([
      { name: 'Apply at Acme', to: 'https://acme.example/apply?id=1&src=board' },
    ]);
  });

  test('or to an e-mail that names the vacancy', async () => {
    expect(await apply({ title: 'C++ & Rust Engineer', applyUrl: undefined, applyEmail: 'work@acme.example' })).toEqual([
      { name: 'Apply by e-mail', to: 'mailto:work@acme.example?subject=C%2B%2B%20%26%20Rust%20Engineer' },
    ]);
  });
});
