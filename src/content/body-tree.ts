import { slug } from 'github-slugger';
import type { Element, Root, RootContent } from 'hast';
import { defineHastPlugin, markdownToHast, mdxToHast } from 'satteri';
import { toSafeTree } from './safe-tree.ts';
import { alignments, headingDepth, refineCell, textOf, visitElements } from './tree-walk.ts';

export interface BodyOptions {
  /** Put before every id, so that two bodies can stand on one page. */
  idPrefix?: string;
  /** Added to every heading's depth (`2` makes `##` an `h4`). */
  deeper?: number;
}

/** Ids of an author's headings start with this, so that they never meet the ids of the page's own sections. */
const headingPrefix = 'text-';

/** An MDX element in Sätteri's tree. */
export interface MdxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string;
  attributes: { name: string; value: string }[];
  children: (RootContent | MdxElement)[];
}

/** The value an author gave an attribute of a component. */
export function attributeOf({ attributes }: MdxElement, wanted: string): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value;
}

/** The tree of a body with ids, classes and safe HTML in place; components are still the nodes of the author. */
export function toBodyTree(body: string, format: 'md' | 'mdx', { idPrefix = '', deeper = 0 }: BodyOptions): Root {
  const footnotes = { clobberPrefix: `${idPrefix}user-content-` };
  const features = { gfm: { footnotes }, smartPunctuation: true, frontmatter: false };
  const tree =
    format === 'mdx'
      ? (mdxToHast(body, { features, position: false }) as unknown as Root)
      : toSafeTree(
          markdownToHast(body, { features: { ...features, rawHtml: true }, position: false }) as unknown as Root,
          footnotes.clobberPrefix,
        );
  const ids = headingIds();
  visitElements(tree, (element) => {
    refineCell(element);
    if (idPrefix) prefixFootnoteLabel(element, idPrefix);
    const depth = headingDepth(element);
    if (!depth) return;
    element.properties.id ??= idPrefix + ids(textOf(element).trim());
    if (deeper) element.tagName = `h${Math.min(6, depth + deeper)}`;
  });
  return tree;
}

/** The one id of a footnote section that Sätteri does not prefix. */
function prefixFootnoteLabel(element: Element, idPrefix: string): void {
  const { id, ariaDescribedBy } = element.properties;
  if (id === 'footnote-label') element.properties.id = `${idPrefix}footnote-label`;
  if (Array.isArray(ariaDescribedBy)) element.properties.ariaDescribedBy = [`${idPrefix}footnote-label`];
}

/** A function that gives each heading of one body an id of its own: the second of the same text gets `-1`, and so on. */
function headingIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = headingPrefix + slug(text);
    let id = base;
    for (let count = 1; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/** Properties that say what an element of a footnote is. */
const footnoteMarks = ['dataFootnoteRef', 'dataFootnotes', 'dataFootnoteBackref'];

/**
 * What `toBodyTree` does to a tree, as a Sätteri plugin for the bodies that go through `@astrojs/mdx`,
 * so that one body gives the same document by either way.
 */
export const bodyPlugin = () => {
  const ids = headingIds();
  return defineHastPlugin({
    name: 'rolebook-body',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'a', 'section'],
      visit(node, context) {
        if (node.tagName === 'a' || node.tagName === 'section') {
          // Astro writes true as "true"; HTML, and our serialiser, as an attribute without a value.
          for (const mark of footnoteMarks) if (node.properties?.[mark] === true) context.setProperty(node, mark, '');
        } else if (node.tagName === 'th' || node.tagName === 'td') {
          const style = node.properties?.style;
          if (typeof style !== 'string') return;
          context.setProperty(node, 'style', null);
          const alignment = alignments[style];
          if (alignment) context.setProperty(node, 'className', [alignment]);
        } else if (typeof node.properties?.id !== 'string') {
          context.setProperty(node, 'id', ids(context.textContent(node)));
        }
      },
    },
  });
};
