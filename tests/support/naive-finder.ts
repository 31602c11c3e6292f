import { ancestorsOf, type SiteGraph, type Vacancy } from '../../src/content/graph.ts';
import { dayLength } from '../../src/domain/day-length.ts';
import { endOf } from '../../src/domain/lifecycle.ts';
import { toYearly } from '../../src/domain/pay-period.ts';
import { payRangesOf } from '../../src/domain/pay.ts';
import { countryName } from '../../src/domain/words.ts';
import { employmentTypes, levels, workplaces } from '../../src/schemas/vocabulary.ts';
import type { Selection } from '../../src/search/engine/selection.ts';
import { facetNames, postedWithinDays, type FacetName } from '../../src/search/facet-table.ts';
import { hasText } from './naive-text.ts';

/** What a selection must find. */
export interface NaiveAnswer {
  /** Ids of the vacancies, in order. With best match the order is not foretold: they come newest first. */
  ids: string[];
  /** By facet and id of a value; a value that no vacancy of the site has is not there. */
  counts: Record<FacetName, Record<string, number>>;
  /** By number of days. */
  posted: Record<number, number>;
  closingSoon: number;
  /** How many of the vacancies found state no pay that can be compared. */
  withoutPay: number;
}

/**
 * What a selection must find, said as plainly as can be: a filter over the graph, that shares no code with the search of the site.
 * A count is what one would find by choosing that value instead of the others of its facet, or, for a skill, besides them.
 * @param now the moment of the visit, not before the one the graph was made for.
 */
export function naiveFind(graph: SiteGraph, selection: Selection, now = graph.now): NaiveAnswer {
  const open = graph.openVacancies.filter(({ entry: { data } }) => !data.validThrough || endOf(data.validThrough) >= now.getTime());
  const find = (asked: Selection) => open.filter((vacancy) => meets(graph, vacancy, asked, now));
  const counts = facetNames.map((facet) => {
    const others = find(facet === 'skill' ? selection : { ...selection, values: { ...selection.values, [facet]: [] } });
    const valuesOfOthers = others.flatMap((vacancy) => [...valuesOfVacancy(graph, vacancy)[facet]]);
    const numbers = Object.fromEntries(valuesOfSite(graph, facet).map((id) => [id, 0]));
    for (const id of valuesOfOthers) numbers[id]!++;
    return [facet, numbers];
  });
  const found = find(selection).sort(orderOf(graph, selection));
  return {
    ids: found.map(({ id }) => id),
    counts: Object.fromEntries(counts),
    posted: Object.fromEntries(postedWithinDays.map((days) => [days, find({ ...selection, postedWithin: days }).length])),
    closingSoon: find({ ...selection, closingSoon: true }).length,
    withoutPay: found.filter((vacancy) => payOf(graph, vacancy, selection).top === undefined).length,
  };
}

const knownValues = new WeakMap<Vacancy, Record<FacetName, Set<string>>>();

/** The values of a vacancy in every facet, with the places around its own. */
export function valuesOfVacancy(graph: SiteGraph, vacancy: Vacancy): Record<FacetName, Set<string>> {
  let values = knownValues.get(vacancy);
  if (!values) {
    const { entry, company, role, places, skills } = vacancy;
    const { level, workplace, employmentTypes: types } = entry.data;
    values = {
      place: new Set([
        ...places.flatMap((place) => [place, ...ancestorsOf(place, graph.byId.places)]).map(({ id }) => id),
        ...remoteValues(graph, vacancy),
      ]),
      level: new Set(level ? [level] : []),
      workplace: new Set(workplace ? [workplace] : []),
      skill: new Set(skills.filter(({ status }) => status !== 'legacy').map(({ skill }) => skill.id)),
      family: new Set(role ? [role.data.family] : []),
      role: new Set(role ? [role.id] : []),
      company: new Set([company.id]),
      type: new Set(types),
    };
    knownValues.set(vacancy, values);
  }
  return values;
}

/** Who may work from anywhere may work from every country that another vacancy names. */
function remoteValues(graph: SiteGraph, { entry }: Vacancy): string[] {
  const countries = entry.data.remote?.countries ?? [];
  if (countries !== 'worldwide') return countries.map((code) => `remote.${code}`);
  const named = graph.openVacancies.flatMap((one) => one.entry.data.remote?.countries ?? []).filter((code) => code !== 'worldwide');
  return ['remote.worldwide', ...named.map((code) => `remote.${code}`)];
}

const knownOfSite = new WeakMap<SiteGraph, Map<FacetName, string[]>>();

/** Every value of a facet that an open vacancy has. */
export function valuesOfSite(graph: SiteGraph, facet: FacetName): string[] {
  const known = knownOfSite.get(graph) ?? new Map<FacetName, string[]>();
  knownOfSite.set(graph, known);
  let ids = known.get(facet);
  if (!ids) {
    ids = [...new Set(graph.openVacancies.flatMap((vacancy) => [...valuesOfVacancy(graph, vacancy)[facet]]))].sort();
    known.set(facet, ids);
  }
  return ids;
}

