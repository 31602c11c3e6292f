import { listFacts, listPay, type ListedVacancy } from '../domain/listed-vacancy.ts';
import { payRangesOf } from '../domain/pay.ts';
import { jobPath } from '../domain/paths.ts';
import { employmentTypes, levels, workplaces } from '../schemas/vocabulary.ts';
import type { Vacancy } from './graph.ts';
import { remember } from './readings.ts';

const listed = new WeakMap<Vacancy, Map<string, () => ListedVacancy>>();

/** A vacancy of the graph as a list shows it. It is the same object each time, because a vacancy stands in many lists. */
export function toListedVacancy(vacancy: Vacancy, locale: string): ListedVacancy {
  let inLocales = listed.get(vacancy);
  if (!inLocales) listed.set(vacancy, (inLocales = new Map()));
  let inLocale = inLocales.get(locale);
  if (!inLocale) inLocales.set(locale, (inLocale = remember(() => makeListedVacancy(vacancy, locale))));
  return inLocale();
}

function makeListedVacancy({ id, company, entry: { data }, places, lifecycle, inHouse }: Vacancy, locale: string): ListedVacancy {
  const ranges = payRangesOf(data.pay);
  return {
    path: jobPath(id),
    title: data.title,
    ...(!inHouse && { company: company.data.name, logo: company.data.logo }),
    facts: listFacts(
      places.map((place) => place.data.name),
      [
        data.workplace && workplaces[data.workplace].label,
        data.level && levels[data.level].label,
        ...(data.employmentTypes ?? []).map((type) => employmentTypes[type].label),
      ],
    ),
    pay: listPay(ranges, locale),
    payStated: ranges.length > 0,
    posted: data.datePosted,
    closes: lifecycle.state === 'closing-soon' ? data.validThrough?.slice(0, 10) : undefined,
    closed: lifecycle.state === 'closed' ? lifecycle.on : undefined,
  };
}
