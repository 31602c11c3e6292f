import type { Element, RootContent } from 'hast';
import { attributeOf, toBodyTree, type MdxElement } from '../../content/body-tree.ts';
import type { SkillRegistry } from '../../content/skill-registry.ts';
import { headingDepth } from '../../content/tree-walk.ts';

/** What stands on a line of its own in a body: a paragraph, an item, a cell or a heading. */
export interface BodyLine {
  text: string;
  heading: boolean;
}

/** Elements within a line. All others begin a new one. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

type Source = RootContent | MdxElement;

/** The lines of a body as a visitor reads them, with the words of its components and without marks of Markdown. */
export function bodyLines(body: string, format: 'md' | 'mdx', skills: SkillRegistry): BodyLine[] {
  const lines: BodyLine[] = [];
  let line = '';
  const endLine = (heading = false) => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, heading });
    line = '';
  };
  const ownLine = (children: readonly Source[], heading = false) => {
    endLine();
    children.forEach(read);
    endLine(heading);
  };
  function read(node: Source): void {
    if (node.type === 'text') line += node.value;
    else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') readComponent(node as MdxElement);
    else if (node.type === 'element') readElement(node);
  }
  function readElement(element: Element): void {
    if (element.properties.dataFootnoteRef !== undefined || element.properties.dataFootnoteBackref !== undefined) return;
    if (inline.has(element.tagName)) element.children.forEach(read);
    else ownLine(element.children, headingDepth(element) !== undefined);
  }
  function readComponent(component: MdxElement): void {
    const { type, name, children } = component;
    const said = (attribute: string) => attributeOf(component, attribute) ?? '';
    const words = name === 'Blank' && children.length > 0 ? '' : attributeWords(name, said, skills);
    if (type === 'mdxJsxTextElement') {
      line += words;
      children.forEach(read);
    } else {
      ownLine([{ type: 'text', value: words }], name === 'Callout');
      ownLine(children);
    }
  }
  toBodyTree(body, format, {}).children.forEach(read);
  endLine();
  return lines;
}

/** The words a component shows because of an attribute. */
function attributeWords(component: string, said: (attribute: string) => string, skills: SkillRegistry): string {
  switch (component) {
    case 'Callout':
      return said('title');
    case 'Figure':
      return said('caption');
    case 'Blank':
      return said('name').replaceAll('-', ' ');
    case 'SkillList':
      return skills
        .listed(said('skills'))
        .map(({ data }) => data.name)
        .join(', ');
    default:
      return '';
  }
}
