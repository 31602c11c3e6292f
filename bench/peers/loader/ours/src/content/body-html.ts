import { slug } from 'github-slugger';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defineHastPlugin, markdownToHast, mdxToHast } from 'satteri';

/** A body ready to be put on a page: HTML with real components between. */
export type BodySegment = string | { component: string; attributes: Record<string, string>; children: BodySegment[] };

/** A heading of a body, for contents lists. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

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

const alignments: Record<string, string> = {
  'text-align: left': 'align-left',
  'text-align: center': 'align-center',
  'text-align: right': 'align-right',
};

/** What any element of raw HTML may carry: meaning, no presentation, no microdata, nothing that takes part in a form. */
const attributes = [
  'abbr',
  'alt',
  'colSpan',
  'dateTime',
  'dir',
  'headers',
  'height',
  'id',
  'lang',
  'open',
  'rowSpan',
  'scope',
  'span',
  'start',
  'title',
  'width',
];

/** GitHub's schema, less the attributes nothing here uses, with the schemes that `checkBody` allows in links. */
const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, div: [], th: [['className', /^align-/]], td: [['className', /^align-/]], '*': attributes },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
  // Elements whose text is not for reading; of all others the tag goes and the text stays.
  strip: ['script', 'style', 'template', 'title', 'noscript'],
};

const marker = /<!--rolebook:(\d+)-->/;

/**
 * Turns the body of an entry into HTML with components between. The body must have passed `checkBody`.
 * Raw HTML of a `.md` body is parsed and sanitised.
 */
export function toBodySegments(body: string, format: 'md' | 'mdx', options: BodyOptions = {}): BodySegment[] {
  return toSegments(toBodyTree(body, format, options));
}

/** The headings of a body, with the ids `toBodySegments` gives them. */
export function toBodyHeadings(body: string, format: 'md' | 'mdx', options: BodyOptions = {}): BodyHeading[] {
  const headings: BodyHeading[] = [];
  visitElements(toBodyTree(body, format, options), (element) => {
    const depth = headingDepth(element);
    if (depth && typeof element.properties.id === 'string')
      headings.push({ depth, id: element.properties.id, text: textOf(element).trim() });
  });
  return headings;
}

/** The plain text of a Markdown body, without markup, one block a line. */
export function toPlainText(body: string, format: 'md' | 'mdx'): string {
  return textOf(toBodyTree(body, format, {}))
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
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

/**
 * What raw HTML may not bring onto a page: scripts and whatever else the schema does not name, pictures from elsewhere, a second
 * `h1`, and ids that could meet those of the page. Ids of footnotes are Sätteri's own and stay.
 */
function toSafeTree(tree: Root, footnotePrefix: string): Root {
  dropForeign(tree);
  visitElements(tree, refineCell);
  const safe = sanitize(tree, sanitizeSchema) as Root;
  visitElements(safe, (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && !id.startsWith(footnotePrefix) && id !== 'footnote-label') delete element.properties.id;
    delete element.properties.name;
    if (element.tagName === 'h1') element.tagName = 'h2';
  });
  return safe;
}

function dropForeign(node: Root | Element): void {
  node.children = (node.children as RootContent[]).filter((child) => !isForeign(child)) as typeof node.children;
  for (const child of node.children) if (child.type === 'element') dropForeign(child);
}

/** Pictures from elsewhere; and fields of forms, which the schema would turn into the box of a task. */
function isForeign(node: RootContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  if (tagName === 'img') return !String(properties.src ?? '').startsWith('/media/');
  return tagName === 'source' || (tagName === 'input' && properties.type !== 'checkbox');
}

/** The policy allows no `style` attribute, so the alignment of a table cell becomes a class. */
function refineCell(element: Element): void {
  const style = element.properties?.style;
  if (typeof style !== 'string') return;
  delete element.properties.style;
  const alignment = alignments[style];
  if (alignment) element.properties.className = [alignment];
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

function headingDepth(element: Element): number | undefined {
  const match = /^h([1-6])$/.exec(element.tagName);
  return match ? Number(match[1]) : undefined;
}

function visitElements(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) visitElements(child, visit);
}

const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote', 'pre', 'br']);

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'element' && blocks.has(node.tagName) ? `${inner}\n` : inner;
}

/** Replaces components by markers, serialises once, and cuts the HTML at the markers. */
function toSegments(tree: Root): BodySegment[] {
  const components: MdxElement[] = [];
  const mark = (parent: { children: unknown[] }): void => {
    parent.children.forEach((child, index) => {
      const node = child as RootContent | MdxElement;
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        parent.children[index] = { type: 'comment', value: `rolebook:${components.length}` };
        components.push(node as MdxElement);
      } else if ('children' in node) {
        mark(node);
      }
    });
  };
  mark(tree);
  const html = toHtml(tree);
  if (components.length === 0) return html ? [html] : [];
  return html
    .split(marker)
    .map((part, index): BodySegment => {
      if (index % 2 === 0) return part;
      const { name, attributes, children } = components[Number(part)]!;
      return {
        component: name,
        attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
        children: toSegments({ type: 'root', children: children as RootContent[] }),
      };
    })
    .filter((segment) => segment !== '');
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
