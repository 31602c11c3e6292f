import { ancestorsOf, compareText, type SiteGraph, type Vacancy } from '../../content/graph.ts';
import { dayLength } from '../../domain/day-length.ts';
import { endOf } from '../../domain/lifecycle.ts';
import { payRangesOf } from '../../domain/pay.ts';
import { toSlug } from '../../domain/slug.ts';
import { countryName } from '../../domain/words.ts';
import { employmentTypes, levels, workplaces, type PayPeriod } from '../../schemas/vocabulary.ts';
import { remoteWorldwide } from '../engine/finder.ts';
import { facetNames, facetTableVersion, type FacetName, type FacetTable, type FacetValue, type PayColumns } from '../facet-table.ts';

const minute = 60_000;

/** The facet table of a site's open vacancies. The same graph gives the same table. */
export function facetTableOf(graph: SiteGraph): FacetTable {
  const { site, openVacancies } = graph;
  const values = valuesOf(graph);
  const positions = Object.fromEntries(facetNames.map((name) => [name, new Map(values[name].map(({ id }, at) => [id, at]))])) as Record<
    FacetName,
    Map<string, number>
  >;
  const cells = (facet: FacetName) =>
    openVacancies.map((vacancy) => {
      const stated = idsOf[facet](vacancy).map((id) => positions[facet].get(id)!);
      // The order of places is shown. That of skills is not, and in rising order they compress to three quarters.
      if (facet === 'skill') stated.sort((a, b) => a - b);
      return stated.length === 1 ? stated[0]! : stated.length === 0 ? -1 : stated;
    });
  const titles = [...new Set(openVacancies.map(({ entry }) => entry.data.title))].sort(compareText);
  const titleAt = new Map(titles.map((title, at) => [title, at]));

  return {
    version: facetTableVersion,
    locale: site.locale,
    currency: site.currency,
    ...(site.hoursPerYear !== undefined && { hoursPerYear: site.hoursPerYear }),
    ...(site.employer !== undefined && { inHouse: true as const }),
    values,
    titles,
    title: openVacancies.map(({ entry }) => titleAt.get(entry.data.title)!),
    slug: openVacancies.map(shortSlug),
    facets: Object.fromEntries(facetNames.map((name) => [name, cells(name)])) as FacetTable['facets'],
    posted: openVacancies.map(({ entry }) => Date.parse(entry.data.datePosted) / dayLength),
    end: openVacancies.map(({ entry: { data } }) => endMinute(data.validThrough)),
    endOffsets: Object.fromEntries(
      openVacancies.flatMap(({ entry: { data } }, row) => (isMoment(data.validThrough) ? [[row, offsetOf(data.validThrough)]] : [])),
    ),
    pay: payColumns(openVacancies),
  };
}

/** Ids of the values of one vacancy. Legacy skills are not among them: nobody is looked for because of those. */
const idsOf: Record<FacetName, (vacancy: Vacancy) => string[]> = {
  place: (vacancy) => [...vacancy.places.map(({ id }) => id), ...remoteIds(vacancy)],
  level: ({ entry }) => (entry.data.level ? [entry.data.level] : []),
  workplace: ({ entry }) => (entry.data.workplace ? [entry.data.workplace] : []),
  skill: ({ skills }) => skills.flatMap(({ skill, status }) => (status === 'legacy' ? [] : [skill.id])),
  family: ({ role }) => (role ? [role.data.family] : []),
  role: ({ role }) => (role ? [role.id] : []),
  company: ({ company }) => [company.id],
  type: ({ entry }) => entry.data.employmentTypes ?? [],
};

function remoteIds({ entry }: Vacancy): string[] {
  const countries = entry.data.remote?.countries ?? [];
  return countries === 'worldwide' ? [remoteWorldwide] : countries.map((code) => `remote.${code}`);
}

