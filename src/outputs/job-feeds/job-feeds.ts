import type { Vacancy } from '../../content/graph.ts';
import { jobFeedPath } from '../../domain/paths.ts';
import { keepText, remember } from '../../content/readings.ts';
import { count } from '../../domain/words.ts';
import type { FileSource, Piece, SiteFile } from '../site-file.ts';
import { cdata } from '../xml-text.ts';
import { dialects, type Dialect, type Fields } from './dialects.ts';
import { toJobEntries, type JobEntries } from './job-entry.ts';

/** What the head of a feed has to know of a vacancy: how many jobs it becomes, and how long its text is without tags; or why none. */
type Size = { jobs: number; characters?: number } | { obstacle: string };

/** All open vacancies for the job boards that take them over, each in its own dialect. */
export function* jobFeeds(source: FileSource): Generator<SiteFile> {
  const sizes = new Map<Vacancy, () => Size>();
  const sizeOf = (vacancy: Vacancy) => {
    let size = sizes.get(vacancy);
    if (!size) sizes.set(vacancy, (size = remember(() => knownSize(vacancy, source))));
    return size();
  };
  for (const dialect of dialects) yield { path: jobFeedPath(dialect.board), content: () => pieces(dialect, source, sizeOf) };
}

/** The feed piece by piece; says at its end which vacancies are not in it. */
function* pieces(dialect: Dialect, source: FileSource, sizeOf: (vacancy: Vacancy) => Size): Generator<Piece, void> {
  const { graph, report } = source;
  const leftOut = new Map<string, number>();
  const said: Vacancy[] = [];
  let total = 0;
  // The number of jobs stands before them, and no more than one is held at a time.
  for (const vacancy of graph.openVacancies) {
    const size = sayable(sizeOf(vacancy), dialect);
    if ('obstacle' in size) leftOut.set(size.obstacle, (leftOut.get(size.obstacle) ?? 0) + 1);
    else {
      said.push(vacancy);
      total += size.jobs;
    }
    // Nothing yet, but others may ask for something while this goes on.
    yield '';
  }
  yield `<?xml version="1.0" encoding="utf-8"?>\n<${dialect.root}>\n${toXml(dialect.head(graph.site, graph.now, total))}`;
  for (const vacancy of said) yield { name: vacancy.id, make: () => jobsXml(dialect, entriesOf(vacancy, source)) };
  yield `</${dialect.root}>\n`;
  for (const [reason, number] of [...leftOut].sort()) {
    report(`${jobFeedPath(dialect.board)}: ${count(number, 'vacancy', 'vacancies')} left out: ${reason}`);
  }
}

function jobsXml(dialect: Dialect, said: JobEntries): string {
  return 'entries' in said ? said.entries.map((entry) => `<job>\n${toXml(dialect.job(entry))}</job>\n`).join('') : '';
}

function entriesOf(vacancy: Vacancy, { graph, postingHtml }: FileSource): JobEntries {
  return toJobEntries(vacancy, graph, () => postingHtml(vacancy));
}

/** Its text need not be read for it. */
function knownSize(vacancy: Vacancy, source: FileSource): Size {
  return JSON.parse(keepText(`sizes/${vacancy.id}`, '', () => JSON.stringify(toSize(entriesOf(vacancy, source))))) as Size;
}

function toSize(said: JobEntries): Size {
  if ('obstacle' in said) return said;
  const [entry] = said.entries;
  return { jobs: said.entries.length, ...(entry && { characters: entry.description.replace(/<\/?\w+>/g, '').length }) };
}

function sayable(size: Size, { leastText = 0 }: Dialect): Size {
  if ('obstacle' in size) return size;
  const { characters = leastText } = size;
  return characters < leastText ? { obstacle: `its text has fewer than ${leastText} characters` } : size;
}

/** Elements, one a line; those that say nothing are left out. */
function toXml(fields: Fields): string {
  return fields
    .map(([name, value]) => {
      if (value === undefined) return '';
      return `<${name}>${typeof value === 'string' ? cdata(value) : `\n${toXml(value)}`}</${name}>\n`;
    })
    .join('');
}
