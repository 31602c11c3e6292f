import { formatPayRange } from '../../domain/pay.ts';
import type { Finder } from '../engine/finder.ts';
import type { Constraint, Selection } from '../engine/selection.ts';
import type { FacetName } from '../facet-table.ts';

/** One thing a visitor asks for, in a few words. What the visitor typed is in quotation marks. */
export function wordsOf(finder: Finder, [name, value]: Constraint, selection: Selection): string {
  const { currency, locale, values } = finder.table;
  switch (name) {
    case 'q':
      return `“${value}”`;
    case 'pay':
      return formatPayRange({ min: Number(value), currency: selection.currency ?? currency, period: 'year' }, locale);
    case 'stated':
      return 'Pay stated';
    case 'posted':
      return value === '1' ? 'Posted since yesterday' : `Posted in the last ${value} days`;
    case 'closing':
      return 'Closing soon';
    default:
      return values[name as FacetName][finder.positionOf(name as FacetName, value)!]?.name ?? `“${value}” (not known here)`;
  }
}
