import { stringify } from 'yaml';

/** One file of a corpus. */
export interface CorpusFile {
  /** Path in the content folder, with `/`. */
  path: string;
  text: string;
}

/** An entry of data alone, as YAML with lines an editor would break. */
export function toYaml(data: object): string {
  return stringify(data, { lineWidth: 120 });
}

/** An entry with frontmatter and a body; the body may be empty. */
export function toMarkdown(data: object, body: string): string {
  return `---\n${toYaml(data)}---\n${body === '' ? '' : `\n${body}`}`;
}
