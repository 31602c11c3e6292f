/** A content file in its two parts. Line numbers are 1-based and count from the top of the file. */
export interface SplitFile {
  /** YAML between the `---` lines; for a `.yaml` file all of it; undefined where there is none. */
  yaml: string | undefined;
  /** Line on which the YAML starts. */
  yamlLine: number;
  /** Text after the second `---` line. */
  body: string;
  /** Line on which the body starts. */
  bodyLine: number;
  /** True when the first "---" line has no second one. */
  unclosed?: true;
}

const fence = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a Markdown file into frontmatter and body. A file without frontmatter, or with one that is never closed, has no `yaml`. */
export function splitFile(source: string): SplitFile {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const open = fence.exec(text);
  if (!open) return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 };
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close) return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, unclosed: true };
  const yaml = rest.slice(0, close.index);
  const body = rest.slice(close.index + close[0].length);
  return { yaml, yamlLine: 2, body, bodyLine: 3 + countLines(yaml) };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
