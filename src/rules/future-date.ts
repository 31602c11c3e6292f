import type { Entry } from '../content/entry.ts';
import { fieldName, type FieldPath, type Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

const hour = 60 * 60 * 1000;
/** The easternmost offset from UTC: a day has begun there this long before it begins in UTC. */
const easternmost = 14 * hour;

/**
 * What has happened is not dated in the future. A day counts as begun once it has begun anywhere on Earth, so that an editor
 * in Auckland can write today's date. A vacancy's `datePosted` may lie ahead: it appears on that day.
 */
export const futureDate: Rule = ({ entries, graph: { now, rates } }) => {
  const latest = new Date(now.getTime() + easternmost).toISOString().slice(0, 10);
  return [
    ...inVacancies(entries.jobs, latest),
    ...inGuides(entries.roles, latest),
    ...inArticles(entries.articles, latest),
    ...inBenchmarks(entries.pay, latest),
    ...inCompanies(entries.companies, latest),
    ...(rates
      ? inFile(ratesFile, latest, [
          [['source', 'referenceDate'], rates.source.referenceDate, 'write the day the rates are of'],
          [['source', 'retrieved'], rates.source.retrieved, 'write the day the rates were read'],
        ])
      : []),
  ];
};

type Dated = readonly [path: FieldPath, day: string | undefined, fix: string];

/** @param latest day that has begun somewhere. */
function inFile(file: string, latest: string, dates: readonly Dated[]): Finding[] {
  return dates
    .filter(([, day]) => day !== undefined && day > latest)
    .map(([path, day, fix]) => {
      return { code: 'future-date', severity: 'error', file, path, message: `"${fieldName(path)}" (${day}) is in the future`, fix };
    });
}

const happened = 'write the day it happened';

const inVacancies = inEach<Entry<'jobs'>, string>(({ file, data }, latest) =>
  inFile(file, latest, [
    [['closedOn'], data.closedOn, 'write the day the vacancy was closed; until then its status is open'],
    [['imported', 'lastSeen'], data.imported?.lastSeen, happened],
  ]),
);

const inGuides = inEach<Entry<'roles'>, string>(({ file, data }, latest) =>
  inFile(file, latest, [[['reviewed'], data.reviewed, 'write the day somebody last read the guide']]),
);

const inArticles = inEach<Entry<'articles'>, string>(({ file, data }, latest) =>
  inFile(file, latest, [
    [['published'], data.published, 'write the day the article is first on the site; an article in the folder is published at once'],
    [['updated'], data.updated, happened],
  ]),
);

const inBenchmarks = inEach<Entry<'pay'>, string>(({ file, data: { source } }, latest) =>
  inFile(file, latest, [
    [['source', 'referenceDate'], source.referenceDate, 'write the day the figures speak of'],
    [['source', 'retrieved'], source.retrieved, 'write the day the figures were read'],
  ]),
);

const inCompanies = inEach<Entry<'companies'>, string>(({ file, data: { certifications = [], founded } }, latest) =>
  inFile(file, latest, [
    ...certifications.map(({ retrieved }, index): Dated => [
      ['certifications', index, 'retrieved'],
      retrieved,
      'write the day the figure was read',
    ]),
    [['founded'], founded === undefined ? undefined : String(founded), 'write the year the company was founded'],
  ]),
);
