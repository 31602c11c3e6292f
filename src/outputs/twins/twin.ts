import { plain } from './markdown-lines.ts';
import { toYaml } from './yaml-lines.ts';

/** What a page says, for readers that are programs. */
export interface Twin {
  /** As the API has them. */
  facts: object;
  title: string;
  /** The author's text in Markdown; empty when there is none. */
  text: string;
  /** What the page says below its title, in Markdown, block by block; the text is among them. */
  blocks: readonly string[];
}

/** The facts and the text. */
export function toJsonTwin({ facts, text }: Twin): string {
  return `${JSON.stringify({ ...facts, ...(text !== '' && { text }) }, null, 2)}\n`;
}

/** The facts as frontmatter, then the page as a text. */
export function toMarkdownTwin({ facts, title, blocks }: Twin): string {
  return `---\n${toYaml(facts)}---\n\n${[`# ${plain(title)}`, ...blocks].join('\n\n')}\n`;
}
