import type { Finding, Issue } from '../domain/issue.ts';
import { suggest } from '../domain/suggest.ts';
import { bodyReferences } from './body-references.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

const folder = '/media/';

/** Every picture that something shows is in the media folder. */
export const unknownMedia: Rule = (input) => {
  const { entries, graph, media } = input;
  const found: (Finding | Issue)[] = [];
  const remedies = new Map<string, string>();
  const problem = (picture: string) => {
    if (!remedies.has(picture)) remedies.set(picture, remedyFor(picture, media));
    return { code: 'unknown-media', severity: 'error', message: `there is no picture "${picture}"`, fix: remedies.get(picture)! } as const;
  };
  for (const { file, data } of [...entries.companies, { file: siteFile, data: graph.site }]) {
    if (data.logo !== undefined && !media.has(data.logo)) found.push({ ...problem(data.logo), file, path: ['logo'] });
  }
  for (const { kind, value, at } of bodyReferences(input)) {
    if (kind === 'media' && !media.has(value)) found.push({ ...problem(value), ...at });
  }
  return found;
};

/** Compares what follows `/media/`, so that the folder's own letters do not make two names look alike. */
function remedyFor(picture: string, media: ReadonlySet<string>): string {
  if (!picture.startsWith(folder)) return 'put the file into media/ and write /media/ and its name';
  const names = [...media].map((path) => path.slice(folder.length));
  const closest = suggest(picture.slice(folder.length), names);
  return closest === undefined ? `put the file at ${picture.slice(1)} in the content folder` : `did you mean "${folder}${closest}"?`;
}
