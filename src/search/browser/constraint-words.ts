import { formatPayRange } from '../../domain/pay.ts';
import type { Finder } from '../engine/finder.ts';
import type { Constraint, Selection } from '../engine/selection.ts';

/** One thing a visitor asks for, in a few words. What the visitor typed is in quotation marks. */
export function wordsOf(finder: Finder, constraint: Constraint, selection: Selection): string {
  const { currency, locale, values } = finder.table;
  switch (constraint.kind) {
    case 'value': {
      const { facet, id } = constraint;
      return values[facet][finder.positionOf(facet, id)!]?.name ?? `“${id}” (not known here)`;
    }
    case 'text':
      return `“${selection.text}”`;
    case 'payFloor':
      return formatPayRange({ min: selection.payFloor!, currency: selection.currency ?? currency, period: 'year' }, locale);
    case 'statedPayOnly':
      return 'Pay stated';
    case 'postedWithin':
      return selection.postedWithin === 1 ? 'Posted since yesterday' : `Posted in the last ${selection.postedWithin} days`;
    case 'closingSoon':
      return 'Closing soon';
  }
}
