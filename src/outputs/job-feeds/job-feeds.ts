import type { Vacancy } from '../../content/graph.ts';
import { jobFeedPath } from '../../domain/paths.ts';
import { count } from '../../domain/words.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { cdata } from '../xml-text.ts';
import { dialects, type Dialect, type Fields } from './dialects.ts';
import { toJobEntries, type JobEntries } from './job-entry.ts';

/** All open vacancies for the job boards that take them over, each in its own dialect. */
export function* jobFeeds(source: FileSource): Generator<SiteFile> {
  for (const dialect of dialects) yield { path: jobFeedPath(dialect.board), content: () => pieces(dialect, source) };
}

/** The feed piece by piece; says at its end which vacancies are not in it. */
function* pieces(dialect: Dialect, { graph, postingHtml, report }: FileSource): Generator<string, void> {
  const entriesOf = (vacancy: Vacancy) =>
    sayable(
      dialect,
      toJobEntries(vacancy, graph, () => postingHtml(vacancy)),
    );
  const leftOut = new Map<string, number>();
  let total = 0;
  // Twice over the vacancies, so that the number of jobs can stand before them and no more than one is held.
  for (const vacancy of graph.openVacancies) {
    const said = entriesOf(vacancy);
    if ('entries' in said) total += said.entries.length;
    else leftOut.set(said.obstacle, (leftOut.get(said.obstacle) ?? 0) + 1);
  }
  yield `<?xml version="1.0" encoding="utf-8"?>\n<${dialect.root}>\n${toXml(dialect.head(graph.site, graph.now, total))}`;
  for (const vacancy of graph.openVacancies) {
    const said = entriesOf(vacancy);
    if ('entries' in said) for (const entry of said.entries) yield `<job>\n${toXml(dialect.job(entry))}</job>\n`;
  }
  yield `</${dialect.root}>\n`;
  for (const [reason, number] of [...leftOut].sort()) {
    report(`${jobFeedPath(dialect.board)}: ${count(number, 'vacancy', 'vacancies')} left out: ${reason}`);
  }
}

function sayable({ leastText = 0 }: Dialect, said: JobEntries): JobEntries {
  const [entry] = 'entries' in said ? said.entries : [];
  const isTooShort = entry && entry.description.replace(/<\/?\w+>/g, '').length < leastText;
  return isTooShort ? { obstacle: `its text has fewer than ${leastText} characters` } : said;
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
