import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { foldName } from '../content/skill-registry.ts';
import type { FactChange } from './fact-changes.ts';
import { FileVersion } from './file-version.ts';

/** A function that gives the id of a skill an author named, as the site knows it today; the name itself where it knows none. */
export function readSkillIds(contentDir: string): (name: string) => string {
  let ids: Map<string, string> | undefined;
  return (name) => (ids ??= skillIds(join(contentDir, 'skills'))).get(foldName(name)) ?? name;
}

/** Ids by id, name and alias. The rules see to it that no two skills have one name; a file that cannot be read names none. */
function skillIds(folder: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of listFiles(folder)) {
    const { name: id, ext } = parse(file);
    if (ext !== '.yaml' && ext !== '.yml') continue;
    ids.set(foldName(id), id);
    for (const name of namesIn(new FileVersion(file, readFileSync(join(folder, file), 'utf8')))) {
      if (!ids.has(foldName(name))) ids.set(foldName(name), id);
    }
  }
  return ids;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function namesIn(version: FileVersion): string[] {
  try {
    return [version.value('name'), version.value('aliases')].flat().filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
}

/** The same change with the skills' ids; undefined when a skill was only called by another of its names. */
export function withSkillIds(change: FactChange, idOf: (name: string) => string): FactChange | undefined {
  switch (change.kind) {
    case 'skills': {
      const [added, removed] = [change.added, change.removed].map((names) => [...new Set(names.map(idOf))]);
      const [gained, lost] = [added!.filter((id) => !removed!.includes(id)), removed!.filter((id) => !added!.includes(id))];
      return gained.length + lost.length === 0 ? undefined : { ...change, added: gained, removed: lost };
    }
    case 'skill-status':
    case 'proficiency':
      return { ...change, skill: idOf(change.skill) };
    default:
      return change;
  }
}
