import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { SiteGraph } from '../../../../src/content/graph.ts';
import { jobFeeds } from '../../../../src/outputs/job-feeds/job-feeds.ts';
import { toPlainMarkup } from '../../../../src/outputs/job-feeds/plain-markup.ts';
import { toFileSource } from '../../../../src/outputs/site-file.ts';
import { boardGraph, type SmallContent } from '../../../support/render.ts';
import { filesOfFolder, textOfFile } from '../../../support/site-files.ts';

const boards = ['indeed', 'linkedin', 'talent', 'careerjet'] as const;
type Board = (typeof boards)[number];
/** Name of the element with the number of a job. */
const numberOf: Record<Board, string> = { indeed: 'referencenumber', linkedin: 'partnerJobId', talent: 'referencenumber', careerjet: 'id' };

const parser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === 'job' });
type Job = Record<string, string> & { location: Record<string, string> & string };
interface Root {
  job?: Job[];
  [field: string]: unknown;
}

function parse(xml: string): Root {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = parser.parse(xml) as { source?: Root; jobs?: Root };
  return (parsed.source ?? parsed.jobs)!;
}

/** The feeds of a graph by board, and what the build says of them. */
function feedsOf(graph: SiteGraph) {
  const said: string[] = [];
  const source = toFileSource(graph, { cacheDir: '', readBody: () => '', report: (line) => said.push(line) });
  const texts = new Map(Array.from(jobFeeds(source), ({ path, content }) => [path, textOfFile(content())]));
  return { said, textOf: (board: Board) => texts.get(`/feeds/${board}.xml`)!, paths: [...texts.keys()] };
}

const long = {
  text: 'Builds the payment service, keeps it running, and helps the others of the team to build theirs as well.',
  by: 'human',
};
const jobsOf = (board: Board, content: SmallContent = {}) => parse(feedsOf(boardGraph(content)).textOf(board)).job ?? [];
/** The vacancy of the board with other fields, as a board reads it. */
const jobWith = (board: Board, fields: object, content: SmallContent = {}) =>
  jobsOf(board, { ...content, jobs: { 'acme/backend-engineer': { summary: long, ...fields } } });

const description = `<p>${long.text}</p>\n<p><strong>Pay</strong></p>\n` + '<ul><li>€52,000 – €64,000 a year</li></ul>';

