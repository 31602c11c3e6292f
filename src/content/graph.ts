import { isOpen, toLifecycle, type Lifecycle } from '../domain/lifecycle.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Rates } from '../schemas/rates.ts';
import type { Site } from '../schemas/site.ts';
import { skillCategories, type SkillStatus } from '../schemas/vocabulary.ts';
import type { Entries, Entry } from './entry.ts';
import { onceForData } from './once-for-data.ts';
import { skillRegistryOf, type SkillRegistry } from './skill-registry.ts';

export type JobEntry = Entry<'jobs'>;
export type RoleEntry = Entry<'roles'>;
export type SkillEntry = Entry<'skills'>;
export type PlaceEntry = Entry<'places'>;
export type CompanyEntry = Entry<'companies'>;
export type PayEntry = Entry<'pay'>;
export type ArticleEntry = Entry<'articles'>;

/** A skill as one vacancy uses it. A must counts as core. */
export interface JobSkill {
  skill: SkillEntry;
  status: SkillStatus;
}

/** A vacancy with everything it refers to found. */
export interface Vacancy {
  entry: JobEntry;
  id: string;
  company: CompanyEntry;
  role: RoleEntry | undefined;
  places: PlaceEntry[];
  /** Each skill once, core before nice before legacy, in the order the vacancy names them. */
  skills: JobSkill[];
  lifecycle: Lifecycle;
  open: boolean;
  /** The site is that of the employer, so that lists need not say whose vacancy it is. */
  inHouse: boolean;
}

/** Every entry of a site, found by id, with the references between them followed in both directions. */
export interface SiteGraph {
  site: Site;
  /** Exchange rates; undefined when the content has none, and then amounts in different currencies cannot be compared. */
  rates: Rates | undefined;
  /** The moment the graph speaks of. */
  now: Date;
  /** Its day in UTC, `2026-11-22`: what depends on no more than the day asks for this. */
  today: string;
  skills: SkillRegistry;
  byId: { readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };
  /** All vacancies but upcoming ones, newest first. */
  vacancies: readonly Vacancy[];
  /** The vacancies one can apply to, newest first. */
  openVacancies: readonly Vacancy[];
  /** Vacancies that were filled, cancelled or have ended, newest first. */
  closedVacancies: readonly Vacancy[];
  /** Open vacancies that refer to a value, newest first. A place has those of the places inside it too, a skill those that ask for it. */
  openBy: Readonly<
    Record<'role' | 'company' | 'skill' | 'place' | 'level' | 'workplace' | 'employmentType', ReadonlyMap<string, readonly Vacancy[]>>
  >;
  /** Open vacancies that name a skill as what they are phasing out, newest first. */
  phasingOut: ReadonlyMap<string, readonly Vacancy[]>;
  vacancyById: ReadonlyMap<string, Vacancy>;
  /** Values that a built page refers to; only these have a page of their own. */
  referred: Readonly<Record<'skill' | 'place' | 'level' | 'workplace' | 'employmentType', ReadonlySet<string>>>;
  /** Roles that name a skill among hard skills, soft skills or tools. */
  rolesBySkill: ReadonlyMap<string, readonly RoleEntry[]>;
  payByRole: ReadonlyMap<string, readonly PayEntry[]>;
  placesInside: ReadonlyMap<string, readonly PlaceEntry[]>;
  companiesByPlace: ReadonlyMap<string, readonly CompanyEntry[]>;
}

/**
 * Follows every reference between entries. References that lead nowhere are left out; the rules report them, and the build
 * does not start while they exist.
 * @param now decides which vacancies are open.
 * @param known gives what stands for a vacancy in the graph; the vacancy itself without it.
 */
