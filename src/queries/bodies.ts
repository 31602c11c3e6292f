import { getEntry, render } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBodyHeadings, toBodySegments, type BodyOptions } from '../content/body-html.ts';
import type { Entry } from '../content/entry.ts';
import { splitFile } from '../content/frontmatter.ts';
import { isCompiledByAstro } from '../content/loader.ts';
import type { RenderableBody } from '../content/renderable-body.ts';
import { readSettings } from '../content/settings.ts';

/** Reads and compiles the body of an entry; undefined when it has none. */
export async function bodyOf(entry: Entry, options: BodyOptions = {}): Promise<RenderableBody | undefined> {
  if (!entry.hasBody || entry.format === 'yaml') return undefined;
  if (isCompiledByAstro(entry)) {
    const stored = await getEntry(entry.collection as 'roles' | 'articles', entry.id);
    if (!stored) throw new Error(`${entry.file} is not in the content store.`);
    const { Content, headings } = await render(stored);
    return { Content, headings: headings.map(({ depth, slug, text }) => ({ depth, id: slug, text })) };
  }
  const { contentDir } = readSettings(process.env, process.cwd());
  return markdownBody(splitFile(readFileSync(join(contentDir, entry.file), 'utf8')).body, entry.format, options);
}

/** Compiles Markdown that does not come from a file of its own, such as the text of the about page. */
export function markdownBody(markdown: string, format: 'md' | 'mdx', options: BodyOptions = {}): RenderableBody {
  return { segments: toBodySegments(markdown, format, options), headings: toBodyHeadings(markdown, format, options) };
}
