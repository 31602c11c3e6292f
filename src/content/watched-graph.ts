import type { SiteHistory } from '../history/history.ts';
import type { CollectionData, CollectionName } from '../schemas/index.ts';
import type { Digests } from './digests.ts';
import type { Entries, Entry } from './entry.ts';
import type { SiteGraph, Vacancy } from './graph.ts';
import { noteReading } from './readings.ts';
import { foldName, SkillRegistry } from './skill-registry.ts';
import { watchMap, watchSet } from './watched-collections.ts';

/** An entry of which it is noted that it was read. Its file stands for all it says. */
class WatchedEntry<Name extends CollectionName> implements Entry<Name> {
  readonly collection: Name;
  readonly id: string;
  readonly file: string;
  private readonly entry: Entry<Name>;
  private readonly name: string;

  constructor(entry: Entry<Name>) {
    this.collection = entry.collection;
    this.id = entry.id;
    this.file = entry.file;
    this.entry = entry;
    this.name = `entry ${entry.collection}/${entry.id}`;
  }

  get data(): CollectionData[Name] {
    return this.read().data;
  }
  get format(): Entry['format'] {
    return this.read().format;
  }
  get hasBody(): boolean {
    return this.read().hasBody;
  }
  get bodyReferences(): Entry['bodyReferences'] {
    return this.read().bodyReferences;
  }
  get bodyPhrases(): Entry['bodyPhrases'] {
    return this.read().bodyPhrases;
  }

  private read(): Entry<Name> {
    noteReading(this.name);
    return this.entry;
  }
}

/** A vacancy of which it is noted that what was found out about it was read. */
class WatchedVacancy implements Vacancy {
  readonly id: string;
  readonly entry: Vacancy['entry'];
  private readonly vacancy: Vacancy;
  private readonly name: string;

  constructor(vacancy: Vacancy) {
    this.id = vacancy.id;
    this.entry = vacancy.entry;
    this.vacancy = vacancy;
    this.name = `vacancy ${vacancy.id}`;
  }

  get company(): Vacancy['company'] {
    return this.read().company;
  }
  get role(): Vacancy['role'] {
    return this.read().role;
  }
  get places(): Vacancy['places'] {
    return this.read().places;
  }
  get skills(): Vacancy['skills'] {
    return this.read().skills;
  }
  get lifecycle(): Vacancy['lifecycle'] {
    return this.read().lifecycle;
  }
  get open(): boolean {
    return this.read().open;
  }
  get inHouse(): boolean {
    return this.read().inHouse;
  }

  /** What it is beside its file: all that was found for it elsewhere, and by its id what has a state of its own. */
  get state(): string {
    const { entry, company, role, places, skills, ...rest } = this.vacancy;
    return JSON.stringify([entry.id, company.id, role?.id, places.map(idOf), skills.map(({ skill, status }) => [skill.id, status]), rest]);
  }

  private read(): Vacancy {
    noteReading(this.name);
    return this.vacancy;
  }
}

/** Finds skills as the registry it is made from does, and notes by which names. */
class WatchedSkills extends SkillRegistry {
  override find(text: string): Entry<'skills'> | undefined {
    noteReading(`skill-named ${foldName(text)}`);
    return super.find(text);
  }

  override names(): string[] {
    noteReading('skill-named');
    return super.names();
  }
}

/**
 * The same entries, watched.
 * @param fileDigests what each file holds, by its path in the content folder.
 */
export function watchEntries(entries: Entries, fileDigests: ReadonlyMap<string, string>, digests: Digests): Entries {
  const files = new Map<string, string>();
  const watch = <Name extends CollectionName>(list: readonly Entry<Name>[]): Entry<Name>[] =>
    list.map((entry) => {
      files.set(`${entry.collection}/${entry.id}`, entry.file);
      return new WatchedEntry(entry);
    });
  const watched: Entries = {
    roles: watch(entries.roles),
    jobs: watch(entries.jobs),
    companies: watch(entries.companies),
    places: watch(entries.places),
    articles: watch(entries.articles),
    skills: watch(entries.skills),
    pay: watch(entries.pay),
  };
  digests.add('entry', (key) => {
    const file = files.get(key);
    return file === undefined ? '' : `${file} ${fileDigests.get(file)}`;
  });
  return watched;
}

function idOf({ id }: { id: string }): string {
  return id;
}

