import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { calloutTitles, type AuthorComponent, type CalloutKind } from '../../content/author-components.ts';
import type { SiteGraph, SkillEntry } from '../../content/graph.ts';
import { skillPath } from '../../domain/paths.ts';
import { hasSkillPage } from '../published/references.ts';
import { benchmarkBlocks } from './benchmark-markdown.ts';

/** A component as the tree of a body has it, with what stands between its tags already plain. */
export interface AuthorElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: AuthorComponent;
  attributes: { name: string; value: string }[];
  children: RootContent[];
}

/**
 * What takes the place of a component in plain Markdown.
 * @param following what comes after it on its line.
 */
export function toPlainNodes(component: AuthorElement, following: string, graph: SiteGraph): RootContent[] {
  const { name, children, attributes } = component;
  const given = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value ?? '';
  const inWords = component.type === 'mdxJsxTextElement';
  switch (name) {
    case 'Blank': {
      const blank = openBlank(children as PhrasingContent[], given('name'), following);
      return inWords ? blank : [{ type: 'paragraph', children: blank }];
    }
    case 'Callout': {
      const title = given('title') || calloutTitles[(given('kind') || 'note') as CalloutKind];
      const named: BlockContent = { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] };
      return [{ type: 'blockquote', children: [named, ...(children as BlockContent[])] }];
    }
    case 'Figure': {
      const picture: BlockContent = { type: 'paragraph', children: [{ type: 'image', url: given('src'), alt: given('alt') }] };
      const caption = given('caption');
      return caption === '' ? [picture] : [picture, { type: 'paragraph', children: [{ type: 'text', value: caption }] }];
    }
    case 'SkillList': {
      const links = graph.skills.listed(given('skills')).map((skill) => skillWords(skill, graph));
      return inWords ? links.flatMap((one, index) => (index === 0 ? [one] : [{ type: 'text', value: ', ' }, one])) : [list(links)];
    }
    case 'PayTable':
      return (graph.payByRole.get(given('role')) ?? []).flatMap((pay) => benchmarkBlocks(pay, graph).map(written));
    case 'Steps':
    case 'Columns':
      return children;
  }
}

/** A gap as a hiring team knows it: its hint in brackets. Before ( [ and : that would be a link, an image or an address. */
function openBlank(hint: PhrasingContent[], name: string, following: string): PhrasingContent[] {
  const shown: PhrasingContent[] = hint.length > 0 ? hint : [{ type: 'text', value: name.replaceAll('-', ' ') }];
  const [open, close] = /^[([:]/.test(following) ? ['\\[', '\\]'] : ['[', ']'];
  return [written(open), ...shown, written(close)];
}

function skillWords(skill: SkillEntry, graph: SiteGraph): PhrasingContent {
  const name: PhrasingContent = { type: 'text', value: skill.data.name };
  return hasSkillPage(skill, graph) ? { type: 'link', url: skillPath(skill.id), children: [name] } : name;
}

function list(items: readonly PhrasingContent[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [item] }] })),
  };
}

/** Markdown that is written already: the writer puts the value of such a node down as it is. */
function written(markdown: string): { type: 'html'; value: string } {
  return { type: 'html', value: markdown };
}
