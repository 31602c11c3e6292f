import { dayLength } from '../../domain/day-length.ts';
import { listFacts, listPay, type ListedVacancy } from '../../domain/listed-vacancy.ts';
import { jobPath } from '../../domain/paths.ts';
import { toSlug } from '../../domain/slug.ts';
import type { FacetName } from '../facet-table.ts';
import { isRemoteValue, type Finder } from './finder.ts';
import { valuesOf } from './row-values.ts';

const minute = 60_000;

/** A row of the facet table as a list shows it: the same words as those of the page it stands for. */
export function toListedRow(finder: Finder, row: number): ListedVacancy {
  const { table } = finder;
  const title = table.titles[table.title[row]!]!;
  const named = (facet: FacetName) => valuesOf(table, facet, row);
  const [company] = named('company');
  const ranges = finder.payOf(row);
  return {
    path: jobPath(`${company!.id}/${table.slug[row]!.replace(/^~/, () => toSlug(title))}`),
    title,
    ...(!table.inHouse && { company: company!.name, logo: company!.logo }),
    facts: listFacts(
      named('place').flatMap(({ id, name }) => (isRemoteValue(id) ? [] : [name])),
      [...named('workplace'), ...named('level'), ...named('type')].map(({ name }) => name),
    ),
    pay: listPay(ranges, table.locale),
    payStated: ranges.length > 0,
    posted: toDay(table.posted[row]! * dayLength),
    // The day on the clock in which the end is stated.
    closes: finder.isClosingSoon(row) ? toDay(finder.endOf(row) + (table.endOffsets[row] ?? 0) * minute) : undefined,
    closed: undefined,
  };
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
