/** The number is the version: another way to write the value is another key. */
export const keptKey = 'my-skills-1';

/** Names of skills by id, in the order they were ticked. */
export type Skills = ReadonlyMap<string, string>;

/**
 * The skills somebody ticked, kept in this browser and nowhere else. Where the browser refuses to keep anything, they last as long
 * as the page.
 */
export class KeptSkills {
  /** False once the browser refused to keep a change. */
  isKept = true;
  private held = this.read();
  private readonly watchers = new Set<() => void>();

  get skills(): Skills {
    return this.held;
  }

  /** Ticks a skill, or takes the tick away. */
  toggle(id: string, name: string): void {
    // Another tab may have ticked some since.
    this.held = this.read();
    if (!this.held.delete(id)) this.held.set(id, name);
    this.write();
  }

  clear(): void {
    this.held.clear();
    this.write();
  }

  /** Calls back after every change, those of other tabs among them, for as long as the page is there. */
  watch(changed: () => void): void {
    if (this.watchers.size === 0) {
      addEventListener('storage', ({ key }) => {
        if (key === keptKey || key === null) this.refresh();
      });
      // A page that the browser had put aside was not told of changes meanwhile.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) this.refresh();
      });
    }
    this.watchers.add(changed);
  }

  private refresh(): void {
    this.held = this.read();
    this.tell();
  }

  private read(): Map<string, string> {
    if (!this.isKept) return this.held;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keptKey) ?? '[]');
      return new Map(Array.isArray(kept) ? kept.filter(isPair) : []);
    } catch {
      return new Map();
    }
  }

  private write(): void {
    try {
      if (this.held.size > 0) localStorage.setItem(keptKey, JSON.stringify([...this.held]));
      else localStorage.removeItem(keptKey);
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
    this.tell();
  }

  private tell(): void {
    for (const changed of this.watchers) changed();
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

/** The file somebody takes away. */
export function toSkillsFile(skills: Skills): string {
  return `${JSON.stringify({ version: 1, skills: [...skills].map(([id, name]) => ({ id, name })) }, null, 2)}\n`;
}
