import type { Entry } from './entry.ts';

/** Finds skills by id, name or alias, whatever the case and the spacing. */
export class SkillRegistry {
  private readonly byName = new Map<string, Entry<'skills'>>();
  /** What texts were found to name: thousands of vacancies name the same few skills, and folding a name is what takes time. */
  private readonly byText = new Map<string, Entry<'skills'> | undefined>();
  /** Names that two skills claim: the name, the skill that has it, the one that also wants it. */
  readonly clashes: { name: string; holder: Entry<'skills'>; claimant: Entry<'skills'> }[] = [];

  constructor(skills: readonly Entry<'skills'>[]) {
    for (const skill of skills) this.byName.set(foldName(skill.id), skill);
    for (const skill of skills) {
      for (const name of [skill.data.name, ...(skill.data.aliases ?? [])]) this.claim(name, skill);
    }
  }

  private claim(name: string, skill: Entry<'skills'>): void {
    const holder = this.byName.get(foldName(name));
    if (!holder) this.byName.set(foldName(name), skill);
    else if (holder !== skill) this.clashes.push({ name, holder, claimant: skill });
  }

  /** The skill a text names, or undefined. */
  find(text: string): Entry<'skills'> | undefined {
    let skill = this.byText.get(text);
    if (skill === undefined && !this.byText.has(text)) this.byText.set(text, (skill = this.byName.get(foldName(text))));
    return skill;
  }

  /** The skills of a list with commas between, in its order; names that no skill has are left out. */
  listed(names: string): Entry<'skills'>[] {
    return names.split(',').flatMap((name) => this.find(name) ?? []);
  }

  /** Every name a skill can be found by, as an author would type it. */
  names(): string[] {
    return [...new Set([...this.byName.values()].flatMap((skill) => [skill.id, skill.data.name, ...(skill.data.aliases ?? [])]))];
  }
}

let last: { skills: readonly Entry<'skills'>[]; registry: SkillRegistry } | undefined;

/** The registry of these skills: that of the last time when they are the same ones, as in a dev server in which no skill was edited. */
export function skillRegistryOf(skills: readonly Entry<'skills'>[]): SkillRegistry {
  const isSame = last?.skills.length === skills.length && skills.every((skill, index) => skill === last!.skills[index]);
  if (!last || !isSame) last = { skills, registry: new SkillRegistry(skills) };
  return last.registry;
}

/** A name as it is compared: without regard to case and spacing. */
export function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
