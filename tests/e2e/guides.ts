import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A role guide as its author wrote it. */
export interface WrittenGuide {
  id: string;
  title: string;
  level: string;
  family: string;
  previous?: string;
  next?: string;
  responsibilities: string[];
  prerequisites: string[];
  hardSkills: { skill: string; proficiency: string; why: string }[];
  softSkills: { skill: string; behaviour: string }[];
  tools: { skill: string; use: string }[];
  hiringQuestions: { question: string; answer: string }[];
  interviewQuestions: { question: string; skill?: string; lookFor: string; redFlags?: string }[];
  process?: { name: string; minutes?: number }[];
  relatedRoles?: string[];
  relatedArticles?: string[];
  reviewed: string;
  reviewedBy: string;
}

/** A vacancy as its author wrote it. */
export interface WrittenVacancy {
  id: string;
  title: string;
  role?: string;
  datePosted: string;
  validThrough?: string;
  status: string;
  stack?: { group: string; skills: (string | { skill: string; status?: string })[] }[];
  skills?: { must?: string[]; nice?: string[] };
}

const today = '2026-11-22';

/** Reads the content of the site with nothing but a YAML parser, so that a test can count for itself. */
export function readWritten<T extends { id: string }>(folder: string): T[] {
  const files = readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx?|yaml)$/.test(file));
  return files.sort().map((file) => {
    const text = readFileSync(join('content', folder, file), 'utf8');
    const yaml = file.endsWith('.yaml') ? text : text.split(/^---$/m)[1]!;
    return { ...(parse(yaml, { schema: 'core' }) as T), id: file.replace(/\.\w+$/, '').replaceAll('\\', '/') };
  });
}

/** What each name of a skill stands for: its id. */
export function skillIds(): (name: string) => string {
  const ids = new Map<string, string>();
  const key = (name: string) => name.trim().toLowerCase();
  for (const { id, name, aliases = [] } of readWritten<{ id: string; name: string; aliases?: string[] }>('skills')) {
    for (const one of [id, name, ...aliases]) ids.set(key(one), id);
  }
  return (name) => ids.get(key(name))!;
}

/** The vacancies one can apply to on the day the site is built for. */
export function openVacancies(): WrittenVacancy[] {
  return readWritten<WrittenVacancy>('jobs').filter(
    ({ status, datePosted, validThrough }) =>
      status === 'open' && datePosted <= today && (validThrough === undefined || validThrough >= today),
  );
}

/** Ids of the skills a vacancy asks for: all it names but those it is phasing out. */
export function askedBy({ stack = [], skills = {} }: WrittenVacancy, idOf: (name: string) => string): Set<string> {
  const used = stack.flatMap((group) => group.skills.map((one) => (typeof one === 'string' ? { skill: one, status: 'core' } : one)));
  const asked = [...used.map(({ skill }) => skill), ...(skills.must ?? []), ...(skills.nice ?? [])].map(idOf);
  const legacy = new Set(used.filter(({ status }) => status === 'legacy').map(({ skill }) => idOf(skill)));
  return new Set(asked.filter((id) => !legacy.has(id)));
}