function meets(graph: SiteGraph, vacancy: Vacancy, selection: Selection, now: Date): boolean {
  const { text, values, postedWithin, closingSoon } = selection;
  const { datePosted, validThrough } = vacancy.entry.data;
  const own = valuesOfVacancy(graph, vacancy);
  const meetsFacets = facetNames.every((facet) => {
    const has = (id: string) => own[facet].has(id);
    if (facet === 'skill') return values.skill.every(has);
    return values[facet].length === 0 || values[facet].some(has);
  });
  const today = () => Date.parse(now.toISOString().slice(0, 10));
  return (
    meetsFacets &&
    (postedWithin === undefined || today() - Date.parse(datePosted) <= postedWithin * dayLength) &&
    (!closingSoon || (validThrough !== undefined && endOf(validThrough) - now.getTime() <= 7 * dayLength)) &&
    isPaidEnough(graph, vacancy, selection) &&
    hasText(text, textsOf(graph, vacancy), () => textsOfSite(graph))
  );
}

/** A floor is met by the top of a range, and by what cannot be compared unless that is left out; not by other currencies. */
function isPaidEnough(graph: SiteGraph, vacancy: Vacancy, selection: Selection): boolean {
  const { payFloor, statedPayOnly } = selection;
  if (payFloor === undefined && !statedPayOnly) return true;
  const { top } = payOf(graph, vacancy, selection);
  if (top === undefined) return !statedPayOnly;
  return payFloor === undefined || (top !== 'in other currencies' && top >= payFloor);
}

/** Pay of a year: the most that is offered, and the most that is stated. Both are undefined when nothing can be compared. */
function payOf(graph: SiteGraph, { entry }: Vacancy, { currency }: Selection) {
  const all = payRangesOf(entry.data.pay);
  const ranges = all.filter((range) => range.currency === (currency ?? graph.site.currency));
  if (all.length > 0 && ranges.length === 0) return { top: 'in other currencies', stated: 'in other currencies' } as const;
  const yearly = ranges.map(({ min, max, period }) => toYearly(max ?? min!, period, graph.site.hoursPerYear));
  const hasOpenTop = ranges.some(({ max }) => max === undefined);
  const stated = yearly.filter((amount) => amount !== undefined).sort((a, b) => b - a)[0];
  return { top: hasOpenTop ? Infinity : stated, stated };
}

/** Vacancies come newest first, and sorting leaves those that are equal as they come. */
function orderOf(graph: SiteGraph, selection: Selection): (a: Vacancy, b: Vacancy) => number {
  if (selection.sort === 'closing') {
    const end = ({ entry }: Vacancy) => (entry.data.validThrough ? endOf(entry.data.validThrough) : Number.MAX_SAFE_INTEGER);
    return (a, b) => end(a) - end(b);
  }
  if (selection.sort === 'pay') {
    // What can be compared, then other currencies, then what says nothing.
    const amount = (vacancy: Vacancy) => {
      const { stated } = payOf(graph, vacancy, selection);
      return stated === undefined ? -2 : stated === 'in other currencies' ? -1 : stated;
    };
    return (a, b) => amount(b) - amount(a);
  }
  return () => 0;
}

const knownTexts = new WeakMap<Vacancy, string[]>();

/** What a vacancy is found by, one text for each thing with all its names. */
function textsOf(graph: SiteGraph, vacancy: Vacancy): string[] {
  let texts = knownTexts.get(vacancy);
  if (!texts) {
    const { entry, company, role, skills } = vacancy;
    const { title, level, workplace, employmentTypes: types = [] } = entry.data;
    const places = [...valuesOfVacancy(graph, vacancy).place].map((id) => {
      if (id === 'remote.worldwide') return 'Remote from anywhere';
      if (id.startsWith('remote.')) return `Remote from ${countryName(id.slice(7), graph.site.locale)}`;
      return graph.byId.places.get(id)!.data.name;
    });
    texts = [
      title,
      company.data.name,
      ...(role ? [role.data.title, graph.site.families[role.data.family]!.name] : []),
      ...skills
        .filter(({ status }) => status !== 'legacy')
        .map(({ skill }) => [skill.data.name, ...(skill.data.aliases ?? [])].join(' | ')),
      ...places,
      ...(level ? [levels[level].label] : []),
      ...(workplace ? [workplaces[workplace].label] : []),
      ...types.map((type) => employmentTypes[type].label),
    ];
    knownTexts.set(vacancy, texts);
  }
  return texts;
}

const knownOfSites = new WeakMap<SiteGraph, string[]>();

function textsOfSite(graph: SiteGraph): string[] {
  let texts = knownOfSites.get(graph);
  if (!texts) {
    texts = graph.openVacancies.flatMap((vacancy) => textsOf(graph, vacancy));
    knownOfSites.set(graph, texts);
  }
  return texts;
}
