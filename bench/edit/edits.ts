import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { splitFile } from '../../src/content/frontmatter.ts';
import { jobPath, skillPath } from '../../src/domain/paths.ts';
import type { Skill } from '../../src/schemas/skill.ts';
import { changeFile } from '../project-copy.ts';

/** What an edit changes, and where it shows. */
export interface Edited {
  /** Page that must say so afterwards. */
  page: string;
  /** Words that it did not have before. */
  words: string;
}

/** One edit, as a person would make it. Each time it is made it changes something anew. */
export interface Edit {
  name: string;
  /** @param time how often it was made before. @throws Error when the place to change is not there. */
  make(content: string, project: string, time: number): Edited;
}

/** The edits that are measured. */
export const edits: readonly Edit[] = [
  {
    name: 'the pay of a vacancy',
    make(content, _, time) {
      const { id, file } = openPosting(content, /^pay:\n {2}min: \d+\n/m);
      const pay = 51_300 + time * 1_000;
      changeFile(file, /^pay:\n {2}min: \d+\n(?: {2}max: \d+\n)?/m, `pay:\n  min: ${pay}\n  max: ${pay + 30_000}\n`);
      return { page: jobPath(id), words: pay.toLocaleString('en') };
    },
  },
  {
    name: 'the title of a vacancy',
    make(content, _, time) {
      const { id, file } = openPosting(content, /^pay:\n {2}min: \d+\n/m);
      const title = `Keeper of Edition ${time + 2}`;
      changeFile(file, /^title: .*$/m, `title: ${title}`);
      return { page: jobPath(id), words: title };
    },
  },
  {
    name: 'the name of a skill',
    make(content, _, time) {
      const file = join(content, 'skills', 'docker.yaml');
      const name = `Docker Edition ${time + 2}`;
      writeFileSync(file, renamedSkill(readFileSync(file, 'utf8'), name));
      return { page: skillPath('docker'), words: name };
    },
  },
  {
    name: 'a heading of a template',
    make(content, project, time) {
      const words = `What you bring, edition ${time + 2}`;
      changeFile(join(project, 'src/components/job/JobSections.astro'), templateHeading, `title="${words}"`);
      const { id } = openPosting(content, /^skills:\n {2}must:/m);
      return { page: jobPath(id), words };
    },
  },
];

/** The heading of the page of a vacancy that the template's edit changes. */
export const templateHeading = /title="What you bring[^"]*"/;

/** A skill with another name; the one it had stays as an alias, because postings name it so. */
export function renamedSkill(yaml: string, name: string): string {
  const document = parseDocument(yaml);
  const { name: before, aliases = [] } = document.toJS() as Skill;
  document.set('name', name);
  document.set('aliases', [...aliases, before]);
  return document.toString();
}

/** The first open vacancy by its address whose frontmatter has something. */
function openPosting(content: string, has: RegExp): { id: string; file: string } {
  const jobs = join(content, 'jobs');
  const files = readdirSync(jobs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  for (const one of files) {
    const file = join(jobs, one);
    const { yaml = '' } = splitFile(readFileSync(file, 'utf8'));
    if (/^status: open$/m.test(yaml) && !/^validThrough:/m.test(yaml) && has.test(yaml))
      return { id: one.replaceAll('\\', '/').replace(/\.mdx$/, ''), file };
  }
  throw new Error(`No open posting in ${jobs} has ${has}.`);
}

/** @throws Error when a built site does not show an edit: then it was not a build of it. */
export function checkEdited(dist: string, { page, words }: Edited): void {
  const file = join(dist, page, 'index.html');
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes(words)) throw new Error(`${page} does not say "${words}" after the edit.`);
}
