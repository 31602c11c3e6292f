import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, fixture, temporaryContent, writeFiles, type BuiltSite } from '../support/fixture.ts';

/** Everything an author may write, in one text. */
const body = readFileSync(join(fixture('same-body'), 'body.mdx'), 'utf8');

/** Files of the complete fixture that get this body, and where it stands on their pages. The first two go through @astrojs/mdx. */
const places = {
  role: { file: 'roles/tide-engineer.mdx', page: '/roles/tide-engineer/', selector: '.sheet .prose' },
  article: {
    file: 'articles/ask-about-the-lamp.mdx',
    page: '/articles/ask-about-the-lamp/',
    selector: 'section[aria-label="Article"] .prose',
  },
  vacancy: {
    file: 'jobs/lantern-works/senior-tide-engineer.mdx',
    page: '/jobs/lantern-works/senior-tide-engineer/',
    selector: 'section[aria-label^="The vacancy"] .prose',
  },
  company: {
    file: 'companies/lantern-works.mdx',
    page: '/companies/lantern-works/',
    selector: 'section[aria-label^="The company"] .prose',
  },
  place: { file: 'places/lisbon.mdx', page: '/places/lisbon/', selector: '#scene + .prose' },
} as const;
type PlaceName = keyof typeof places;

let site: BuiltSite;

beforeAll(async () => {
  const content = temporaryContent(fixture('complete'));
  for (const { file } of Object.values(places)) {
    const [frontmatter] = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(join(content, file), 'utf8'))!;
    writeFiles(content, { [file]: frontmatter + body });
  }
  site = await buildSite(content);
});

const proseOf = (name: PlaceName) => site.document(places[name].page).querySelector(places[name].selector)!;

describe('the same body', () => {
  it.each(['article', 'vacancy', 'company', 'place'] as const)('gives the same document in a role and in a %s', (name) => {
    expect(toLines(proseOf(name))).toEqual(toLines(proseOf('role')));
  });

  it('is all there', () => {
    const prose = proseOf('role');
    const count = (selector: string) => prose.querySelectorAll(selector).length;
    expect({
      tables: count('table'),
      callouts: count('aside.notice'),
      blanks: count('[data-blank]'),
      steps: count('.steps > ol > li'),
      columns: count('.columns'),
      pictures: count('img:not(.tag *)'),
      footnotes: count('section[data-footnotes] li'),
      tasks: count('input[type="checkbox"]'),
      skills: count('a.tag'),
    }).toEqual({ tables: 5, callouts: 6, blanks: 6, steps: 2, columns: 2, pictures: 3, footnotes: 3, tasks: 2, skills: 3 });
  });

  it('gives every heading an id of its own, letters of any script included', () => {
    const ids = [...proseOf('vacancy').querySelectorAll('h2, h3, h4')].map(({ id }) => id);
    expect(ids).toEqual([
      'text-übersicht--straßen--c-and-c',
      'text-duplicate-heading',
      'text-duplicate-heading-1',
      'text-duplicate-heading-2',
      'text-emphasis-in-code-and-a-link-in-a-heading',
      'text-日本語の見出し',
      'text-пример-заголовка',
      'text-',
      'text-lists',
      'text-table',
      'text-quote-code-rule',
      'text-footnotes',
      'text-pictures',
      'text-components',
      'text-a-heading-inside',
      'text-duplicate-heading-3',
      'footnote-label',
    ]);
  });

  it('sets quotation marks and dashes, but not in code', () => {
    const text = proseOf('vacancy').textContent;
    expect(text).toContain('“double quotes”, ‘single ones’, an ellipsis… a dash – and a longer one — and it’s done');
    expect(text).toContain('code with <tags> & "quotes" -- as they are');
    expect(text).toContain('# "quotes" -- stay');
  });

  it('aligns cells by class, because the policy allows no style', () => {
    const cells = [...proseOf('role').querySelectorAll('table')[0]!.querySelectorAll('tr:first-child > *')];
    expect(cells.map(({ className }) => className)).toEqual([
      'align-left',
      'align-center',
      'align-right',
      '',
      'align-left',
      'align-center',
      'align-right',
      '',
    ]);
    expect(site.pages.filter((page) => site.document(page).querySelector('[style]'))).toEqual([]);
  });

  it('stands on a page a second time, as the text of a place beside a vacancy, with ids and headings of its own', () => {
    const { page } = places.vacancy;
    const scene = readFileSync(join(fixture('complete'), 'jobs/lantern-works/tide-engineer.mdx'), 'utf8');
    expect(scene).toContain('scene: lisbon');
    const document = site.document('/jobs/lantern-works/tide-engineer/');
    const second = document.querySelector('#place + .prose')!;
    expect(toLines(second, { idPrefix: 'place-', deeper: 1 })).toEqual(toLines(proseOf('place')));
    for (const one of [page, '/jobs/lantern-works/tide-engineer/']) {
      const ids = [...site.document(one).querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length).toBe(new Set(ids).size);
    }
  });

  it('links headings, footnotes and their ways back to what exists', () => {
    for (const page of [...Object.values(places).map(({ page }) => page), '/jobs/lantern-works/tide-engineer/']) {
      const document = site.document(page);
      const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)));
      expect(
        targets.filter((id) => !document.getElementById(id)),
        page,
      ).toEqual([]);
      const described = [...document.querySelectorAll('[aria-describedby]')].map((element) => element.getAttribute('aria-describedby')!);
      expect(
        described.filter((id) => !document.getElementById(id)),
        page,
      ).toEqual([]);
    }
  });
});

/** Elements in which every space counts. */
const preformatted = new Set(['PRE', 'CODE']);

interface Change {
  /** Taken off every id and reference to one. */
  idPrefix?: string;
  /** Headings are this much deeper than they should be compared. */
  deeper?: number;
}

/** A document as lines, one a node, indented: elements with their attributes in order, text with its runs of spaces as one. */
function toLines(element: Element, change: Change = {}, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 8) lines.push(`${indent}<!--${node.textContent}-->`);
    else if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      const kept = element.closest([...preformatted].join(',').toLowerCase()) ? text : text.replace(/\s+/g, ' ');
      if (kept.trim() !== '' || !isBetweenBlocks(node)) lines.push(`${indent}${JSON.stringify(kept)}`);
    } else {
      const child = node as Element;
      lines.push(`${indent}<${nameOf(child, change)}${attributesOf(child, change)}>`, ...toLines(child, change, depth + 1));
    }
  }
  return lines;
}

const inline = /^(?:A|CODE|DEL|EM|IMG|INPUT|SPAN|STRONG|SUB|SUP)$/;

/** True for space that no reader sees: at the edge of its parent, or beside a block. */
function isBetweenBlocks({ previousSibling, nextSibling }: Node): boolean {
  return [previousSibling, nextSibling].some((one) => !one || (one.nodeType === 1 && !inline.test(one.nodeName)));
}

function nameOf(element: Element, { deeper = 0 }: Change): string {
  const name = element.tagName.toLowerCase();
  return /^h[1-6]$/.test(name) ? `h${Number(name[1]) - deeper}` : name;
}

function attributesOf(element: Element, { idPrefix = '' }: Change): string {
  return [...element.attributes]
    .map(({ name, value }) => ({
      name,
      value: value.startsWith(`#${idPrefix}`) ? `#${value.slice(idPrefix.length + 1)}` : withoutPrefix(value, idPrefix),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
}

function withoutPrefix(value: string, prefix: string): string {
  return value.startsWith(prefix) ? value.slice(prefix.length) : value;
}
