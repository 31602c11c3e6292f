import type { Entry } from '../content/entry.ts';
import { foldName } from '../content/skill-registry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** One name means one thing: a skill, a role, a company, a place within its parent, an article. */
export const nameClash: Rule = ({ entries, graph }) => {
  const found: Finding[] = graph.skills.clashes.map(({ name, holder, claimant }) => {
    const alias = claimant.data.name === name ? -1 : (claimant.data.aliases ?? []).indexOf(name);
    return clash(claimant, alias === -1 ? ['name'] : ['aliases', alias], name, holder);
  });

  const roles = new Claims(found);
  for (const role of entries.roles) {
    roles.claim(role, ['title'], role.data.title);
    for (const [index, alias] of (role.data.aliases ?? []).entries()) roles.claim(role, ['aliases', index], alias);
  }
  const companies = new Claims(found);
  for (const company of entries.companies) companies.claim(company, ['name'], company.data.name);
  const places = new Claims(found);
  for (const place of entries.places) places.claim(place, ['name'], place.data.name, place.data.parent);
  const articles = new Claims(found);
  for (const article of entries.articles) articles.claim(article, ['title'], article.data.title);
  return found;
};

/** Names already taken, and by whom. */
class Claims {
  private readonly found: Finding[];
  private readonly holders = new Map<string, Entry>();

  constructor(found: Finding[]) {
    this.found = found;
  }

  claim(entry: Entry, path: FieldPath, name: string, within = ''): void {
    const key = `${within}\n${foldName(name)}`;
    const holder = this.holders.get(key);
    if (!holder) this.holders.set(key, entry);
    else if (holder !== entry) this.found.push(clash(entry, path, name, holder));
  }
}

function clash({ file }: Entry, path: FieldPath, name: string, holder: Entry): Finding {
  return {
    code: 'name-clash',
    severity: 'error',
    file,
    path,
    message: `"${name}" already means ${holder.file}`,
    fix: 'write a name that tells the two apart, or delete one of them',
  };
}