describe('what each board is told of a vacancy', () => {
  const fields = { requisitionId: 'R-12' };

  test('Indeed', () => {
    const { job, ...head } = parse(
      feedsOf(boardGraph({ jobs: { 'acme/backend-engineer': { summary: long, ...fields } } })).textOf('indeed'),
    );
    expect(told(head)).toEqual({ publisher: 'Test organisation', publisherurl: 'https://jobs.example/' });
    expect(job!.map(told)).toEqual([
      {
        title: 'Backend Engineer',
        date: '2026-11-02',
        referencenumber: 'acme.backend-engineer.barcelona',
        requisitionid: 'R-12',
        url: 'https://jobs.example/jobs/acme/backend-engineer/',
        company: 'Acme',
        city: 'Barcelona',
        country: 'ES',
        description,
        salary: '€52,000 – €64,000 a year',
        jobtype: 'fulltime',
        expirationdate: '2026-12-31',
      },
    ]);
  });

  test('LinkedIn', () => {
    const { job, ...head } = parse(
      feedsOf(boardGraph({ jobs: { 'acme/backend-engineer': { summary: long, ...fields } } })).textOf('linkedin'),
    );
    expect(told(head)).toEqual({
      lastBuildDate: 'Sun, 22 Nov 2026 09:00:00 GMT',
      publisherUrl: 'https://jobs.example/',
      publisher: 'Test organisation',
      expectedJobCount: '1',
    });
    expect(job!.map(told)).toEqual([
      {
        partnerJobId: 'acme.backend-engineer.barcelona',
        company: 'Acme',
        title: 'Backend Engineer',
        description,
        applyUrl: 'https://acme.example/apply',
        location: 'Barcelona, Spain',
        city: 'Barcelona',
        country: 'ES',
        workplaceTypes: 'On-site',
        jobtype: 'FULL_TIME',
        salaries: {
          salary: {
            highEnd: { amount: '64000', currencyCode: 'EUR' },
            lowEnd: { amount: '52000', currencyCode: 'EUR' },
            period: 'YEARLY',
            type: 'BASE_SALARY',
          },
        },
        listDate: '11/2/2026',
        expirationDate: '12/31/2026',
      },
    ]);
  });

  test('Talent.com', () => {
    const { job, ...head } = parse(
      feedsOf(boardGraph({ jobs: { 'acme/backend-engineer': { summary: long, ...fields } } })).textOf('talent'),
    );
    expect(told(head)).toEqual({
      publisher: 'Test organisation',
      publisherurl: 'https://jobs.example/',
      lastbuilddate: '2026-11-22T09:00:00Z',
    });
    expect(job!.map(told)).toEqual([
      {
        referencenumber: 'acme.backend-engineer.barcelona',
        title: 'Backend Engineer',
        company: 'Acme',
        city: 'Barcelona',
        country: 'Spain',
        dateposted: '2026-11-02T00:00:00Z',
        url: 'https://jobs.example/jobs/acme/backend-engineer/',
        description,
        expirationdate: '2026-12-31',
        jobtype: 'fulltime',
        isremote: 'no',
        salary: '€52,000 – €64,000 a year',
      },
    ]);
  });

  test('Careerjet', () => {
    const acme = { url: 'https://acme.example/' };
    const text = feedsOf(boardGraph({ companies: { acme }, jobs: { 'acme/backend-engineer': { summary: long, ...fields } } })).textOf(
      'careerjet',
    );
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<jobs>\n<job>\n/);
    expect(parse(text).job!.map(told)).toEqual([
      {
        id: 'acme.backend-engineer.barcelona',
        title: 'Backend Engineer',
        url: 'https://jobs.example/jobs/acme/backend-engineer/',
        location: { city: 'Barcelona', country: 'Spain' },
        company: 'Acme',
        company_url: 'https://acme.example/',
        description,
        working_hours: 'full-time',
        salary: '€52,000 – €64,000 a year',
        date: '2026-11-02',
        expiration_date: '2026-12-31',
        job_reference: 'R-12',
        apply_url: 'https://acme.example/apply',
      },
    ]);
  });

  test('lies at the address of its board', () => {
    expect(feedsOf(boardGraph()).paths).toEqual(boards.map((board) => `/feeds/${board}.xml`));
  });
});

/** What elements say, without the white space between them. */
function told(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  return Object.fromEntries(
    Object.entries(element)
      .filter(([name]) => name !== '#text' && name !== '?xml')
      .map(([name, value]) => [name, told(value)]),
  );
}

