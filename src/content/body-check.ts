import { defaultSchema } from 'hast-util-sanitize';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Issue } from '../domain/issue.ts';
import { didYouMean } from '../domain/suggest.ts';
import { authorComponents, ruleOf } from './author-components.ts';
import { readPhrases, type BodyPhrase } from './body-phrases.ts';

/** What a body refers to through its components and links; rules resolve it against the graph. */
export interface BodyReference {
  kind: 'skill' | 'role' | 'media' | 'link';
  value: string;
  line: number;
  column: number;
}

/** A body after its check. */
export interface CheckedBody {
  issues: Omit<Issue, 'file'>[];
  references: BodyReference[];
  /** What the body says that rules look at. */
  phrases: BodyPhrase[];
}

/** The parts of Sätteri's tree this check reads; its own union does not narrow by `type` across MDX nodes. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  identifier?: string;
  alt?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

const features = { gfm: true, frontmatter: false } as const;
const allowedTags = new Set(defaultSchema.tagNames);
const componentNames = Object.keys(authorComponents);

/**
 * Checks the body of an entry without compiling it. In `.mdx` only Markdown and the allow-listed components with literal
 * attributes pass; in `.md` HTML is Markdown's own, and what sanitising will remove is reported as a warning.
 *
 * @param bodyLine line of the file on which the body starts, so that positions are those of the file.
 */
export function checkBody(body: string, format: 'md' | 'mdx', bodyLine: number): CheckedBody {
  const result: CheckedBody = { issues: [], references: [], phrases: [] };
  let tree: MdastNode;
  try {
    tree = format === 'mdx' ? mdxToMdast(body, { features }) : markdownToMdast(body, { features });
  } catch (error) {
    result.issues.push(syntaxIssue(error, body, bodyLine));
    return result;
  }
  const root = tree as unknown as Node;
  new BodyWalk(result, bodyLine - 1, root).visit(root);
  result.phrases = readPhrases(root, body, bodyLine);
  return result;
}

/** `3:7: Expected a closing tag for …` → an issue at that place, in the words of somebody who writes a text. */
function syntaxIssue(error: unknown, body: string, bodyLine: number): Omit<Issue, 'file'> {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(text);
  const line = match ? Number(match[1]) : 1;
  const column = match ? Number(match[2]) : 1;
  const rest = (body.split('\n')[line - 1] ?? '').slice(column - 1);
  return { code: 'mdx-syntax', severity: 'error', line: line + bodyLine - 1, column, ...explainSyntax(match?.[3] ?? text, rest) };
}

/** @param rest what stands on the line from the place of the error. */
function explainSyntax(message: string, rest: string): Pick<Issue, 'message' | 'fix'> {
  const [opened, closed] = [
    /(?:closing tag for|corresponding closing tag for) `<([^`>]*)>`/.exec(message)?.[1],
    /Unexpected closing tag `<\/([^`>]*)>`/.exec(message)?.[1],
  ];
  if (opened !== undefined && closed !== undefined)
    return { message: `</${closed}> stands where <${opened}> should be closed`, fix: `write </${opened}>` };
  if (closed !== undefined) return { message: `</${closed}> closes nothing`, fix: `delete it, or write <${closed}> before it` };
  if (opened !== undefined)
    return {
      message: `<${opened}> is not closed`,
      fix: `write </${opened}> after its content; around several lines, put each of the two on a line of its own`,
    };
  if (rest.startsWith('{')) return { message: '{ is opened and not closed', fix: 'write \\{ where the character itself is meant' };
  if (rest.startsWith('<!')) return { message: 'a comment cannot stand in the text', fix: 'delete it' };
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*>/i.test(rest))
    return { message: 'an address between < and > is no link here', fix: 'write [text](address)' };
  const tag = /^<\/?([A-Z]\w*)/.exec(rest)?.[1];
  if (tag)
    return { message: `<${tag} is not a complete component`, fix: `write <${tag} name="value">, with straight quotes around each value` };
  if (rest.startsWith('<')) return { message: '"<" starts a component here', fix: 'write \\< where the character itself is meant' };
  return { message: message.replace(/ \(mdx[\w-]*:[\w-]+\)$/, ''), fix: 'write \\< or \\{ where the character itself is meant' };
}

class BodyWalk {
  private lastDepth = 1;
  private readonly result: CheckedBody;
  private readonly lineOffset: number;
  /** Addresses that are given below the text: `[name]: /media/x.png`. */
  private readonly definitions = new Map<string, string>();
  /** Which of them are addresses of pictures. */
  private readonly pictured = new Set<string>();

