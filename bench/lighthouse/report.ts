/** What is read of a report of Lighthouse. */
export interface Report {
  requestedUrl: string;
  runtimeError?: { message: string };
  /** Scores from 0 to 1. */
  categories: Readonly<Record<string, { score: number | null; auditRefs: readonly { id: string }[] }>>;
  audits: Readonly<Record<string, Audit>>;
}

interface Audit {
  title: string;
  /** From 0 to 1; nothing where an audit does not apply or only informs. */
  score: number | null;
  scoreDisplayMode: string;
  displayValue?: string;
  numericValue?: number;
}

/** What is measured of a page in one run. */
export interface Figures {
  /** The four scores, from 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Seconds to the largest paint. */
  largestPaint: number;
  /** Milliseconds that the main thread is blocked. */
  blocking: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** The categories that are measured, as Lighthouse names them. */
export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const;

/** @throws Error when a category or a metric was not measured, with what Lighthouse says about it. */
export function toFigures(report: Report): Figures {
  const scoreOf = (name: keyof typeof categories) => Math.round(100 * measured(report, report.categories[categories[name]]?.score, name));
  const metric = (id: string) => measured(report, report.audits[id]?.numericValue, id);
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('bestPractices'),
    seo: scoreOf('seo'),
    largestPaint: metric('largest-contentful-paint') / 1000,
    blocking: metric('total-blocking-time'),
    shift: metric('cumulative-layout-shift'),
  };
}

/** Every audit of the measured categories that is not perfect, as its id and what Lighthouse says of it. */
export function shortcomings({ categories: all, audits }: Report): string[] {
  const ids = Object.values(categories).flatMap((name) => all[name]?.auditRefs.map(({ id }) => id) ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const { score, title, displayValue, scoreDisplayMode } = audits[id]!;
    if (scoreDisplayMode === 'error') return [`${id}: was not measured`];
    return score === null || score === 1 ? [] : [`${id}: ${displayValue ?? title}`];
  });
}

function measured({ requestedUrl, runtimeError }: Report, value: number | null | undefined, name: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`Lighthouse did not measure ${name} of ${requestedUrl}${runtimeError ? `: ${runtimeError.message}` : ''}`);
}
