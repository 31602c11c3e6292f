import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Element, Root, RootContent } from 'hast';
import { refineCell, visitElements } from './tree-walk.ts';

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

/**
 * What raw HTML may not bring onto a page: scripts and whatever else the schema does not name, pictures from elsewhere, a second
 * `h1`, and ids that could meet those of the page. Ids of footnotes are Sätteri's own and stay.
 */
export function toSafeTree(tree: Root, footnotePrefix: string): Root {
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
