import { toSlug } from '../../../src/domain/slug.ts';
import type { Job } from '../../../src/schemas/job.ts';
import { levels, type PayPeriod, type Workplace } from '../../../src/schemas/vocabulary.ts';
import { dayFrom } from '../dates.ts';
import { stages } from '../prose/guide.ts';
import { postingBody } from '../prose/posting-body.ts';
import type { Random } from '../random.ts';
import { benefits } from '../vocabulary/companies.ts';
import { families, levelFacts, levelWeights, teams, type FamilyFacts, type PostedLevel } from '../vocabulary/families.ts';
import { countries, type CountryFacts } from '../vocabulary/places.ts';
import type { CorpusCompany } from './companies.ts';
import { placesAround, type CorpusPlace } from './places.ts';
import { postingPay, type PayForm } from './posting-pay.ts';
import type { PostingPlan } from './posting-plan.ts';
import { companyStack, postingSkills, type PostingSkills } from './posting-stack.ts';
import { employmentTypes, hybridPolicy, postingDates, postingLanguages, remotePolicy, requirements } from './posting-terms.ts';
import { processStages, type CorpusRole } from './roles.ts';
import type { CorpusSkill } from './skills.ts';

/** A posting of the corpus; its id is without the folder of the company. */
export interface CorpusPosting {
  id: string;
  company: CorpusCompany;
  data: Job;
  body: string;
}

/** What postings draw from. */
export interface PostingSources {
  skills: readonly CorpusSkill[];
  places: ReadonlyMap<string, CorpusPlace>;
  roles: readonly CorpusRole[];
  plan: PostingPlan;
  now: Date;
  random: Random;
}

/** Makes postings one by one; ids are kept apart within each company. */
export class PostingMaker {
  private readonly sources: PostingSources;
  private readonly stacks = new Map<string, CorpusSkill[][]>();
  private readonly taken = new Set<string>();

  constructor(sources: PostingSources) {
    this.sources = sources;
  }

  /** @param index number of the posting in the corpus; with the seed, it decides everything. */
  make(index: number, company: CorpusCompany): CorpusPosting {
    const { plan, now, skills } = this.sources;
    const random = this.sources.random.fork(`posting/${index}`);
    const facts = this.facts(company, random);
    const { family, level, title, places, country, workplace, team } = facts;
    const practices = random.sample(
      skills.filter(({ tool, families: letters }) => !tool && letters.includes(family.letter)),
      4,
    );
    const used = postingSkills(this.stackOf(company, family), practices, random);
    const kinds = employmentTypes(level, random);
    const imported = plan.has('imported', index);
    const role = this.roleOf(family, level);
    const data: Job = {
      title,
      ...(random.chance(0.2) && { company: company.id }),
      ...(!imported && { role: role.id, level }),
      ...(random.chance(0.7) && { team }),
      places: places.map(({ id }) => id),
      workplace,
      ...(workplace === 'hybrid' && { hybrid: hybridPolicy(plan.has('noteOnHybrid', index), random) }),
      ...(workplace === 'remote' && {
        remote: remotePolicy(country, places[0]!.country === undefined, plan.has('noteOnRemote', index), random),
      }),
      employmentTypes: kinds,
      ...postingDates(plan.endOf(index), now, random),
      pay: postingPay(this.payForm(index), level, country, places, payPeriod(kinds, country, random), random),
      ...(!imported && this.detail(facts, used, index, random)),
      ...(random.chance(0.6) && { requisitionId: `R-${10000 + index}` }),
      ...(imported || random.chance(0.85)
        ? { applyUrl: `https://${company.id}.example/apply/${index}` }
        : { applyEmail: `jobs@${company.id}.example` }),
      ...this.scene(places, random),
      ...(plan.has('sources', index) && {
        sources: [{ name: `${company.name} careers page`, url: `https://${company.id}.example/careers` }],
      }),
      ...(imported && { imported: importedFrom(company, index, now, random) }),
    };
    const body = postingBody(
      {
        words: { ...wordsOf(company, facts), number: random.pick(['four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven']) },
        family: family.letter,
        senior: levels[level].rank >= levels.senior.rank,
        skills: used.worked.map((skill) => skill.data.name),
        skillIds: used.named.map((skill) => skill.id),
        guide: imported ? undefined : `/roles/${role.id}/`,
        components: plan.has('components', index),
      },
      random,
    );
    return { id: this.idOf(company, title, places[0]!), company, data, body };
  }

  private facts(company: CorpusCompany, random: Random): PostingFacts {
    const familyId = random.weighted(familyWeights);
    const family = families.find(({ id }) => id === familyId)!;
    const level = random.weighted(levelWeights);
    const team = random.pick(teams);
    const workplace = random.weighted({ onsite: 18, hybrid: 48, remote: 34 });
    const places = this.placesOf(company, workplace, random);
    const country = places[0]!.country ?? company.offices[0]!.country!;
    return { family, level, team, workplace, places, country, title: titleOf(family, level, team, random) };
  }

  /** Offices for work on site; for remote work the country, its area, or an office to be near. */
  private placesOf({ offices }: CorpusCompany, workplace: Workplace, random: Random): CorpusPlace[] {
    if (workplace !== 'remote') return random.sample(offices, random.chance(0.2) ? random.int(2, 3) : 1);
    const office = random.pick(offices);
    const around = placesAround(office.id, this.sources.places);
    const wanted = random.weighted({ country: 50, area: 20, city: 30 });
    const id = wanted === 'city' ? office.id : around.at(wanted === 'area' ? -1 : -2)!;
    return [this.sources.places.get(id)!];
  }

