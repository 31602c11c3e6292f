import { newFile } from '../content/entry-file.ts';
import { toMarkdown } from './markdown.ts';
import type { Draft } from './draft.ts';

/** A file of a content folder. */
export interface ContentFile {
  /** Relative to the content folder. */
  path: string;
  text: string;
}

/** The file of a draft, and that of its company when the company is new. */
export function toFiles({ file, fields, blocks, company }: Draft): { posting: ContentFile; company: ContentFile | undefined } {
  return {
    posting: { path: file, text: newFile(fields, toMarkdown(blocks)) },
    company: company && { path: company.file, text: newFile(company.fields, '') },
  };
}