function idsOf(list: readonly { id: string }[]): string {
  return list.map(idOf).join(' ');
}

/** Gives a vacancy of which it is noted when it is read. */
export function watchVacancy(vacancy: Vacancy): Vacancy {
  return new WatchedVacancy(vacancy);
}

/** The same graph, watched. Its entries and vacancies are watched already. */
export function watchGraph(graph: SiteGraph, digests: Digests): SiteGraph {
  digests.add('vacancy', (id) => {
    const vacancy = graph.vacancyById.get(id);
    return vacancy instanceof WatchedVacancy ? vacancy.state : '';
  });
  digests.add('skill-named', (name) => (name === '' ? graph.skills.names().join('\n') : (graph.skills.find(name)?.id ?? '')));
  const list = <T extends { id: string }>(kind: string, source: readonly T[]) => {
    digests.add(kind, () => idsOf(source));
    return () => {
      noteReading(kind);
      return source;
    };
  };
  const value = <T>(kind: string, source: T, state = JSON.stringify(source) ?? '') => {
    digests.add(kind, () => state);
    return () => {
      noteReading(kind);
      return source;
    };
  };
  const [vacancies, openVacancies] = [list('vacancies', graph.vacancies), list('open-vacancies', graph.openVacancies)];
  const closedVacancies = list('closed-vacancies', graph.closedVacancies);
  const [site, rates, now, today] = [
    value('site', graph.site),
    value('rates', graph.rates),
    value('now', graph.now),
    value('today', graph.today),
  ];
  const lists = <V extends { id: string }>(kind: string, map: ReadonlyMap<string, readonly V[]>) => watchMap(kind, map, digests, idsOf);
  const byId = <V extends { id: string }>(kind: string, map: ReadonlyMap<string, V>) => watchMap(kind, map, digests, idOf);
  return {
    get site() {
      return site();
    },
    get rates() {
      return rates();
    },
    get now() {
      return now();
    },
    get today() {
      return today();
    },
    get vacancies() {
      return vacancies();
    },
    get openVacancies() {
      return openVacancies();
    },
    get closedVacancies() {
      return closedVacancies();
    },
    skills: new WatchedSkills([...graph.byId.skills.values()]),
    byId: {
      roles: byId('role', graph.byId.roles),
      jobs: byId('job', graph.byId.jobs),
      companies: byId('company', graph.byId.companies),
      places: byId('place', graph.byId.places),
      articles: byId('article', graph.byId.articles),
      skills: byId('skill', graph.byId.skills),
      pay: byId('pay', graph.byId.pay),
    },
    vacancyById: byId('vacancy-by-id', graph.vacancyById),
    openBy: {
      role: lists('open-by-role', graph.openBy.role),
      company: lists('open-by-company', graph.openBy.company),
      skill: lists('open-by-skill', graph.openBy.skill),
      place: lists('open-by-place', graph.openBy.place),
      level: lists('open-by-level', graph.openBy.level),
      workplace: lists('open-by-workplace', graph.openBy.workplace),
      employmentType: lists('open-by-employment-type', graph.openBy.employmentType),
    },
    phasingOut: lists('phasing-out', graph.phasingOut),
    referred: {
      skill: watchSet('referred-skill', graph.referred.skill, digests),
      place: watchSet('referred-place', graph.referred.place, digests),
      level: watchSet('referred-level', graph.referred.level, digests),
      workplace: watchSet('referred-workplace', graph.referred.workplace, digests),
      employmentType: watchSet('referred-employment-type', graph.referred.employmentType, digests),
    },
    rolesBySkill: lists('roles-by-skill', graph.rolesBySkill),
    payByRole: lists('pay-by-role', graph.payByRole),
    placesInside: lists('places-inside', graph.placesInside),
    companiesByPlace: lists('companies-by-place', graph.companiesByPlace),
  };
}

/** The same history, watched. */
export function watchHistory({ unavailable, byFile, lastCommitted }: SiteHistory, digests: Digests): SiteHistory {
  digests.add('history-unavailable', () => unavailable ?? '');
  return {
    get unavailable() {
      noteReading('history-unavailable');
      return unavailable;
    },
    byFile: watchMap('history', byFile, digests, (history) => JSON.stringify(history)),
    lastCommitted: watchMap('committed', lastCommitted, digests, (day) => day),
  };
}