describe('places', () => {
  const places = { lyon: { name: 'Lyon', parent: 'france' }, france: { name: 'France', kind: 'country', country: 'FR' } };

  test.each(boards)('%s has a job for each, with a number of its own', (board) => {
    const jobs = jobWith(board, { places: ['barcelona', 'lyon'] }, { places });
    expect(jobs.map((job) => job[numberOf[board]])).toEqual(['acme.backend-engineer.barcelona', 'acme.backend-engineer.lyon']);
    expect(jobs.map((job) => job.city ?? job.location.city)).toEqual(['Barcelona', 'Lyon']);
  });

  test('keep their number when another place is added', () => {
    const [alone] = jobWith('indeed', { places: ['barcelona'] }, { places });
    const [, beside] = jobWith('indeed', { places: ['lyon', 'barcelona'] }, { places });
    expect(beside!.referencenumber).toBe(alone!.referencenumber);
  });

  test('of a remote vacancy are the countries it may be worked from', () => {
    const remote = { workplace: 'remote', remote: { countries: ['ES', 'FR'] } };
    expect(
      jobWith('indeed', remote).map(({ city, country, referencenumber, remotetype }) => [city, country, referencenumber, remotetype]),
    ).toEqual([
      [undefined, 'ES', 'acme.backend-engineer.remote.es', 'Fully remote'],
      [undefined, 'FR', 'acme.backend-engineer.remote.fr', 'Fully remote'],
    ]);
    expect(jobWith('linkedin', remote).map(({ location, workplaceTypes }) => [location, workplaceTypes])).toEqual([
      ['Spain', 'Remote'],
      ['France', 'Remote'],
    ]);
    expect(jobWith('talent', remote).map(({ country, isremote }) => [country, isremote])).toEqual([
      ['Spain', 'yes'],
      ['France', 'yes'],
    ]);
  });

  test('with days at home are hybrid', () => {
    const hybrid = { workplace: 'hybrid', hybrid: { daysOnSite: 2 } };
    expect(jobWith('indeed', hybrid)[0]!.remotetype).toBe('Hybrid remote');
    expect(jobWith('linkedin', hybrid)[0]!.workplaceTypes).toBe('Hybrid');
    expect(jobWith('talent', hybrid)[0]!.isremote).toBe('no');
  });

  test('a number too long for LinkedIn is a hash of 40 characters, another for each place', () => {
    const id = `acme/${'a-long-name-'.repeat(4)}of-a-job`;
    const jobs = jobsOf('linkedin', { places, jobs: { [id]: { summary: long, places: ['barcelona', 'lyon'] } } });
    const numbers = jobs.map(({ partnerJobId }) => partnerJobId!).filter((number) => !number.includes('.'));
    expect(numbers).toHaveLength(2);
    for (const number of numbers) expect(number).toMatch(/^[0-9a-f]{40}$/);
    expect(new Set(numbers).size).toBe(2);
  });

  test('in the United States are a city and its state', () => {
    const states = {
      usa: { name: 'United States', kind: 'country', country: 'US' },
      texas: { name: 'Texas', kind: 'region', parent: 'usa' },
      austin: { name: 'Austin', parent: 'texas' },
    };
    expect(jobWith('linkedin', { places: ['austin'] }, { places: states })[0]!.location).toBe('Austin, Texas');
  });
});

describe('pay', () => {
  test('is left out where the employer does not state it', () => {
    const pay = { disclosed: false, reason: 'The employer did not publish a range.' };
    expect(jobWith('indeed', { pay })[0]).not.toHaveProperty('salary');
    expect(jobWith('linkedin', { pay })[0]).not.toHaveProperty('salaries');
  });

  test('is every range, as the page has it; LinkedIn has several in the text alone', () => {
    const range = { min: 1000, max: 2000, currency: 'EUR', period: 'month' };
    const pay = {
      ranges: [
        { ...range, label: 'Berlin' },
        { ...range, max: undefined, label: 'Lyon' },
      ],
    };
    expect(jobWith('careerjet', { pay })[0]!.salary).toBe('Berlin: €1,000 – €2,000 a month; Lyon: From €1,000 a month');
    const [job] = jobWith('linkedin', { pay });
    expect(job).not.toHaveProperty('salaries');
    expect(job!.description).toContain('Lyon: From €1,000 a month');
  });
});

describe('an employer that stays anonymous', () => {
  const acme = { name: 'A bank in Barcelona', confidential: true };

  test.each(boards)('is named to %s as on the page, without a number of its own', (board) => {
    const graph = boardGraph({ companies: { acme }, jobs: { 'acme/backend-engineer': { summary: long, requisitionId: 'BANK-7' } } });
    const text = feedsOf(graph).textOf(board);
    expect(parse(text).job![0]!.company).toBe('A bank in Barcelona');
    expect(text).not.toContain('BANK-7');
  });
});