  private stackOf(company: CorpusCompany, family: FamilyFacts): CorpusSkill[][] {
    const key = `${company.id}/${family.id}`;
    let stack = this.stacks.get(key);
    if (!stack) this.stacks.set(key, (stack = companyStack(family, this.sources.skills, this.sources.random.fork(`stack/${key}`))));
    return stack;
  }

  /** The role guide of the family whose level is nearest. */
  private roleOf(family: FamilyFacts, level: PostedLevel): CorpusRole {
    const distance = (role: CorpusRole) => Math.abs(levels[role.level].rank - levels[level].rank);
    return this.sources.roles
      .filter((role) => role.family === family)
      .reduce((best, role) => (distance(role) < distance(best) ? role : best));
  }

  private payForm(index: number): PayForm {
    const forms = ['undisclosed', 'several', 'from', 'upTo', 'single'] as const;
    return forms.find((form) => this.sources.plan.has(form, index)) ?? 'range';
  }

  /** What a person writes and a job board does not say. */
  private detail({ level, country, team, family }: PostingFacts, used: PostingSkills, index: number, random: Random): Partial<Job> {
    const practice = used.named.at(-1)!.data.name.toLowerCase();
    const text = `Builds and looks after ${random.pick(family.things)} in the ${team} team. ${random.pick(summaryEnds)} ${practice}.`;
    const languages = random.chance(0.75) ? postingLanguages(country, random) : undefined;
    return {
      summary: { text, by: random.weighted({ human: 75, model: 25 }) },
      stack: used.stack,
      skills: { must: used.must, ...(used.nice.length > 0 && { nice: used.nice }) },
      ...(languages && { languages }),
      ...(random.chance(0.85) && { process: processStages(stages.filter((_, place) => place === 1 || random.chance(0.55))) }),
      ...(random.chance(0.8) && { benefits: random.sample(benefits, random.int(2, 6)).map(([name, words]) => ({ name, text: words })) }),
      ...(random.chance(0.5) && { inclusion: random.pick(inclusions) }),
      ...(random.chance(0.5) && { accommodation: random.pick(accommodations) }),
      ...requirements(level, this.sources.plan.has('experienceInPlaceOfEducation', index), random),
    };
  }

  private scene(places: readonly CorpusPlace[], random: Random): Pick<Job, 'scene'> {
    const withText = places.find(({ body }) => body !== '');
    return withText && random.chance(0.8) ? { scene: withText.id } : {};
  }

  private idOf(company: CorpusCompany, title: string, place: CorpusPlace): string {
    const base = toSlug(title);
    let id = base;
    for (let turn = 1; this.taken.has(`${company.id}/${id}`); turn++)
      id = turn === 1 ? `${base}-${place.id}` : `${base}-${place.id}-${turn}`;
    this.taken.add(`${company.id}/${id}`);
    return id;
  }
}

interface PostingFacts {
  family: FamilyFacts;
  level: PostedLevel;
  team: string;
  workplace: Workplace;
  places: readonly CorpusPlace[];
  country: CountryFacts;
  title: string;
}

const familyWeights = Object.fromEntries(families.map(({ id, weight }) => [id, weight]));
const monthlyCountries = new Set(countries.filter(({ name }) => name === 'Poland' || name === 'Portugal'));

const summaryEnds = [
  'Most of the first year goes into',
  'The work leans on',
  'You would bring calm and',
  'The team is looking for somebody strong in',
];
const inclusions = [
  'People from groups that are rare in this field tend to apply only when they meet every line. Please do not wait for that.',
  'We hire for what you can do, and read applications without names, photographs or dates of birth.',
  'Half of the people who interview here have had a training on judging fairly, and the other half will have one this year.',
];
const accommodations = [
  'Tell us if a different format, time or place would make an interview fairer for you; nobody will ask for the reason.',
  'Interviews can be held in writing, with captions or with more time. One line in your application is enough.',
  'Our offices can be reached without steps, and a quiet room is free on every interview day.',
];

function titleOf(family: FamilyFacts, level: PostedLevel, team: string, random: Random): string {
  const noun = random.chance(0.62) ? family.noun : random.pick(family.synonyms);
  const job =
    level === 'intern'
      ? `${noun} Intern`
      : level === 'manager'
        ? `Engineering Manager, ${family.name}`
        : `${levelFacts[level].prefix}${noun}`;
  return random.chance(0.55) ? `${job}, ${team}` : job;
}

function payPeriod(kinds: NonNullable<Job['employmentTypes']>, country: CountryFacts, random: Random): PayPeriod {
  if (kinds.includes('contract')) return random.pick(['hour', 'day']);
  if (kinds.includes('internship') || monthlyCountries.has(country)) return 'month';
  return random.chance(0.04) ? 'month' : 'year';
}

function wordsOf({ name, business }: CorpusCompany, { team, family }: PostingFacts): Record<string, string> {
  return { company: name, product: business.product, users: business.users, team, things: family.things.join(', ') };
}

function importedFrom(company: CorpusCompany, index: number, now: Date, random: Random): NonNullable<Job['imported']> {
  const id = Array.from({ length: 4 }, () =>
    Math.floor(random.next() * 0x10000)
      .toString(16)
      .padStart(4, '0'),
  ).join('-');
  return {
    system: 'ashby',
    board: company.id,
    id,
    url: `https://boards.example/${company.id}/${index}`,
    lastSeen: dayFrom(now, -random.int(0, 3)),
  };
}
