import { fold } from '../domain/fold.ts';
import { payRangesOf } from '../domain/pay.ts';
import type { BenchmarkRow, Pay, PayRange } from '../schemas/pay.ts';
import type { Level } from '../schemas/vocabulary.ts';
import { rowOfLevel, sampleOf } from './benchmark-row.ts';
import { ancestorsOf, compareText, type PayEntry, type PlaceEntry, type RoleEntry, type SiteGraph, type Vacancy } from './graph.ts';

/** The row that speaks for a role and a level at a place. */
export interface BenchmarkMatch {
  benchmark: PayEntry;
  row: BenchmarkRow;
  /** Where the figures are from: the place itself, or one around it. */
  place: PlaceEntry;
}

/** What speaks for the pay of a vacancy at some of its places. */
export interface VacancyBenchmark extends BenchmarkMatch {
  /** The places of the vacancy it speaks for. */
  places: PlaceEntry[];
  /** The employer's ranges for those places; none where pay is not disclosed. */
  ranges: PayRange[];
}

type Kind = Pay['source']['kind'];

/** What was paid before what was reported, and that before what was only advertised. */
export const kindOrder: Record<Kind, number> = { 'official-statistic': 0, survey: 1, 'pay-scale': 2, 'advertised-ranges': 3 };

/**
 * What speaks best for a role and a level at a place: the nearest place first, then a row of the level before one for all levels,
 * then the kind of source, then the larger sample. Undefined when nothing does; figures of another place or level are no stand-in.
 */
export function benchmarkAt(
  role: RoleEntry,
  level: Level | undefined,
  place: PlaceEntry,
  { payByRole, byId }: Pick<SiteGraph, 'payByRole' | 'byId'>,
): BenchmarkMatch | undefined {
  const benchmarks = payByRole.get(role.id) ?? [];
  for (const around of [place, ...ancestorsOf(place, byId.places)]) {
    const matches = benchmarks.flatMap((benchmark): BenchmarkMatch[] => {
      const row = benchmark.data.place === around.id ? rowOfLevel(benchmark, level) : undefined;
      return row ? [{ benchmark, row, place: around }] : [];
    });
    if (matches.length > 0) return matches.sort(byPreference)[0];
  }
  return undefined;
}

function byPreference(a: BenchmarkMatch, b: BenchmarkMatch): number {
  const kindOf = ({ benchmark }: BenchmarkMatch) => kindOrder[benchmark.data.source.kind];
  const sizeOf = ({ row, benchmark }: BenchmarkMatch) => sampleOf(row, benchmark) ?? 0;
  const isWhole = ({ row }: BenchmarkMatch) => Number(row.level === undefined);
  return isWhole(a) - isWhole(b) || kindOf(a) - kindOf(b) || sizeOf(b) - sizeOf(a) || compareText(a.benchmark.id, b.benchmark.id);
}

/**
 * The benchmarks that speak for a vacancy, one for all places that share it, in the order of the places. A range whose label names
 * a place is for that place only. Empty for a vacancy without a role guide, and where no source has figures.
 */
export function vacancyBenchmarks(vacancy: Vacancy, graph: Pick<SiteGraph, 'payByRole' | 'byId'>): VacancyBenchmark[] {
  const { role, places, entry } = vacancy;
  if (!role) return [];
  const ranges = payRangesOf(entry.data.pay).map((range) => ({ range, named: places.filter((place) => isNamedBy(range, place)) }));
  const found = new Map<string, VacancyBenchmark>();
  for (const place of places) {
    const match = benchmarkAt(role, entry.data.level, place, graph);
    const here = ranges.filter(({ named }) => named.length === 0 || named.includes(place)).map(({ range }) => range);
    // Pay is disclosed, but not for this place: it is neither the employer's figure nor true that there is none.
    if (!match || (ranges.length > 0 && here.length === 0)) continue;
    const known = found.get(match.benchmark.id);
    if (known) {
      known.places.push(place);
      known.ranges = ranges.map(({ range }) => range).filter((range) => known.ranges.includes(range) || here.includes(range));
    } else {
      found.set(match.benchmark.id, { ...match, places: [place], ranges: here });
    }
  }
  return [...found.values()];
}

/** True where the label of a range has the name of a place in it: `Berlin`, `Paris and Lyon`. */
function isNamedBy({ label }: PayRange, { data }: PlaceEntry): boolean {
  const wordsOf = (text: string) =>
    ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return label !== undefined && wordsOf(label).includes(wordsOf(data.name));
}
