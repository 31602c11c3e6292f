import type { ArticleEntry, CompanyEntry, PlaceEntry, RoleEntry, SiteGraph, SkillEntry, Vacancy } from '../../content/graph.ts';
import { ladderOf } from '../../content/graph.ts';
import { formatFigure, formatPayRange, payRangesOf } from '../../domain/pay.ts';
import { formatDay, formatMinutes, hybridFacts, languageName } from '../../domain/words.ts';
import type { ProcessStage } from '../../schemas/fields.ts';
import { percentiles, type BenchmarkRow } from '../../schemas/pay.ts';
import { employmentTypes, educationCredentials, levels, proficiencies, workplaces } from '../../schemas/vocabulary.ts';
import type { ExpectedSection } from './expectation.ts';

type Texts = readonly (string | undefined)[];

/** Sections with the texts that are there; one without any is left out. */
function toSections(sections: Readonly<Record<string, Texts>>): ExpectedSection[] {
  return Object.entries(sections)
    .map(([name, texts]) => ({ name, texts: texts.filter((text) => text !== undefined && text.trim() !== '') as string[] }))
    .filter(({ texts }) => texts.length > 0);
}

const named = (items: readonly { name: string; text: string }[] | undefined) => (items ?? []).flatMap(({ name, text }) => [name, text]);
const stages = (process: readonly ProcessStage[] | undefined) =>
  (process ?? []).flatMap((stage) => [
    stage.name,
    stage.with,
    stage.assesses,
    stage.minutes === undefined ? undefined : formatMinutes(stage.minutes),
  ]);
const sourceNames = (sources: readonly { name: string }[] | undefined) => (sources ?? []).map(({ name }) => name);

/** What the page of a vacancy must show. */
export function vacancySections({ entry, company, role, places, open }: Vacancy, graph: SiteGraph): ExpectedSection[] {
  const { data } = entry;
  const { locale } = graph.site;
  const skillName = (typed: string) => graph.skills.find(typed)?.data.name;
  const stack = (data.stack ?? []).flatMap(({ group, skills }) => [
    group,
    ...skills.flatMap((one) => (typeof one === 'string' ? [skillName(one)] : [skillName(one.skill), one.note])),
  ]);
  const scene = data.scene === undefined ? undefined : graph.byId.places.get(data.scene);
  return toSections({
    title: [data.title, company.data.name],
    facts: [
      ...places.map((place) => place.data.name),
      data.workplace && workplaces[data.workplace].label,
      data.level && levels[data.level].label,
      ...(data.employmentTypes ?? []).map((type) => employmentTypes[type].label),
      role?.data.title,
      data.team,
      formatDay(data.datePosted, locale),
      data.validThrough && formatDay(data.validThrough, locale),
      data.requisitionId,
      data.education && educationCredentials[data.education].label,
      ...(data.languages ?? []).flatMap(({ language, note }) => [languageName(language, locale), note]),
      data.remote?.note,
    ],
    pay: [
      ...payRangesOf(data.pay).flatMap((range) => [formatPayRange(range, locale), range.label, range.covers]),
      'disclosed' in data.pay ? data.pay.reason : undefined,
    ],
    summary: [data.summary?.text],
    stack,
    skills: [...(data.skills?.must ?? []), ...(data.skills?.nice ?? [])].map(skillName),
    process: stages(data.process),
    hybrid: data.hybrid ? [...hybridFacts(data.hybrid, locale).flatMap(({ label, value }) => [label, value]), data.hybrid.note] : [],
    benefits: named(data.benefits),
    inclusion: [data.inclusion, data.accommodation],
    place: scene?.hasBody ? [scene.data.name] : [],
    apply: open && data.applyUrl ? [new URL(data.applyUrl).hostname] : open ? [data.applyEmail] : [],
    sources: sourceNames(data.sources),
  });
}

/** What the page of a role guide must show. */
export function roleSections(role: RoleEntry, graph: SiteGraph): ExpectedSection[] {
  const { data } = role;
  const skillName = (typed: string) => graph.skills.find(typed)?.data.name;
  return toSections({
    title: [data.title, data.summary, levels[data.level].label, data.reviewedBy, ...(data.aliases ?? [])],
    responsibilities: data.responsibilities,
    prerequisites: data.prerequisites,
    'hard skills': data.hardSkills.flatMap(({ skill, proficiency, why }) => [skillName(skill), proficiencies[proficiency].label, why]),
    'soft skills': data.softSkills.flatMap(({ skill, behaviour }) => [skillName(skill), behaviour]),
    tools: data.tools.flatMap(({ skill, use }) => [skillName(skill), use]),
    'hiring questions': data.hiringQuestions.flatMap(({ question, answer }) => [question, answer]),
    'interview kit': data.interviewQuestions.flatMap(({ question, lookFor, redFlags }) => [question, lookFor, redFlags]),
    process: stages(data.process),
    ladder: ladderOf(role, graph.byId.roles).map((one) => one.data.title),
    pay: paySections(role.id, graph).flatMap(({ texts }) => texts),
    'related roles': (data.relatedRoles ?? []).map((id) => graph.byId.roles.get(id)?.data.title),
    'related articles': (data.relatedArticles ?? []).map((id) => graph.byId.articles.get(id)?.data.title),
  });
}

/** What a page with the pay benchmarks of a role must show: every figure with its source. */
export function paySections(role: string, { payByRole, site }: SiteGraph): ExpectedSection[] {
  return (payByRole.get(role) ?? []).map(({ id, data }) => {
    const figures = (row: BenchmarkRow) =>
      percentiles.map((name) => row[name] !== undefined && formatFigure(row[name], data.currency, site.locale));
    const rows = data.rows.flatMap((row) => [row.level ? levels[row.level].label : row.label, ...figures(row)]);
    const { source } = data;
    const days = [source.referenceDate, source.retrieved].map((day) => formatDay(day, site.locale));
    return {
      name: `pay ${id}`,
      texts: [data.title, source.name, source.licence, ...days, data.note ?? '', ...rows].filter(
        (text) => typeof text === 'string' && text !== '',
      ) as string[],
    };
  });
}

/** What the page of a company must show. */
export function companySections({ data }: CompanyEntry): ExpectedSection[] {
  return toSections({
    title: [data.name, data.tagline],
    facts: [data.url && new URL(data.url).hostname, ...(data.industries ?? []), ...(data.founded ? [String(data.founded)] : [])],
    certifications: (data.certifications ?? []).flatMap(({ name, figure, source }) => [name, figure, source.name]),
    values: named(data.values),
    benefits: named(data.benefits),
    hiring: data.hiringNotes ?? [],
    sources: sourceNames(data.sources),
  });
}

/** What the page of a place must show. */
export function placeSections({ data }: PlaceEntry): ExpectedSection[] {
  return toSections({ title: [data.name], sources: sourceNames(data.sources) });
}

/** What the page of a skill must show. */
export function skillSections({ data }: SkillEntry): ExpectedSection[] {
  return toSections({ title: [data.name, data.description], names: data.aliases ?? [] });
}

/** What the page of an article must show. */
export function articleSections({ data }: ArticleEntry, { site }: SiteGraph): ExpectedSection[] {
  return toSections({ title: [data.title, data.summary, data.author, formatDay(data.published, site.locale)], topics: data.topics });
}