  constructor(result: CheckedBody, lineOffset: number, tree: Node) {
    this.result = result;
    this.lineOffset = lineOffset;
    this.define(tree);
  }

  private define(node: Node): void {
    if (node.type === 'definition') this.definitions.set(node.identifier ?? '', node.url ?? '');
    else if (node.type === 'imageReference') this.pictured.add(node.identifier ?? '');
    for (const child of node.children ?? []) this.define(child);
  }

  visit(node: Node): void {
    switch (node.type) {
      case 'mdxjsEsm':
        return this.refuse(
          node,
          'mdx-import',
          `"${shorten(node.value ?? '')}" is read as code, because it starts with import or export`,
          'delete it, components need no import; if it is a sentence, start it with another word',
        );
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return this.refuse(
          node,
          'mdx-expression',
          `{${shorten(node.value ?? '')}} is an expression; content is data, not code`,
          'delete it, or write \\{ for a literal brace',
        );
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.component(node);
        break;
      case 'heading':
        this.heading(node);
        break;
      case 'html':
        this.html(node);
        break;
      case 'link':
        this.link(node);
        break;
      case 'definition':
        if (!this.pictured.has(node.identifier ?? '')) this.link(node);
        break;
      case 'image':
        this.image(node, node.url ?? '');
        break;
      case 'imageReference':
        this.image(node, this.definitions.get(node.identifier ?? '') ?? '');
        break;
    }
    for (const child of node.children ?? []) this.visit(child);
  }

  private refuse(node: Node, code: string, message: string, fix: string, severity: Issue['severity'] = 'error'): void {
    const { line, column } = this.at(node);
    this.result.issues.push({ code, severity, line, column, message, fix });
  }

  private at(node: Node): { line: number; column: number } {
    const start = node.position?.start ?? { line: 1, column: 1 };
    return { line: start.line + this.lineOffset, column: start.column };
  }

  private refer(node: Node, kind: BodyReference['kind'], value: string): void {
    this.result.references.push({ kind, value, ...this.at(node) });
  }

