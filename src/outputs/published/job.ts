import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { jobPath } from '../../domain/paths.ts';
import { payRangesOf } from '../../domain/pay.ts';
import type { ApiJob } from '../../schemas/api/job.ts';
import type { Job } from '../../schemas/job.ts';
import type { JobPay } from '../../schemas/pay.ts';
import { present } from './present.ts';
import { absolute, toCompanyReference, toPlaceReference, toRoleReference, toSkillReference } from './references.ts';

/** A vacancy as it is published: every fact of its page, and no way to apply once it is closed. */
export function toApiJob(vacancy: Vacancy, graph: SiteGraph): ApiJob {
  const { data } = vacancy.entry;
  return present<ApiJob>({
    id: vacancy.id,
    url: absolute(jobPath(vacancy.id), graph),
    title: data.title,
    company: toCompanyReference(vacancy.company, graph),
    role: vacancy.role && toRoleReference(vacancy.role, graph),
    team: data.team,
    level: data.level,
    places: vacancy.places.map((place) => toPlaceReference(place, graph)),
    workplace: data.workplace,
    hybrid: data.hybrid,
    remote: data.remote,
    employmentTypes: data.employmentTypes,
    datePosted: data.datePosted,
    validThrough: data.validThrough,
    reviewBy: data.reviewBy,
    ...status(vacancy),
    pay: pay(data.pay),
    summary: data.summary,
    skills: vacancy.skills.map((use) => ({ ...toSkillReference(use.skill, graph), status: use.status })),
    stack: data.stack && stack(data.stack, graph),
    languages: data.languages,
    process: data.process,
    benefits: data.benefits,
    inclusion: data.inclusion,
    accommodation: data.accommodation,
    apply: vacancy.open ? applyTo(data) : undefined,
    requisitionId: data.requisitionId,
    education: data.education,
    experience: data.experience,
    experienceInPlaceOfEducation: data.experienceInPlaceOfEducation,
    sources: data.sources,
    imported: data.imported,
  });
}

function status({ lifecycle }: Vacancy): Pick<ApiJob, 'status' | 'closedOn' | 'closedBecause'> {
  if (lifecycle.state !== 'closed') return { status: 'open' };
  return { status: 'closed', closedOn: lifecycle.on, closedBecause: lifecycle.reason };
}

function pay(stated: JobPay): ApiJob['pay'] {
  return 'disclosed' in stated ? stated : { disclosed: true, ranges: payRangesOf(stated) };
}

/** Skills that no entry has are left out; a rule reports them. */
function stack(groups: NonNullable<Job['stack']>, graph: SiteGraph): ApiJob['stack'] {
  return groups.map(({ group, skills }) => ({
    group,
    skills: skills.flatMap((one) => {
      const typed = typeof one === 'string' ? { skill: one } : one;
      const skill = graph.skills.find(typed.skill);
      return skill ? [present({ ...toSkillReference(skill, graph), status: typed.status ?? ('core' as const), note: typed.note })] : [];
    }),
  }));
}

/** A vacancy has exactly one of both: its schema says so. */
function applyTo({ applyUrl, applyEmail }: Job): NonNullable<ApiJob['apply']> {
  return applyUrl !== undefined ? { url: applyUrl } : { email: applyEmail! };
}