describe('what cannot be said', () => {
  test('is left out, counted and explained; the rest is there', () => {
    const jobs = {
      'acme/backend-engineer': { summary: long },
      'acme/anywhere': { workplace: 'remote', remote: { countries: 'worldwide' } },
      'acme/anywhere-too': { workplace: 'remote', remote: { countries: 'worldwide' } },
      'acme/nowhere': { places: ['atlantis'] },
      'acme/terse': { title: 'Engineer', summary: { text: 'Builds.', by: 'human' }, pay: { disclosed: false, reason: 'None.' } },
      'acme/closed': { status: 'filled', closedOn: '2026-11-20' },
      'acme/upcoming': { datePosted: '2026-11-23' },
    };
    const { said, textOf } = feedsOf(boardGraph({ places: { atlantis: { name: 'Atlantis' } }, jobs }));
    const titles = boards.map((board) => [board, parse(textOf(board)).job!.map(({ title }) => title)]);
    expect(Object.fromEntries(titles)).toEqual({
      indeed: ['Backend Engineer', 'Engineer'],
      linkedin: ['Backend Engineer'],
      talent: ['Backend Engineer'],
      careerjet: ['Backend Engineer', 'Engineer'],
    });
    const always = (board: Board) => [
      `/feeds/${board}.xml: 2 vacancies left out: "worldwide" is no country`,
      `/feeds/${board}.xml: 1 vacancy left out: none of its places lies in a country`,
    ];
    const [worldwide, nowhere] = always('linkedin');
    expect(said).toEqual([
      ...always('indeed'),
      worldwide,
      '/feeds/linkedin.xml: 1 vacancy left out: its text has fewer than 100 characters',
      nowhere,
      ...always('talent').slice(0, 1),
      '/feeds/talent.xml: 1 vacancy left out: its text has fewer than 50 characters',
      ...always('talent').slice(1),
      ...always('careerjet'),
    ]);
    expect(parse(textOf('linkedin')).expectedJobCount).toBe('1');
  });
});

describe('any text', () => {
  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<b>', '<![CDATA[', '&amp;', '&#60;', '</job>', '\u0001', '\uDC00', '👩🏽‍💻', 'مهندس', '\u202E'),
    ),
  );

  test('leaves every feed well-formed, and the title as it was written', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const title = `x${parts.join('')}x`;
        const graph = boardGraph({
          companies: { acme: { name: title } },
          jobs: { 'acme/backend-engineer': { title, summary: { ...long, text: `${long.text} ${title}` } } },
        });
        const { textOf } = feedsOf(graph);
        const kept = [...title].filter((character) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character)).join('');
        // A reader of XML takes every kind of line end for the same one.
        const held = kept.replace(/\r\n?/g, '\n');
        for (const board of boards) {
          const [job] = parse(textOf(board)).job!;
          expect([job!.title, job!.company]).toEqual([held, held]);
          expect(job!.description).not.toMatch(/&#x|\]\]&gt;/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has no entities, and reads the same', () => {
    const read = (html: string) => new JSDOM(html).window.document.body.textContent!.replaceAll(' ', '');
    for (const text of ['a < b & c', 'R&D', 'C++ & <b>', '</p>', '<!-- x -->', '&copy; &#60; &lt;', 'x<y', '<3']) {
      const html = `<p>${text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}</p>`;
      const plain = toPlainMarkup(html);
      expect(plain).not.toContain('&#x');
      expect(read(plain)).toBe(text.replaceAll(' ', ''));
    }
    expect(toPlainMarkup('<p>a &#x3C; b &#x26; R&#x26;D</p>')).toBe('<p>a < b & R&D</p>');
  });
});

describe('the job feeds of the shipped content', () => {
  const { graph, files } = filesOfFolder(jobFeeds, 'content');

  test.each(boards)('%s has every open vacancy that has a JobPosting, and numbers that are unique', (board) => {
    const { job } = parse(files.get(`/feeds/${board}.xml`)!);
    const numbers = job!.map((one) => one[numberOf[board]]!);
    expect(new Set(numbers).size).toBe(numbers.length);
    const titles = new Set(graph.openVacancies.map(({ entry }) => entry.data.title));
    expect(new Set(job!.map(({ title }) => title))).toEqual(titles);
    if (board !== 'linkedin') {
      const pages = new Set(graph.openVacancies.map(({ id }) => `https://rolebook.example/jobs/${id}/`));
      expect(new Set(job!.map(({ url }) => url))).toEqual(pages);
    }
  });
});