export function toSiteGraph(
  entries: Entries,
  site: Site,
  now: Date,
  rates?: Rates,
  known: (vacancy: Vacancy) => Vacancy = (vacancy) => vacancy,
): SiteGraph {
  const byId = {
    roles: indexById(entries.roles),
    jobs: indexById(entries.jobs),
    companies: indexById(entries.companies),
    places: indexById(entries.places),
    articles: indexById(entries.articles),
    skills: indexById(entries.skills),
    pay: indexById(entries.pay),
  };
  const skills = skillRegistryOf(entries.skills);
  const vacancies: Vacancy[] = [];
  for (const entry of entries.jobs) {
    const vacancy = toVacancy(entry, byId, skills, now, site.employer);
    if (vacancy && vacancy.lifecycle.state !== 'upcoming') vacancies.push(known(vacancy));
  }
  vacancies.sort((a, b) => compareText(b.entry.data.datePosted, a.entry.data.datePosted) || compareText(a.id, b.id));
  const openVacancies = vacancies.filter((vacancy) => vacancy.open);
  const rolesBySkill = group(
    sortedByName(entries.roles),
    (role) => new Set(roleSkillNames(role).flatMap((name) => skills.find(name)?.id ?? [])),
  );

  return {
    site,
    rates,
    now,
    today: now.toISOString().slice(0, 10),
    skills,
    byId,
    vacancies,
    openVacancies,
    closedVacancies: vacancies.filter(({ lifecycle }) => lifecycle.state === 'closed'),
    vacancyById: new Map(vacancies.map((vacancy) => [vacancy.id, vacancy])),
    openBy: {
      role: group(openVacancies, (vacancy) => (vacancy.role ? [vacancy.role.id] : [])),
      company: group(openVacancies, (vacancy) => [vacancy.company.id]),
      skill: group(openVacancies, (vacancy) => skillIds(vacancy, ({ status }) => status !== 'legacy')),
      place: group(
        openVacancies,
        (vacancy) => new Set(vacancy.places.flatMap((place) => [place.id, ...ancestorsOf(place, byId.places).map(({ id }) => id)])),
      ),
      level: group(openVacancies, ({ entry }) => (entry.data.level ? [entry.data.level] : [])),
      workplace: group(openVacancies, ({ entry }) => (entry.data.workplace ? [entry.data.workplace] : [])),
      employmentType: group(openVacancies, ({ entry }) => entry.data.employmentTypes ?? []),
    },
    phasingOut: group(openVacancies, (vacancy) => skillIds(vacancy, ({ status }) => status === 'legacy')),
    referred: {
      skill: new Set([...rolesBySkill.keys(), ...vacancies.flatMap((vacancy) => skillIds(vacancy))]),
      place: referredPlaces(vacancies, entries, byId.places),
      level: new Set([...entries.roles, ...vacancies.map(({ entry }) => entry)].flatMap(({ data }) => data.level ?? [])),
      workplace: new Set(vacancies.flatMap(({ entry }) => entry.data.workplace ?? [])),
      employmentType: new Set(vacancies.flatMap(({ entry }) => entry.data.employmentTypes ?? [])),
    },
    rolesBySkill,
    payByRole: group(entries.pay, (pay) => pay.data.roles),
    placesInside: group(sortedByName(entries.places), (place) => (place.data.parent ? [place.data.parent] : [])),
    companiesByPlace: group(
      sortedByName(entries.companies),
      (company) => new Set([company.data.headOffice ?? [], company.data.places ?? []].flat()),
    ),
  };
}

function toVacancy(
  entry: JobEntry,
  byId: SiteGraph['byId'],
  registry: SkillRegistry,
  now: Date,
  employer: string | undefined,
): Vacancy | undefined {
  const company = byId.companies.get(companyIdOf(entry));
  if (!company) return undefined;
  const lifecycle = toLifecycle(entry.data, now);
  return {
    entry,
    id: entry.id,
    company,
    role: entry.data.role === undefined ? undefined : byId.roles.get(entry.data.role),
    places: entry.data.places.flatMap((id) => byId.places.get(id) ?? []),
    skills: jobSkills(entry, registry),
    lifecycle,
    open: isOpen(lifecycle),
    inHouse: company.id === employer,
  };
}

/** Places of vacancies, companies and pay, and the places around them. */
function referredPlaces(vacancies: readonly Vacancy[], { companies, pay }: Entries, places: ReadonlyMap<string, PlaceEntry>): Set<string> {
  const named = [
    ...vacancies.flatMap((vacancy) => vacancy.places.map(({ id }) => id)),
    ...companies.flatMap(({ data }) => [data.headOffice ?? [], data.places ?? []].flat()),
    ...pay.map(({ data }) => data.place),
  ];
  const found = new Set<string>();
  for (const id of named) {
    const place = places.get(id);
    if (!place || found.has(id)) continue;
    for (const one of [place, ...ancestorsOf(place, places)]) found.add(one.id);
  }
  return found;
}

