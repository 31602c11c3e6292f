import { ancestorsOf, type SiteGraph, type Vacancy } from '../../src/content/graph.ts';
import { stackRemark } from '../../src/content/posting-facts.ts';
import { toListedVacancy } from '../../src/content/listed-vacancy.ts';
import { timeOf } from '../../src/domain/lifecycle.ts';
import { formatPayRange, payRangesOf } from '../../src/domain/pay.ts';
import { formatDay, formatMinutes, formatMonths, hybridFacts, languageName, remoteCountries } from '../../src/domain/words.ts';
import type { Job } from '../../src/schemas/job.ts';
import { closingReasons, educationCredentials, languageLevels, summaryAuthors } from '../../src/schemas/vocabulary.ts';
import type { PostingData } from './peer-data.ts';

/** The frontmatter of a posting for the peers. @param weight its place among all vacancies. */
export function toPostingData(vacancy: Vacancy, weight: number, graph: SiteGraph): PostingData {
  const { data } = vacancy.entry;
  const { locale } = graph.site;
  const listed = toListedVacancy(vacancy, locale);
  const idOf = (typed: string) => graph.skills.find(typed)!.id;
  const { lifecycle } = vacancy;
  return {
    title: data.title,
    weight,
    open: vacancy.open,
    company: vacancy.company.id,
    role: vacancy.role?.id,
    level: data.level,
    workplace: data.workplace,
    types: [...(data.employmentTypes ?? [])],
    at: vacancy.places.map(({ id }) => id),
    ...(vacancy.open && listsOf(vacancy, graph)),
    line: listed.facts,
    payLine: listed.pay,
    pay: payWords(data, locale),
    posted: data.datePosted,
    closes: data.validThrough?.slice(0, 10),
    closesAt: data.validThrough && timeOf(data.validThrough),
    ...(lifecycle.state === 'closing-soon' && { soon: true }),
    ...(lifecycle.state === 'closed' && { closed: { reason: closingReasons[lifecycle.reason].label, on: lifecycle.on } }),
    facts: otherFacts(data, locale),
    intro: data.summary?.text,
    introBy: data.summary && summaryAuthors[data.summary.by].label.toLowerCase(),
    must: (data.skills?.must ?? []).map(idOf),
    nice: (data.skills?.nice ?? []).map(idOf),
    stack: (data.stack ?? []).map(({ group, skills }) => ({
      group,
      skills: skills.map((one) => {
        const remark = stackRemark(one);
        return { id: idOf(typeof one === 'string' ? one : one.skill), ...(remark !== '' && { remark }) };
      }),
    })),
    stages: (data.process ?? []).map(({ name, minutes, with: whom, assesses }) => ({
      name,
      length: minutes === undefined ? 'length not stated' : formatMinutes(minutes),
      with: whom,
      assesses,
    })),
    hybrid: data.hybrid ? hybridFacts(data.hybrid, locale) : [],
    hybridNote: data.hybrid?.note,
    benefits: data.benefits ?? [],
    inclusion: data.inclusion,
    accommodation: data.accommodation,
    apply: data.applyUrl ?? `mailto:${data.applyEmail}`,
    scene: data.scene,
  };
}

/** The lists an open vacancy is in, as `toSiteGraph` makes them. */
function listsOf({ entry, company, role, places, skills }: Vacancy, { byId }: SiteGraph): Partial<PostingData> {
  const around = new Set(places.flatMap((place) => [place.id, ...ancestorsOf(place, byId.places).map(({ id }) => id)]));
  return {
    companies: [company.id],
    roles: role ? [role.id] : [],
    skills: skills.filter(({ status }) => status !== 'legacy').map(({ skill }) => skill.id),
    places: [...around],
    levels: entry.data.level ? [entry.data.level] : [],
    workplaces: entry.data.workplace ? [entry.data.workplace] : [],
    'employment-types': entry.data.employmentTypes ?? [],
  };
}

function payWords({ pay }: Job, locale: string): string[] {
  if ('disclosed' in pay) return ['Not disclosed', pay.reason];
  return payRangesOf(pay).flatMap((range) => {
    const words = formatPayRange(range, locale);
    return [range.label ? `${range.label}: ${words}` : words, range.covers ?? ''].filter(Boolean);
  });
}

function otherFacts(data: Job, locale: string): PostingData['facts'] {
  const { remote, team, languages = [], education, experience, imported, requisitionId } = data;
  const fact = (label: string, ...values: (string | undefined)[]) => ({ label, values: values.filter((value) => value !== undefined) });
  return [
    fact('Work from', remote && remoteCountries(remote, locale), remote?.note),
    fact('Team', team),
    fact(
      'Languages',
      ...languages.flatMap(({ language, level, note }) => [`${languageName(language, locale)}, ${languageLevels[level].label}`, note]),
    ),
    fact(
      'Education',
      education && educationCredentials[education].label,
      education && data.experienceInPlaceOfEducation ? 'Experience can stand in for it.' : undefined,
    ),
    fact('Experience', experience && (experience === 'no-requirements' ? 'None required' : formatMonths(experience.months))),
    fact('Last seen on its board', imported && formatDay(imported.lastSeen, locale)),
    fact('Reference', requisitionId),
  ].filter(({ values }) => values.length > 0);
}
