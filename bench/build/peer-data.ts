/** What the content files of Eleventy and Hugo hold: the same for both. */

/** The frontmatter of a posting. Names of what it refers to are looked up in `Names`; what a locale words is worded already. */
export interface PostingData {
  title: string;
  /** Place among all vacancies, newest first: both peers sort lists by it. */
  weight: number;
  open: boolean;
  /** Ids of what it refers to. */
  company: string;
  role?: string | undefined;
  level?: string | undefined;
  workplace?: string | undefined;
  types: string[];
  at: string[];
  /** Ids of the lists it is in; a closed vacancy is in none. The names are those of the addresses, as Hugo's taxonomies have them. */
  companies?: string[];
  roles?: string[];
  skills?: string[];
  places?: string[];
  levels?: string[];
  workplaces?: string[];
  'employment-types'?: string[];
  /** Places, workplace, level and kinds of employment, and the pay, as a list shows them. */
  line: string;
  payLine: string;
  /** The pay as the page of the vacancy shows it. */
  pay: string[];
  /** Days, as `2026-11-22`. */
  posted: string;
  closes?: string | undefined;
  closesAt?: string | undefined;
  soon?: boolean;
  closed?: { reason: string; on: string };
  /** Facts without a page of their own, in the words of the page. */
  facts: { label: string; values: string[] }[];
  intro?: string | undefined;
  introBy?: string | undefined;
  must: string[];
  nice: string[];
  stack: { group: string; skills: { id: string; remark?: string }[] }[];
  stages: { name: string; length: string; with?: string | undefined; assesses?: string | undefined }[];
  hybrid: { label: string; value: string }[];
  hybridNote?: string | undefined;
  benefits: { name: string; text: string }[];
  inclusion?: string | undefined;
  accommodation?: string | undefined;
  apply: string;
  scene?: string | undefined;
}

/** A name with its page. */
export interface Link {
  name: string;
  path: string;
  note?: string | undefined;
}

/** The frontmatter of everything else that has a list: of vacancies, or of other entries. */
export interface EntryData {
  title: string;
  /** Place in the list of its kind. */
  weight: number;
  eyebrow?: string | undefined;
  lead?: string | undefined;
  links: { title: string; items: Link[] }[];
}

/** Names by id, for what postings refer to. */
export interface Names {
  companies: Record<string, { name: string; tagline?: string | undefined }>;
  roles: Record<string, string>;
  skills: Record<string, string>;
  places: Record<string, string>;
  levels: Record<string, string>;
  workplaces: Record<string, string>;
  types: Record<string, string>;
}

/** Kinds of things with a page that lists their open vacancies. The names are those of the addresses. */
export const listKinds = ['companies', 'roles', 'skills', 'places', 'levels', 'workplaces', 'employment-types'] as const;
export type ListKind = (typeof listKinds)[number];

/** A content file before either peer's own fields are added. */
export type PeerFile =
  | { kind: 'posting'; id: string; data: PostingData; body: string }
  | { kind: ListKind | 'skill-categories' | 'articles'; id: string; data: EntryData; body: string }
  | { kind: 'page'; id: string; path: string; data: EntryData; body: string };
