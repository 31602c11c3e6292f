import { payRangesOf } from '../domain/pay.ts';
import { count, formatCount } from '../domain/words.ts';
import type { SiteGraph } from './graph.ts';

/** What a site has, in a sentence or two: numbers of this build, and nothing that nobody counted. */
export function homeNumbers({ site, openVacancies, openBy }: Pick<SiteGraph, 'site' | 'openVacancies' | 'openBy'>): string {
  const total = openVacancies.length;
  if (total === 0) return 'No vacancy is open at the moment.';
  const paid = openVacancies.filter(({ entry }) => payRangesOf(entry.data.pay).length > 0).length;
  const where = site.employer === undefined ? ` at ${count(openBy.company.size, 'company', 'companies')}` : '';
  return `${count(total, 'open vacancy', 'open vacancies')}${where}${payWords(paid, total)}.`;
}

function payWords(paid: number, total: number): string {
  if (paid === 0) return '';
  if (total === 1) return ', with its pay';
  return paid === total ? ', every one with its pay' : `, ${formatCount(paid)} with ${paid === 1 ? 'its' : 'their'} pay`;
}
