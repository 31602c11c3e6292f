import type { z } from 'zod';
import { articleSchema, type Article } from './article.ts';
import { companySchema, type Company } from './company.ts';
import { jobSchema, type Job } from './job.ts';
import { paySchema, type Pay } from './pay.ts';
import { placeSchema, type Place } from './place.ts';
import { roleSchema, type Role } from './role.ts';
import { skillSchema, type Skill } from './skill.ts';

/** The validated frontmatter of each collection. */
export interface CollectionData {
  roles: Role;
  jobs: Job;
  companies: Company;
  places: Place;
  articles: Article;
  skills: Skill;
  pay: Pay;
}
export type CollectionName = keyof CollectionData;

interface Collection {
  schema: z.ZodType;
  /** File endings an entry may have. */
  extensions: readonly string[];
  /** Number of path segments in an id: `jobs/acme/x.mdx` has 2, `roles/x.mdx` has 1. */
  depth: 1 | 2;
}

const prose = ['.mdx', '.md'] as const;
const data = ['.yaml', '.yml'] as const;

/** Every collection: folder name → schema and shape. */
export const collections = {
  roles: { schema: roleSchema, extensions: prose, depth: 1 },
  jobs: { schema: jobSchema, extensions: prose, depth: 2 },
  companies: { schema: companySchema, extensions: prose, depth: 1 },
  places: { schema: placeSchema, extensions: prose, depth: 1 },
  articles: { schema: articleSchema, extensions: prose, depth: 1 },
  skills: { schema: skillSchema, extensions: data, depth: 1 },
  pay: { schema: paySchema, extensions: data, depth: 1 },
} as const satisfies Record<CollectionName, Collection>;

/** Collection names, in the order they are read and listed. */
export const collectionNames = Object.keys(collections) as CollectionName[];
