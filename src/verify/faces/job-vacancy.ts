import type { EntryFacts } from '../content/entry-facts.ts';
import { toTarget } from '../page/addresses.ts';
import { jobText, type JobDialect } from './job-feed.ts';
import type { XmlElement } from './xml.ts';

/**
 * The page of the vacancy a job of a job feed tells of: the one it leads to. Where a board takes the address to apply alone, the one its
 * reference begins with (`acme.baker.lisbon`), and if the reference is a hash, the one with the same title, employer and address.
 * @returns undefined when there is none.
 */
export function vacancyOfJob(
  job: XmlElement,
  dialect: JobDialect,
  origin: string,
  facts: ReadonlyMap<string, EntryFacts> | undefined,
): string | undefined {
  const address = jobText(job, dialect.url ?? dialect.apply![0]!);
  const target = address === undefined ? undefined : toTarget(address, '/', origin);
  if (target?.kind === 'own') return target.path;
  const [company, slug, place] = (jobText(job, dialect.reference) ?? '').split('.');
  if (place !== undefined) return `/jobs/${company}/${slug}/`;
  const [title, employer] = [jobText(job, 'title'), jobText(job, 'company')];
  for (const [page, { name, vacancy }] of facts ?? []) {
    if (vacancy?.open && name === title && vacancy.company === employer && vacancy.apply === address) return page;
  }
  return undefined;
}
