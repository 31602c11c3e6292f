import { newFilePage } from '../../domain/repository.ts';
import { count } from '../../domain/words.ts';
import type { Site } from '../../schemas/site.ts';
import type { Draft } from '../draft.ts';
import { blanksIn } from '../fill-blanks.ts';
import { toMarkdown } from '../markdown.ts';
import { toPlainText } from '../plain-text.ts';
import { toRichText } from '../rich-text.ts';
import { copyText, download, selectText } from './hand-over.ts';

/** What somebody takes away, and where they are told of it. */
export interface TakenText {
  draft: Draft;
  site: Site;
  /** The element that shows the text. */
  sheet: Element;
}

type Taker = (taken: TakenText) => Promise<string>;

const markdownType = 'text/markdown;charset=utf-8';
const refused = 'Your browser does not let this page copy.';

/** What each button does with the text, and what it says then. */
const actions: Readonly<Record<string, Taker>> = {
  'copy-rich': async ({ draft, sheet }) => {
    if (await copyText(toPlainText(draft.blocks), toRichText(draft.blocks))) return told('The text is copied', draft);
    selectText(sheet);
    return `${refused} The text is selected: press Ctrl+C or ⌘C.`;
  },
  'copy-markdown': async ({ draft }) => {
    const copied = await copyText(toMarkdown(draft.blocks));
    return copied ? told('The text is copied as Markdown', draft) : `${refused} Download the .md file in place of it.`;
  },
  'copy-plain': async ({ draft, sheet }) => {
    if (await copyText(toPlainText(draft.blocks))) return told('The text is copied without formatting', draft);
    selectText(sheet);
    return `${refused} The text is selected: press Ctrl+C or ⌘C.`;
  },
  'download-md': async ({ draft }) => {
    download(`${nameOf(draft)}.md`, `# ${titleOf(draft)}\n\n${toMarkdown(draft.blocks)}`, markdownType);
    return told('The Markdown file is downloaded', draft);
  },
  'download-docx': async ({ draft, site }) => {
    const { toWordDocument, wordMediaType } = await import('../word-document.ts');
    download(`${nameOf(draft)}.docx`, await toWordDocument(draft.blocks, { title: titleOf(draft), language: site.locale }), wordMediaType);
    return told('The Word file is downloaded', draft);
  },
  'download-posting': async ({ draft }) => {
    const { posting } = await filesOf(draft);
    download(`${nameOf(draft)}.mdx`, posting.text, markdownType);
    return told(`The posting is downloaded. It belongs at ${posting.path} in the content folder`, draft);
  },
  'download-company': async ({ draft }) => {
    const { company } = await filesOf(draft);
    if (!company) return '';
    download(company.path.split('/').at(-1)!, company.text, markdownType);
    return `The file of the company is downloaded. It belongs at ${company.path} in the content folder.`;
  },
  propose: async ({ draft, site }) => propose(site, (await filesOf(draft)).posting, 'posting'),
  'propose-company': async ({ draft, site }) => propose(site, (await filesOf(draft)).company, 'file of the company'),
};

/**
 * Does what a button says.
 * @returns what to tell the person who pressed it; undefined when no such button is known.
 */
export function takeAway(action: string, taken: TakenText): Promise<string> | undefined {
  return Object.hasOwn(actions, action) ? actions[action]!(taken) : undefined;
}

async function filesOf(draft: Draft) {
  const { toFiles } = await import('../draft-files.ts');
  return toFiles(draft);
}

async function propose({ repository }: Site, file: { path: string; text: string } | undefined, what: string): Promise<string> {
  const page = repository && file && newFilePage(repository, file.path, file.text);
  if (!page) return '';
  const copied = page.hasText || (await copyText(file.text));
  const link = document.createElement('a');
  link.href = page.address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
  if (page.hasText) return `The ${what} is filled in on the page that opens in a new tab.`;
  if (copied) return `The ${what} is copied: paste it into the page that opens in a new tab.`;
  return `${refused} Download the ${what}, and paste it into the page that opens in a new tab.`;
}

/** A sentence, and how many blanks are still open. */
function told(done: string, { blocks }: Draft): string {
  const left = blanksIn(blocks).length;
  return left > 0 ? `${done}. ${count(left, 'blank is', 'blanks are')} still open in it.` : `${done}.`;
}

function nameOf({ id }: Draft): string {
  return id.slice(id.indexOf('/') + 1);
}

function titleOf({ fields }: Draft): string {
  return String(fields['title'] ?? '');
}