  private component(node: Node): void {
    const name = node.name ?? '';
    const rule = ruleOf(name);
    if (!rule) {
      if (/^[a-z]/.test(name))
        this.refuse(node, 'mdx-html', `<${name}> is an HTML tag; only Markdown and components are allowed`, htmlFix(name));
      else if (name === '') this.refuse(node, 'mdx-html', '<> is no component; only Markdown and components are allowed', 'delete the tag');
      else this.refuse(node, 'mdx-component', `<${name}> is not a component authors can use`, didYouMean(name, componentNames));
      return;
    }
    const given = new Map<string, string>();
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) {
        this.refuse(
          node,
          'mdx-attribute',
          `<${name}> has a spread {...}; attributes must be written out`,
          'write name="value" for each attribute',
        );
      } else if (!Object.hasOwn(rule.attributes, attribute.name)) {
        const known = Object.keys(rule.attributes);
        this.refuse(
          node,
          'mdx-attribute',
          `<${name}> has no attribute "${attribute.name}"`,
          known.length ? didYouMean(attribute.name, known) : 'delete it',
        );
      } else if (typeof attribute.value !== 'string') {
        this.refuse(node, 'mdx-attribute', `<${name} ${attribute.name}> must be given as plain text`, `write ${attribute.name}="…"`);
      } else if (given.has(attribute.name)) {
        this.refuse(node, 'mdx-attribute', `<${name}> has the attribute "${attribute.name}" twice`, 'delete one of the two');
      } else {
        given.set(attribute.name, attribute.value);
      }
    }
    for (const [attribute, { required, values, says }] of Object.entries(rule.attributes)) {
      const value = given.get(attribute);
      if (required && !value?.trim() && !node.attributes?.some((one) => one.name === attribute && typeof one.value !== 'string')) {
        this.refuse(node, 'mdx-attribute', `<${name}> needs the attribute "${attribute}"`, `write ${attribute}="…": ${says}`);
      }
      if (values && value !== undefined && !values.includes(value)) {
        this.refuse(node, 'mdx-attribute', `<${name} ${attribute}> cannot be "${value}"`, didYouMean(value, values));
      }
    }
    if (rule.content === 'nothing' && node.children?.length) {
      this.refuse(node, 'mdx-attribute', `<${name}> takes no content`, `close it at once: <${name} … />`);
    }
    this.componentReferences(node, name, given);
  }

  private componentReferences(node: Node, name: string, given: ReadonlyMap<string, string>): void {
    if (name === 'SkillList') {
      for (const skill of (given.get('skills') ?? '').split(',')) if (skill.trim()) this.refer(node, 'skill', skill.trim());
    } else if (name === 'PayTable') {
      if (given.has('role')) this.refer(node, 'role', given.get('role')!);
    } else if (name === 'Figure') {
      if (given.has('src')) this.refer(node, 'media', given.get('src')!);
    } else if (name === 'Blank' && given.has('name') && !/^[a-z]+(?:-[a-z]+)*$/.test(given.get('name')!)) {
      this.refuse(
        node,
        'mdx-attribute',
        `<Blank name> cannot be "${given.get('name')}"`,
        'use lower-case words with hyphens, for example pay-range',
      );
    }
  }

  private heading(node: Node): void {
    const depth = node.depth ?? 1;
    if (depth === 1) {
      this.refuse(node, 'body-title', 'a body starts below the title of its page, so it has no "#" heading', 'write "##" instead of "#"');
    } else if (depth > this.lastDepth + 1) {
      const right = '#'.repeat(this.lastDepth + 1);
      this.refuse(node, 'heading-skip', `"${'#'.repeat(depth)}" skips a heading level`, `write "${right}" instead`);
    }
    this.lastDepth = Math.max(depth, 1);
  }

  private html(node: Node): void {
    const html = (node.value ?? '').replace(/<!--[\s\S]*?-->/g, '');
    for (const [tag, name] of html.matchAll(/<([a-zA-Z][\w-]*)[^>]*/g)) {
      if (!allowedTags.has(name!.toLowerCase())) {
        const fix = componentNames.includes(name!) ? 'give the file the ending .mdx, or write Markdown instead' : htmlFix(name!);
        this.refuse(node, 'html-removed', `<${name}> is not safe to show and is removed from the page`, fix, 'warning');
      } else if (/^<img\b/i.test(tag) && !/\ssrc\s*=\s*["']?\/media\//i.test(tag)) {
        this.refuse(
          node,
          'html-removed',
          'a picture that is not in the media folder is removed from the page',
          'put the file into media/ and write ![what it shows](/media/name.webp)',
          'warning',
        );
      }
    }
  }

  private link(node: Node): void {
    const url = node.url ?? '';
    if (url === '') return this.refuse(node, 'link-relative', 'the link has no address', 'write [text](address)');
    if (/^(?:https?:|mailto:|tel:)/i.test(url) || url.startsWith('#')) return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      return this.refuse(
        node,
        'link-scheme',
        `the link "${shorten(url)}" has a scheme that is not allowed`,
        'use https:, mailto:, tel:, or a path that starts with /',
      );
    }
    if (!url.startsWith('/') || url.startsWith('//')) {
      return this.refuse(
        node,
        'link-relative',
        `the link "${shorten(url)}" depends on where it stands`,
        'start it with / for a page of this site, or with https://',
      );
    }
    this.refer(node, 'link', url);
  }

  private image(node: Node, url: string): void {
    if (!url.startsWith('/media/')) {
      return this.refuse(
        node,
        'image-source',
        `the picture "${shorten(url)}" is not in the media folder`,
        'put the file into media/ and write /media/name.webp',
      );
    }
    if (!node.alt?.trim())
      this.refuse(node, 'image-alt', 'the picture has no text for those who cannot see it', 'write ![what it shows](/media/…)');
    this.refer(node, 'media', url);
  }
}

/** What to write instead of a tag; a component's name in the wrong case means the component. */
function htmlFix(tag: string): string {
  const component = componentNames.find((name) => name.toLowerCase() === tag.toLowerCase());
  if (component) return `write <${component}>`;
  return Object.hasOwn(markdownFor, tag) ? `write ${markdownFor[tag]}` : 'write Markdown instead';
}

const markdownFor: Record<string, string> = {
  a: '[text](address)',
  b: '**text**',
  br: 'a blank line, or a backslash at the end of the line',
  code: '`text`',
  em: '*text*',
  hr: '---',
  i: '*text*',
  img: '![what it shows](/media/name.webp)',
  li: '- text',
  p: 'a blank line between two paragraphs',
  strong: '**text**',
  ul: '- text',
};

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
