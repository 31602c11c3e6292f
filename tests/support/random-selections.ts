import { Random } from '../../bench/corpus/random.ts';
import type { SiteGraph, Vacancy } from '../../src/content/graph.ts';
import { payRangesOf } from '../../src/domain/pay.ts';
import { everything, sortOrders, withValues, type Selection } from '../../src/search/engine/selection.ts';
import { facetNames, postedWithinDays, type FacetName } from '../../src/search/facet-table.ts';
import { valuesOfSite, valuesOfVacancy } from './naive-finder.ts';

/** Every single choice a visitor has: each value of each facet, each number of days, "closing soon". */
export function everyChoiceAlone(graph: SiteGraph): Selection[] {
  return [
    ...facetNames.flatMap((facet) => valuesOfSite(graph, facet).map((id) => withValues(everything, facet, () => [id]))),
    ...postedWithinDays.map((postedWithin) => ({ ...everything, postedWithin })),
    { ...everything, closingSoon: true },
  ];
}

/**
 * Selections as visitors make them: one to four facets, and now and then a text, a pay floor, days, an order. Most are made from a
 * vacancy that meets most of them, so that more than half find something. The same seed gives the same selections.
 */
export function randomSelections(graph: SiteGraph, count: number, seed: string): Selection[] {
  return Array.from({ length: count }, (_, index) => randomSelection(graph, new Random(`${seed} ${index}`)));
}

function randomSelection(graph: SiteGraph, random: Random): Selection {
  const vacancy = random.pick(graph.openVacancies);
  let selection = everything;
  for (const facet of random.sample(facetNames, random.int(1, 4))) {
    const ids = someValues(graph, vacancy, facet, random);
    selection = withValues(selection, facet, () => ids);
  }
  const paid = random.chance(0.3);
  return {
    ...selection,
    ...(random.chance(0.3) && { text: someText(vacancy, random) }),
    ...(paid && { payFloor: somePay(vacancy, random) }),
    ...(random.chance(paid ? 0.4 : 0.05) && { currency: someCurrency(graph, vacancy, random) }),
    ...(random.chance(0.15) && { statedPayOnly: true }),
    ...(random.chance(0.2) && { postedWithin: random.pick(postedWithinDays.slice(1)) }),
    ...(random.chance(0.08) && { closingSoon: true }),
    ...(random.chance(0.6) && { sort: random.pick(sortOrders) }),
  };
}

/** Of a facet of which one is enough up to three; of skills up to two that go together. */
function someValues(graph: SiteGraph, vacancy: Vacancy, facet: FacetName, random: Random): string[] {
  const own = [...valuesOfVacancy(graph, vacancy)[facet]];
  const all = valuesOfSite(graph, facet);
  const source = own.length > 0 && random.chance(0.85) ? own : all;
  const chosen = random.sample(source, facet === 'skill' ? random.int(1, 2) : 1);
  const others = facet !== 'skill' && random.chance(0.4) ? random.sample(all, random.int(1, 2)) : [];
  return [...new Set([...chosen, ...others])];
}

/** A word or two of what a vacancy is called, some of them begun only, in any case, with and without accents. */
function someText(vacancy: Vacancy, random: Random): string {
  const { entry, company, places, skills } = vacancy;
  const names = [
    entry.data.title,
    entry.data.title,
    company.data.name,
    ...places.map(({ data }) => data.name),
    ...skills.flatMap(({ skill, status }) => (status === 'legacy' ? [] : [skill.data.name])),
  ];
  const words = random
    .sample(names, random.int(1, 2))
    .map((name) => random.pick(name.split(/[\s,()/&|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))));
  return words
    .map((word) => {
      const begun = word.length > 4 && random.chance(0.4) ? word.slice(0, random.int(3, word.length - 1)) : word;
      const plain = random.chance(0.5) ? begun.normalize('NFD').replace(/\p{M}/gu, '') : begun;
      return random.chance(0.5) ? plain.toLowerCase() : plain;
    })
    .join(' ');
}

/** About what a vacancy pays, or some round sum. */
function somePay(vacancy: Vacancy, random: Random): number {
  const [range] = payRangesOf(vacancy.entry.data.pay);
  const amount = range?.max ?? range?.min;
  if (amount === undefined || range?.period !== 'year') return random.int(20, 150) * 1000;
  return random.chance(0.3) ? Math.round(amount) : Math.ceil((amount * (0.6 + random.next() * 0.5)) / 1000) * 1000;
}

function someCurrency(graph: SiteGraph, vacancy: Vacancy, random: Random): string {
  const currencies = (of: Vacancy) => payRangesOf(of.entry.data.pay).map(({ currency }) => currency);
  const own = currencies(vacancy);
  return random.pick([graph.site.currency, ...own, ...own, ...currencies(random.pick(graph.openVacancies))]);
}
