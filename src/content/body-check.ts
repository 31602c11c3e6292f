import { defaultSchema } from 'hast-util-sanitize';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Issue } from '../domain/issue.ts';
import { didYouMean } from '../domain/suggest.ts';
import { authorComponents, ruleOf } from './author-components.ts';

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
}

/** The parts of Sätteri's tree this check reads; its own union does not narrow by `type` across MDX nodes. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
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
  const result: CheckedBody = { issues: [], references: [] };
  let tree: MdastNode;
  try {
    tree = format === 'mdx' ? mdxToMdast(body, { features }) : markdownToMdast(body, { features });
  } catch (error) {
    result.issues.push(syntaxIssue(error, bodyLine));
    return result;
  }
  const walk = new BodyWalk(result, bodyLine - 1);
  walk.visit(tree as unknown as Node);
  return result;
}

/** `3:7: Expected a closing tag for …` → an issue at that place. */
function syntaxIssue(error: unknown, bodyLine: number): Omit<Issue, 'file'> {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(text);
  const line = match ? Number(match[1]) + bodyLine - 1 : bodyLine;
  return {
    code: 'mdx-syntax',
    severity: 'error',
    line,
    column: match ? Number(match[2]) : 1,
    message: (match?.[3] ?? text).replace(/\s*\(\d+:\d+\)/, ''),
    fix: 'write \\< or \\{ where the character itself is meant; close every component that is opened',
  };
}

class BodyWalk {
  private lastDepth = 1;
  private readonly result: CheckedBody;
  private readonly lineOffset: number;

  constructor(result: CheckedBody, lineOffset: number) {
    this.result = result;
    this.lineOffset = lineOffset;
  }

  visit(node: Node): void {
    switch (node.type) {
      case 'mdxjsEsm':
        return this.refuse(node, 'mdx-import', 'import and export are not allowed: content is data, not code', 'delete the line; components need no import');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return this.refuse(node, 'mdx-expression', `{${shorten(node.value ?? '')}} is an expression; content is data, not code`, 'delete it, or write \\{ for a literal brace');
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
      case 'definition':
        this.link(node);
        break;
      case 'image':
        this.image(node);
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
      if (/^[a-z]/.test(name)) this.refuse(node, 'mdx-html', `<${name}> is an HTML tag; only Markdown and components are allowed`, 'write Markdown instead');
      else if (name === '') this.refuse(node, 'mdx-html', '<> is a JSX fragment; only Markdown and components are allowed', 'delete the tag');
      else this.refuse(node, 'mdx-component', `<${name}> is not a component authors can use`, didYouMean(name, componentNames));
      return;
    }
    const given = new Map<string, string>();
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) {
        this.refuse(node, 'mdx-attribute', `<${name}> has a spread {...}; attributes must be written out`, 'write name="value" for each attribute');
      } else if (!Object.hasOwn(rule.attributes, attribute.name)) {
        const known = Object.keys(rule.attributes);
        this.refuse(node, 'mdx-attribute', `<${name}> has no attribute "${attribute.name}"`, known.length ? didYouMean(attribute.name, known) : 'delete it');
      } else if (typeof attribute.value !== 'string') {
        this.refuse(node, 'mdx-attribute', `<${name} ${attribute.name}> must be given as plain text`, `write ${attribute.name}="…"`);
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
      this.refuse(node, 'mdx-attribute', `<Blank name> cannot be "${given.get('name')}"`, 'use lower-case words with hyphens, for example pay-range');
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
    for (const [, tag] of (node.value ?? '').matchAll(/<([a-zA-Z][\w-]*)/g)) {
      if (!allowedTags.has(tag!.toLowerCase())) {
        this.refuse(node, 'html-removed', `<${tag}> is not safe to show and is removed from the page`, 'write Markdown instead', 'warning');
      }
    }
  }

  private link(node: Node): void {
    const url = node.url ?? '';
    if (/^(?:https?:|mailto:|tel:)/i.test(url) || url.startsWith('#')) return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      return this.refuse(node, 'link-scheme', `the link "${shorten(url)}" has a scheme that is not allowed`, 'use https:, mailto:, tel:, or a path that starts with /');
    }
    if (!url.startsWith('/') || url.startsWith('//')) {
      return this.refuse(node, 'link-relative', `the link "${shorten(url)}" depends on where it stands`, 'start it with / for a page of this site, or with https://');
    }
    this.refer(node, 'link', url);
  }

  private image(node: Node): void {
    const url = node.url ?? '';
    if (!url.startsWith('/media/')) {
      return this.refuse(node, 'image-source', `the picture "${shorten(url)}" is not in the media folder`, 'put the file into media/ and write /media/name.webp');
    }
    if (!node.alt?.trim()) this.refuse(node, 'image-alt', 'the picture has no text for those who cannot see it', 'write ![what it shows](/media/…)');
    this.refer(node, 'media', url);
  }
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
