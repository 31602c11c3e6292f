import { formatPayRange, payRangesOf } from '../domain/pay.ts';
import { listWords } from '../domain/words.ts';
import type { JobPay, PayRange } from '../schemas/pay.ts';

/** What became of a vacancy's pay, as a sentence without a full stop; both are stated with what they were and are. */
export function payChangeWords(before: JobPay, after: JobPay, locale: string): string {
  const [was, is] = [before, after].map((pay) => payRangesOf(pay));
  if (was!.length === 0 && is!.length === 0) return 'Reason for not disclosing the pay changed';
  const [wasWords, isWords] = [was!, is!].map((ranges) => rangesWords(ranges, locale));
  if (was!.length === 0) return `Pay disclosed: ${isWords}`;
  if (is!.length === 0) return `Pay no longer disclosed; it was ${wasWords}`;
  if (wasWords === isWords) return 'What the pay covers changed';
  const verb = `Pay ${directionOf(was!, is!)}`;
  // "from from £40,000" cannot be read.
  const open = /^(?:from|up to) /;
  return open.test(wasWords!) || open.test(isWords!)
    ? `${verb}: now ${isWords}, before ${wasWords}`
    : `${verb} from ${wasWords} to ${isWords}`;
}

function rangesWords(ranges: readonly PayRange[], locale: string): string {
  const words = ranges.map((range) => {
    const money = formatPayRange(range, locale).replace(/^(?:From|Up to) /, (start) => start.toLowerCase());
    return range.label === undefined ? money : `${money} (${range.label})`;
  });
  return listWords(words, locale);
}

/** Raised or lowered only where every end of every range moved that way or stayed; anything else just changed. */
function directionOf(before: readonly PayRange[], after: readonly PayRange[]): 'raised' | 'lowered' | 'changed' {
  if (before.length !== after.length) return 'changed';
  const moves: number[] = [];
  for (const range of before) {
    const other = after.find(({ label }) => label === range.label);
    if (!other || other.currency !== range.currency || other.period !== range.period) return 'changed';
    for (const end of ['min', 'max'] as const) {
      const [was, is] = [range[end], other[end]];
      if ((was === undefined) !== (is === undefined)) return 'changed';
      if (was !== undefined && is !== undefined) moves.push(is - was);
    }
  }
  if (moves.every((move) => move >= 0)) return 'raised';
  return moves.every((move) => move <= 0) ? 'lowered' : 'changed';
}
