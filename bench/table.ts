import type { Row } from './subject.ts';

/** A row as `--json` writes it: the median as `ratio` or `value`, with its spread. */
export interface JsonRow {
  name: string;
  ratio?: number;
  value?: number;
  min: number;
  max: number;
  unit: string;
  /** Absent goals are `null`. */
  goal: number | null;
  /** True where the goal is the least that the median may be; absent where it is the most. */
  atLeast?: true;
  met: boolean | null;
}

/** What a row comes to: the median of its runs against its goal. */
export function toJsonRow(row: Row): JsonRow {
  const [kind, figures] = 'ratios' in row ? (['ratio', row.ratios] as const) : (['value', row.values] as const);
  if (figures.length === 0) throw new Error(`"${row.name}" was not measured.`);
  const goal = row.goal ?? null;
  const middle = median(figures);
  return {
    name: row.name,
    [kind]: middle,
    min: Math.min(...figures),
    max: Math.max(...figures),
    unit: row.unit,
    goal,
    ...(row.atLeast && { atLeast: true }),
    met: goal === null ? null : row.atLeast ? middle >= goal : middle <= goal,
  };
}

/** The rows as a Markdown table. */
export function toMarkdownTable(rows: readonly Row[]): string {
  const lines = rows.map(toJsonRow).map(({ name, ratio, value, min, max, unit, goal, atLeast, met }) => {
    const figures = [min, ratio ?? value ?? Number.NaN, max].map((figure) => `${toFigure(figure)}${unit && ` ${unit}`}`);
    return [name, ...figures, goal === null ? '' : `${atLeast ? '≥' : '≤'} ${goal}`, met === null ? '' : met ? 'yes' : '**no**'];
  });
  const head = ['what', 'min', 'median', 'max', 'goal', 'met'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The middle of some figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2;
}

/** Three figures that count, or all before the point: 0.347, 12.3, 1,234. */
function toFigure(figure: number): string {
  return figure < 1000 ? figure.toLocaleString('en', { maximumSignificantDigits: 3 }) : Math.round(figure).toLocaleString('en');
}
