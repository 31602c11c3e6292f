import compiledBodies from 'rolebook:compiled-bodies';
import type { Root } from 'hast';
import { toBody, treeToBody } from '../content/body-html.ts';
import { toBodyTree, type BodyOptions } from '../content/body-tree.ts';
import { isCompiledByAstro } from '../content/compiled-by-astro.ts';
import type { Entry } from '../content/entry.ts';
import type { RoleEntry, SiteGraph, Vacancy } from '../content/graph.ts';
import { toPostingWords } from '../content/posting-html.ts';
import { readBody } from '../content/read-body.ts';
import type { RenderableBody } from '../content/renderable-body.ts';
import { readSettings } from '../content/settings.ts';
import type { SkillRegistry } from '../content/skill-registry.ts';
import type { Block } from '../posting/blocks.ts';
import { toSampleBlocks } from '../posting/sample-blocks.ts';

/** Reads and compiles the body of an entry; undefined when it has none. */
export async function bodyOf(entry: Entry, options: BodyOptions = {}): Promise<RenderableBody | undefined> {
  if (!entry.hasBody || entry.format === 'yaml') return undefined;
  if (isCompiledByAstro(entry)) {
    const load = compiledBodies.get(entry.file);
    if (!load) throw new Error(`${entry.file} is not among the compiled bodies.`);
    const { Content, getHeadings } = await load();
    return { Content, headings: getHeadings().map(({ depth, slug, text }) => ({ depth, id: slug, text })) };
  }
  return treeToBody(treeOf(entry, entry.format, options));
}

/** The tree that was made last without options: the page of a vacancy shows it, and has its words in its structured data. */
let last: { entry: Entry; tree: Root } | undefined;

/** The tree of the body of an entry that has one. */
function treeOf(entry: Entry, format: 'md' | 'mdx', options: BodyOptions): Root {
  const make = () => toBodyTree(bodyTextOf(entry), format, options);
  if (Object.keys(options).length > 0) return make();
  if (last?.entry !== entry) last = { entry, tree: make() };
  return last.tree;
}

function bodyTextOf(entry: Entry): string {
  return readBody(entry, readSettings(process.env, process.cwd()).contentDir);
}

/** What a vacancy's page says, as the HTML of a `JobPosting`'s description. */
export function postingDescription({ entry }: Vacancy, skills: SkillRegistry): string {
  return toPostingWords(entry, (format) => treeOf(entry, format, {}), skills);
}

/** The sample job description of a role guide with its blanks, as the files to download have it. */
export function sampleOf(role: RoleEntry, graph: SiteGraph): Block[] {
  return role.format === 'yaml' ? [] : toSampleBlocks(bodyTextOf(role), role.format, graph);
}

/** Compiles Markdown that does not come from a file of its own, such as the text of the about page. */
export function markdownBody(markdown: string): RenderableBody {
  return toBody(markdown, 'md');
}
