import type { RootContent } from 'hast';
import { attributeOf, toBodyTree, type MdxElement } from '../content/body-tree.ts';
import type { SiteGraph } from '../content/graph.ts';
import { payPath } from '../domain/paths.ts';
import { toBlocks, type Block, type Markup } from './blocks.ts';

/** What the components of a body name. */
export type NamedInSample = Pick<SiteGraph, 'site' | 'skills' | 'byId' | 'payByRole'>;

/**
 * The sample of a role guide as blocks, its blanks still open. Components become plain text: a list of skills is a list of names, pay
 * is a link to its page, a picture is its caption. Footnotes are left out. Runs in Node alone.
 */
export function toSampleBlocks(body: string, format: 'md' | 'mdx', named: NamedInSample): Block[] {
  return toBlocks(toMarkup(toBodyTree(body, format, {}).children, named));
}

function toMarkup(nodes: readonly (RootContent | MdxElement)[], named: NamedInSample): Markup[] {
  return nodes.flatMap((node): Markup[] => {
    if (node.type === 'text') return [node.value];
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentMarkup(node as MdxElement, named);
    if (node.type !== 'element') return [];
    const { tagName: tag, properties } = node;
    if (properties.dataFootnotes !== undefined || properties.dataFootnoteRef !== undefined) return [];
    const link = typeof properties.href === 'string' ? new URL(properties.href, named.site.url).href : undefined;
    return [{ tag, children: toMarkup(node.children, named), link }];
  });
}

function componentMarkup(component: MdxElement, named: NamedInSample): Markup[] {
  const { type, name, children } = component;
  const given = (wanted: string) => attributeOf(component, wanted) ?? '';
  const inside = toMarkup(children, named);
  switch (name) {
    case 'Blank': {
      const hint = inside.length > 0 ? inside : [given('name').replaceAll('-', ' ')];
      const blank = { tag: 'span', children: hint, blank: given('name') };
      return type === 'mdxJsxFlowElement' ? [{ tag: 'p', children: [blank] }] : [blank];
    }
    case 'Callout':
      return [{ tag: 'aside', children: [{ tag: 'p', children: [{ tag: 'strong', children: [given('title')] }] }, ...inside] }];
    case 'SkillList': {
      const skills = named.skills.listed(given('skills')).map(({ data }) => data.name);
      if (type === 'mdxJsxTextElement') return [skills.join(', ')];
      return [{ tag: 'ul', children: skills.map((skill) => ({ tag: 'li', children: [skill] })) }];
    }
    case 'PayTable': {
      const role = named.byId.roles.get(given('role'));
      if (!role || !named.payByRole.has(role.id)) return [];
      const link = new URL(payPath(role.id), named.site.url).href;
      return [{ tag: 'p', children: [{ tag: 'a', children: [`Pay of a ${role.data.title}`], link }] }];
    }
    case 'Figure':
      return [{ tag: 'p', children: [given('caption')] }];
    default:
      return [{ tag: 'div', children: inside }];
  }
}