/** The values that an open vacancy has, with what a place lies in: closed sets in their order, all others by name. */
function valuesOf({ site, byId, openVacancies }: SiteGraph): Record<FacetName, FacetValue[]> {
  const used = (facet: FacetName) => new Set(openVacancies.flatMap(idsOf[facet]));
  const named = (ids: Iterable<string>, valueOf: (id: string) => Omit<FacetValue, 'id'>): FacetValue[] =>
    [...ids].map((id) => ({ id, ...valueOf(id) })).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const inOrder = <T extends string>(vocabulary: Record<T, { label: string }>, ids: ReadonlySet<string>): FacetValue[] =>
    (Object.keys(vocabulary) as T[]).filter((id) => ids.has(id)).map((id) => ({ id, name: vocabulary[id].label }));

  const stated = [...new Set(openVacancies.flatMap(({ places }) => places))];
  const around = new Set(stated.flatMap((place) => [place, ...ancestorsOf(place, byId.places)]).map(({ id }) => id));
  const place = named(around, (id) => ({ name: byId.places.get(id)!.data.name }));
  const placeAt = new Map(place.map(({ id }, at) => [id, at]));
  for (const value of place) {
    const parent = ancestorsOf(byId.places.get(value.id)!, byId.places)[0];
    if (parent) value.inside = placeAt.get(parent.id)!;
  }
  return {
    place: [...place, ...named(new Set(openVacancies.flatMap(remoteIds)), (id) => ({ name: remoteName(id, site.locale) }))],
    level: inOrder(levels, used('level')),
    workplace: inOrder(workplaces, used('workplace')),
    skill: named(used('skill'), (id) => {
      const { name, aliases } = byId.skills.get(id)!.data;
      return { name, ...(aliases && { also: aliases }) };
    }),
    family: named(used('family'), (id) => ({ name: site.families[id]!.name })),
    role: named(used('role'), (id) => ({ name: byId.roles.get(id)!.data.title })),
    company: named(used('company'), (id) => {
      const { name, logo } = byId.companies.get(id)!.data;
      return { name, ...(logo && { logo }) };
    }),
    type: inOrder(employmentTypes, used('type')),
  };
}

function remoteName(id: string, locale: string): string {
  return id === remoteWorldwide ? 'Remote from anywhere' : `Remote from ${countryName(id.slice('remote.'.length), locale)}`;
}

/** The last part of a vacancy's address; where it begins as its title does, `~` and the rest: a third less to send. */
function shortSlug({ id, entry }: Vacancy): string {
  const slug = id.slice(id.indexOf('/') + 1);
  const ofTitle = toSlug(entry.data.title);
  return ofTitle !== '' && slug.startsWith(ofTitle) ? `~${slug.slice(ofTitle.length)}` : slug;
}

/** The end of a vacancy in minutes since 1970-01-01: for a day that of its midnight, for a moment a fraction where it has seconds. */
function endMinute(end: string | undefined): number {
  if (end === undefined) return 0;
  return (endOf(end) + (isMoment(end) ? 0 : 1)) / minute;
}

function isMoment(dayOrInstant: string | undefined): dayOrInstant is string {
  return dayOrInstant?.includes('T') ?? false;
}

/** Minutes that a moment's clock is ahead of UTC. */
function offsetOf(moment: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(moment) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function payColumns(vacancies: readonly Vacancy[]): PayColumns {
  const ranges = vacancies.map(({ entry }) => payRangesOf(entry.data.pay));
  const all = ranges.flat();
  const currencies = [...new Set(all.map(({ currency }) => currency))].sort();
  const periods = [...new Set(all.map(({ period }): PayPeriod => period))].sort();
  return {
    ranges: ranges.map(({ length }) => length),
    currencies,
    periods,
    currency: all.map(({ currency }) => currencies.indexOf(currency)),
    period: all.map(({ period }) => periods.indexOf(period)),
    min: all.map(({ min }) => min ?? 0),
    max: all.map(({ max }) => max ?? 0),
  };
}
