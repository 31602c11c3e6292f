import type { CollectionData, CollectionName } from '../schemas/index.ts';
import type { BodyReference } from './body-check.ts';
import type { BodyPhrase } from './body-phrases.ts';

/** One content file after it was read and found valid. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** Path of the file in its collection without the ending; also its URL. */
  id: string;
  /** Path of the file, relative to the content folder, with `/`. */
  file: string;
  format: 'md' | 'mdx' | 'yaml';
  data: CollectionData[Name];
  /** True when the file has text below its frontmatter. */
  hasBody: boolean;
  /** What the body refers to through components and links. */
  bodyReferences: readonly BodyReference[];
  /** What the body says that rules look at. */
  bodyPhrases: readonly BodyPhrase[];
}

/** The valid entries of a content folder, by collection. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** An `Entries` without any entry. */
export function noEntries(): Entries {
  return { roles: [], jobs: [], companies: [], places: [], articles: [], skills: [], pay: [] };
}
