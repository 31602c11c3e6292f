import { isDeepStrictEqual } from 'node:util';
import { percentiles, type BenchmarkRow, type Pay } from '../schemas/pay.ts';
import type { FactChange, RowName } from './fact-changes.ts';
import type { Change, Difference } from './known-entry.ts';
import { isLonger, listChange } from './list-changes.ts';
import { textChange } from './text-changes.ts';

/**
 * What a commit changed in a pay benchmark. The day somebody last read the source is bookkeeping and is left out; what they read anew
 * shows as figures.
 */
export function benchmarkChanges({ take, both }: Difference<Pay>): FactChange[] {
  const [title, place, note] = [take('title'), take('place'), take('note')];
  const roles = take('roles');
  const listed = listChange(roles?.before, roles?.after, (id) => id);
  const size = take('sampleSize');
  const unit = unitChange(both('currency'), both('period'));
  take('currency');
  take('period');
  const rows = take('rows');
  return [
    ...(title ? [{ kind: 'title' as const, ...title }] : []),
    ...unit,
    ...(rows ? rowChanges(rows, { currency: both('currency')?.after ?? '', period: both('period')?.after ?? 'year' }) : []),
    ...(size ? [{ kind: 'sample-size' as const, ...size }] : []),
    ...sourceChanges(take('source')),
    ...(isLonger(listed) ? [{ kind: 'roles' as const, added: listed.added, removed: listed.removed }] : []),
    ...(place ? [{ kind: 'place' as const, ...place }] : []),
    ...textChange('note', note),
  ];
}

type Unit = Pick<Pay, 'currency' | 'period'>;

function unitChange(currency: Change<Pay['currency']> | undefined, period: Change<Pay['period']> | undefined): FactChange[] {
  if (!currency || !period) return [];
  const before: Unit = { currency: currency.before, period: period.before };
  const after: Unit = { currency: currency.after, period: period.after };
  return isDeepStrictEqual(before, after) ? [] : [{ kind: 'pay-unit', before, after }];
}

function rowChanges({ before, after }: Change<BenchmarkRow[]>, unit: Unit): FactChange[] {
  const rows = listChange(before, after, ({ level, label }) => `${level ?? ''} ${label ?? ''}`);
  const names = (of: BenchmarkRow[]) => of.map(nameOf);
  return [
    ...(isLonger(rows) ? [{ kind: 'rows' as const, added: names(rows.added), removed: names(rows.removed) }] : []),
    ...rows.kept.flatMap((kept) => figureChanges(kept, unit)),
  ];
}

function figureChanges({ before, after }: Change<BenchmarkRow>, unit: Unit): FactChange[] {
  const row = nameOf(after);
  const figures = percentiles.flatMap((figure): FactChange[] => {
    const [was, is] = [before[figure], after[figure]];
    return isDeepStrictEqual(was, is) ? [] : [{ kind: 'figures', row, figure, before: was, after: is, ...unit }];
  });
  if (before.sampleSize === after.sampleSize) return figures;
  return [...figures, { kind: 'sample-size', row, before: before.sampleSize, after: after.sampleSize }];
}

function nameOf({ level, label }: BenchmarkRow): RowName {
  return { ...(level !== undefined && { level }), ...(label !== undefined && { label }) };
}

function sourceChanges(change: Change<Pay['source']> | undefined): FactChange[] {
  if (!change) return [];
  const { before, after } = change;
  const found: FactChange[] = [];
  if (before.name !== after.name) found.push({ kind: 'source', before: before.name, after: after.name });
  if (before.referenceDate !== after.referenceDate) {
    found.push({ kind: 'reference-date', before: before.referenceDate, after: after.referenceDate });
  }
  const details = ({ url, kind, licence }: Pay['source']) => ({ url, kind, licence });
  if (!isDeepStrictEqual(details(before), details(after))) found.push({ kind: 'field', field: 'source', action: 'changed' });
  return found;
}
