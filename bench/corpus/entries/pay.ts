import { toSlug } from '../../../src/domain/slug.ts';
import type { BenchmarkRow, Pay } from '../../../src/schemas/pay.ts';
import { dayFrom } from '../dates.ts';
import type { Random } from '../random.ts';
import { families, levelFacts, type FamilyFacts } from '../vocabulary/families.ts';
import { countries, type CountryFacts } from '../vocabulary/places.ts';
import type { CorpusRole } from './roles.ts';

const countriesWithFigures = ['Germany', 'Spain', 'United Kingdom', 'United States'];

type Source = Pick<Pay['source'], 'kind' | 'name' | 'licence'>;
const sources: readonly Source[] = [
  { kind: 'survey', name: 'Invented pay survey', licence: 'none, the figures are generated' },
  { kind: 'advertised-ranges', name: 'Invented collection of advertisements', licence: 'none, the figures are generated' },
  { kind: 'official-statistic', name: 'Invented statistics office', licence: 'none, the figures are generated' },
  { kind: 'pay-scale', name: 'Invented pay scale', licence: 'none, the figures are generated' },
];

/** Invented pay benchmarks: each family in four countries, so that each role has figures. */
export function corpusPay(roles: readonly CorpusRole[], now: Date, random: Random): { id: string; data: Pay }[] {
  return families.flatMap((family) =>
    countriesWithFigures.map((name, index) => {
      const country = countries.find((one) => one.name === name)!;
      const id = `${toSlug(sources[index]!.name)}-${family.id}-${toSlug(name)}`;
      const own = roles.filter((role) => role.family === family);
      return { id, data: payData(family, own, country, sources[index]!, now, random.fork(`pay/${id}`)) };
    }),
  );
}

function payData(family: FamilyFacts, roles: readonly CorpusRole[], country: CountryFacts, source: Source, now: Date, random: Random): Pay {
  const monthly = source.kind === 'pay-scale';
  const scale = country.midPay * (monthly ? 1 / 12 : 1) * (0.9 + random.next() * 0.2);
  const split = source.kind !== 'official-statistic';
  return {
    title: `${family.name}, ${country.name}`,
    roles: roles.map(({ id }) => id),
    place: toSlug(country.name),
    currency: country.currency,
    period: monthly ? 'month' : 'year',
    source: {
      ...source,
      url: `https://${toSlug(source.name)}.example/`,
      referenceDate: dayFrom(now, -random.int(120, 500)),
      retrieved: dayFrom(now, -random.int(5, 60)),
    },
    ...(!split && { sampleSize: random.int(400, 9000) }),
    ...(random.chance(0.7) && { note: 'These figures are generated. They rise with the level and say nothing about real pay.' }),
    rows: split
      ? family.ladder.map((level) => row(scale * levelFacts[level as keyof typeof levelFacts].pay, level, random))
      : [allLevels(scale)],
  };
}

function row(middle: number, level: BenchmarkRow['level'], random: Random): BenchmarkRow {
  const amount = (factor: number) => Math.round((middle * factor) / 10) * 10;
  return {
    ...(level && { level }),
    label: `${level} level`,
    sampleSize: random.int(40, 2200),
    p25: amount(0.86),
    median: amount(1),
    p75: amount(1.17),
    ...(random.chance(0.3) && { p90: amount(1.34) }),
  };
}

function allLevels(middle: number): BenchmarkRow {
  const amount = (factor: number) => Math.round((middle * factor) / 10) * 10;
  return {
    label: 'all levels',
    p10: amount(0.6),
    p25: amount(0.8),
    median: amount(1.05),
    p75: amount(1.35),
    p90: { atLeast: amount(1.7) },
  };
}