/** The company of a vacancy is the folder it lies in. */
export function companyIdOf(job: JobEntry): string {
  return job.id.slice(0, job.id.indexOf('/'));
}

const statusOrder: Record<SkillStatus, number> = { core: 0, nice: 1, legacy: 2 };

/** Each skill once. What the stack calls legacy stays legacy; else core wins over nice. */
const jobSkills = onceForData(({ data }: JobEntry, registry: SkillRegistry): JobSkill[] => {
  const found = new Map<string, JobSkill>();
  const add = (name: string, status: SkillStatus) => {
    const skill = registry.find(name);
    if (!skill) return;
    const known = found.get(skill.id);
    if (!known) found.set(skill.id, { skill, status });
    else if (status === 'legacy' || (status === 'core' && known.status === 'nice')) known.status = status;
  };
  for (const name of data.skills?.must ?? []) add(name, 'core');
  for (const { skills } of data.stack ?? []) {
    for (const one of skills) add(typeof one === 'string' ? one : one.skill, typeof one === 'string' ? 'core' : (one.status ?? 'core'));
  }
  for (const name of data.skills?.nice ?? []) add(name, 'nice');
  return [...found.values()].sort((a, b) => statusOrder[a.status] - statusOrder[b.status]);
});

function skillIds({ skills }: Vacancy, isMeant: (skill: JobSkill) => boolean = () => true): string[] {
  return skills.filter(isMeant).map(({ skill }) => skill.id);
}

/** Every skill a role guide names, as its author typed it. */
function roleSkillNames({ data }: RoleEntry): string[] {
  return [...data.hardSkills, ...data.softSkills, ...data.tools].map(({ skill }) => skill);
}

/** The places a place lies in, nearest first. Stops at a cycle, which a rule reports. */
export function ancestorsOf(place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): PlaceEntry[] {
  const chain: PlaceEntry[] = [];
  for (let at = place.data.parent; at !== undefined;) {
    const parent = places.get(at);
    if (!parent || parent === place || chain.includes(parent)) break;
    chain.push(parent);
    at = parent.data.parent;
  }
  return chain;
}

/** A place and the places around it up to its country, as one name: `Barcelona, Catalonia, Spain`. */
export function fullPlaceName(place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): string {
  const around = ancestorsOf(place, places).filter(({ data }) => data.kind !== 'remote-area');
  return [...new Set([place, ...around].map(({ data }) => data.name))].join(', ');
}

/** The country code of a place: its own, or that of the nearest place around it that has one. */
export function countryOf(place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): string | undefined {
  return [place, ...ancestorsOf(place, places)].find(({ data }) => data.country !== undefined)?.data.country;
}

/** The roles of a role's ladder from first to last step, the role itself among them. */
export function ladderOf(role: RoleEntry, roles: ReadonlyMap<string, RoleEntry>): RoleEntry[] {
  const ladder = [role];
  for (let below = role.data.previous; below !== undefined; below = ladder[0]!.data.previous) {
    const entry = roles.get(below);
    if (!entry || ladder.includes(entry)) break;
    ladder.unshift(entry);
  }
  for (let above = role.data.next; above !== undefined; above = ladder.at(-1)!.data.next) {
    const entry = roles.get(above);
    if (!entry || ladder.includes(entry)) break;
    ladder.push(entry);
  }
  return ladder;
}

/** True for a language, database, product …: what a tool list shows. */
export function isTool(skill: SkillEntry): boolean {
  return skillCategories[skill.data.category].tool;
}

function indexById<Name extends CollectionName>(entries: readonly Entry<Name>[]): Map<string, Entry<Name>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function sortedByName<E extends RoleEntry | PlaceEntry | CompanyEntry>(entries: readonly E[]): E[] {
  const nameOf = (entry: E) => ('title' in entry.data ? entry.data.title : entry.data.name);
  return [...entries].sort((a, b) => compareText(nameOf(a), nameOf(b)) || compareText(a.id, b.id));
}

/** Orders text the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
