import type { Element, Root, RootContent } from 'hast';
import { attributeOf, toBodyTree, type MdxElement } from './body-tree.ts';
import {
  bold,
  element,
  hasWords,
  lines,
  list,
  named,
  onLines,
  paragraph,
  titled,
  toDescriptionHtml,
  type Words,
} from './description-blocks.ts';
import type { JobEntry } from './graph.ts';
import type { SkillRegistry } from './skill-registry.ts';
import { headingDepth, textOf } from './tree-walk.ts';

/** A body as the HTML of a description: paragraphs, lists and stress, with the words of its components and without its links. */
export function toPostingHtml(body: string, format: 'md' | 'mdx', skills: SkillRegistry): string {
  return treeToPostingHtml(toBodyTree(body, format, {}), skills);
}

function treeToPostingHtml({ children }: Root, skills: SkillRegistry): string {
  return toDescriptionHtml(new BodyWords(skills).blocks(children));
}

/** What a posting says in its own words. */
export interface PostingText {
  summary?: string | undefined;
  /** HTML made by `toPostingHtml`. */
  body?: string | undefined;
  benefits?: readonly { name: string; text: string }[] | undefined;
  inclusion?: string | undefined;
}

/** The words of a posting as HTML: the summary, the body, then what is offered; empty when there are none. */
export function toPostingDescription({ summary, body, benefits = [], inclusion }: PostingText): string {
  const offered = benefits.map(({ name, text }) => named(name, text));
  return [
    toDescriptionHtml(paragraph(lines(summary))),
    body ?? '',
    toDescriptionHtml([...titled('Benefits', list('ul', offered)), ...paragraph(lines(inclusion))]),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * What a vacancy says in its own words, as HTML: its fields and its body.
 * @param treeOf makes the tree of the text below the frontmatter, where there is one.
 */
export function toPostingWords({ data, format, hasBody }: JobEntry, treeOf: (format: 'md' | 'mdx') => Root, skills: SkillRegistry): string {
  return toPostingDescription({
    summary: data.summary?.text,
    body: hasBody && format !== 'yaml' ? treeToPostingHtml(treeOf(format), skills) : undefined,
    benefits: data.benefits,
    inclusion: data.inclusion,
  });
}

/** Elements that are blocks or hold some; every other stands within a line. */
const blockNames = new Set('blockquote dd details div dl dt figcaption figure hr section summary table tbody tfoot thead'.split(' '));
const stress: Record<string, 'strong' | 'em'> = { b: 'strong', strong: 'strong', em: 'em', i: 'em' };

type Source = RootContent | MdxElement;

/** Turns the tree of a body into blocks of a description. Links, pictures and footnotes go; words stay. */
class BodyWords {
  private readonly skills: SkillRegistry;

  constructor(skills: SkillRegistry) {
    this.skills = skills;
  }

  /** Blocks; words that stand between two of them become a paragraph. */
  blocks(nodes: readonly Source[]): Element[] {
    const found: Element[] = [];
    let line: Words = [];
    const endLine = () => {
      found.push(...paragraph(line));
      line = [];
    };
    for (const node of nodes) {
      const block = this.block(node);
      if (block === undefined) line.push(...this.words([node]));
      else {
        endLine();
        found.push(...block);
      }
    }
    endLine();
    return found;
  }

  /** The blocks of a node, or undefined when it stands within a line. */
  private block(node: Source): Element[] | undefined {
    if (node.type === 'mdxJsxFlowElement') return this.component(node as MdxElement);
    if (node.type !== 'element') return undefined;
    const { tagName, properties, children } = node;
    if (tagName === 'section' && properties.dataFootnotes !== undefined) return [];
    if (headingDepth(node) !== undefined) return bold(this.words(children));
    switch (tagName) {
      case 'p':
        return paragraph(this.words(children));
      case 'ul':
      case 'ol':
        return list(
          tagName,
          elementsOf(children).map((item) => this.item(item.children)),
        );
      case 'tr':
        return paragraph(onLines(elementsOf(children).map((cell) => this.words(cell.children))));
      case 'pre':
        return paragraph(lines(...textOf(node).split('\n')));
      default:
        return blockNames.has(tagName) ? this.blocks(children) : undefined;
    }
  }

  /** What stands in an item of a list: its first paragraph is bare, so that a loose list reads like a tight one. */
  private item(children: readonly Source[]): Words {
    return this.blocks(children).flatMap((block, index) => (index === 0 && block.tagName === 'p' ? block.children : [block]));
  }

  private component(component: MdxElement): Element[] {
    switch (component.name) {
      case 'Blank':
        return paragraph(this.componentWords(component));
      case 'SkillList':
        return list(
          'ul',
          this.skillNames(component).map((name) => lines(name)),
        );
      case 'Callout':
        return [...bold(lines(attributeOf(component, 'title'))), ...this.blocks(component.children)];
      case 'Figure':
        return paragraph(lines(attributeOf(component, 'caption')));
      default:
        return this.blocks(component.children);
    }
  }

  /** What stands within a line. */
  private words(nodes: readonly Source[]): Words {
    return nodes.flatMap((node): Words => {
      if (node.type === 'text') return [{ type: 'text', value: node.value }];
      if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return this.componentWords(node as MdxElement);
      if (node.type !== 'element' || node.properties.dataFootnoteRef !== undefined) return [];
      if (node.tagName === 'br') return [element('br')];
      const words = this.words(node.children);
      return Object.hasOwn(stress, node.tagName) && hasWords(words) ? [element(stress[node.tagName]!, words)] : words;
    });
  }

  private componentWords(component: MdxElement): Words {
    if (component.name === 'SkillList') return lines(this.skillNames(component).join(', '));
    const words = this.words(component.children);
    // A gap nobody filled is shown by its name.
    return component.name === 'Blank' && !hasWords(words) ? lines(attributeOf(component, 'name')?.replaceAll('-', ' ')) : words;
  }

  private skillNames(component: MdxElement): string[] {
    const typed = attributeOf(component, 'skills') ?? '';
    return this.skills.listed(typed).map(({ data }) => data.name);
  }
}

function elementsOf(nodes: Words): Element[] {
  return nodes.filter((node) => node.type === 'element');
}
