import { fieldName, type FieldPath, type Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import type { Rule } from './rule.ts';

const hour = 60 * 60 * 1000;
/** The easternmost offset from UTC: a day has begun there this long before it begins in UTC. */
const easternmost = 14 * hour;

/**
 * What has happened is not dated in the future. A day counts as begun once it has begun anywhere on Earth, so that an editor
 * in Auckland can write today's date. A vacancy's `datePosted` may lie ahead: it appears on that day.
 */
export const futureDate: Rule = ({ entries, graph: { now, rates } }) => {
  const found: Finding[] = [];
  const latest = new Date(now.getTime() + easternmost).toISOString().slice(0, 10);
  const past = (file: string, path: FieldPath, day: string | undefined, fix: string) => {
    if (day === undefined || day <= latest) return;
    found.push({ code: 'future-date', severity: 'error', file, path, message: `"${fieldName(path)}" (${day}) is in the future`, fix });
  };
  const happened = 'write the day it happened';
  for (const { file, data } of entries.jobs) {
    past(file, ['closedOn'], data.closedOn, 'write the day the vacancy was closed; until then its status is open');
    past(file, ['imported', 'lastSeen'], data.imported?.lastSeen, happened);
  }
  for (const { file, data } of entries.roles) past(file, ['reviewed'], data.reviewed, 'write the day somebody last read the guide');
  for (const { file, data } of entries.articles) {
    past(
      file,
      ['published'],
      data.published,
      'write the day the article is first on the site; an article in the folder is published at once',
    );
    past(file, ['updated'], data.updated, happened);
  }
  for (const { file, data } of entries.pay) {
    past(file, ['source', 'referenceDate'], data.source.referenceDate, 'write the day the figures speak of');
    past(file, ['source', 'retrieved'], data.source.retrieved, 'write the day the figures were read');
  }
  if (rates) {
    past(ratesFile, ['source', 'referenceDate'], rates.source.referenceDate, 'write the day the rates are of');
    past(ratesFile, ['source', 'retrieved'], rates.source.retrieved, 'write the day the rates were read');
  }
  for (const { file, data } of entries.companies) {
    for (const [index, { retrieved }] of (data.certifications ?? []).entries()) {
      past(file, ['certifications', index, 'retrieved'], retrieved, 'write the day the figure was read');
    }
    if (data.founded !== undefined) past(file, ['founded'], String(data.founded), 'write the year the company was founded');
  }
  return found;
};
