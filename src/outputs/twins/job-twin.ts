import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { stackRemark } from '../../content/posting-facts.ts';
import { timeOf } from '../../domain/lifecycle.ts';
import { aboutCompanyPath, placePath } from '../../domain/paths.ts';
import { formatDay, hybridFacts } from '../../domain/words.ts';
import type { Job } from '../../schemas/job.ts';
import { boardSystems, closingReasons, summaryAuthors } from '../../schemas/vocabulary.ts';
import { toApiJob } from '../published/job.ts';
import { absolute } from '../published/references.ts';
import { jobFacts } from './job-facts.ts';
import { bullets, inLine, link, plain, quote, section } from './markdown-lines.ts';
import { namedTexts, processStages, skillLink, sourceSection } from './shared-blocks.ts';
import type { Twin } from './twin.ts';

/** A vacancy for readers that are programs. @param text its body in Markdown. */
export function toJobTwin(vacancy: Vacancy, text: string, graph: SiteGraph): Twin {
  const { data } = vacancy.entry;
  const { locale } = graph.site;
  const company = vacancy.company.data;
  const scene = data.scene === undefined ? undefined : graph.byId.places.get(data.scene);
  return {
    facts: toApiJob(vacancy, graph),
    title: data.title,
    text,
    blocks: [
      ...standing(vacancy, locale),
      link(company.name, absolute(aboutCompanyPath(vacancy.company.id, graph.site), graph)),
      ...(data.summary ? [plain(data.summary.text), `Summary: ${summaryAuthors[data.summary.by].label.toLowerCase()}.`] : []),
      ...section('Facts at a glance', [bullets(jobFacts(vacancy, graph))]),
      ...(text === '' ? [] : [text]),
      ...section('What you bring', [bullets(wanted(data, graph))]),
      ...section('Technical environment', [bullets(stack(data, graph))]),
      ...section('Hiring process', [processStages(data.process)]),
      ...section('Hybrid policy', hybrid(data, locale)),
      ...section('Benefits', [namedTexts(data.benefits)]),
      ...section('Inclusion and adjustments', [plain(data.inclusion ?? ''), plain(data.accommodation ?? '')]),
      ...section('The company', [
        bullets([
          `${link(company.name, absolute(aboutCompanyPath(vacancy.company.id, graph.site), graph))}${company.tagline ? `: ${inLine(company.tagline)}` : ''}`,
          ...(scene ? [link(`The tech scene in ${scene.data.name}`, absolute(placePath(scene.id), graph))] : []),
        ]),
      ]),
      ...(vacancy.open ? section('How to apply', [howToApply(data, locale)]) : []),
      ...sourceSection(data.sources),
    ],
  };
}

/** What a reader must know before anything else: that it is closed, or that nobody has confirmed it lately. */
function standing({ lifecycle }: Vacancy, locale: string): string[] {
  if (lifecycle.state === 'closed') {
    return [quote(`**This vacancy is closed.** ${closingReasons[lifecycle.reason].label} on ${formatDay(lifecycle.on, locale)}.`)];
  }
  if (!('notConfirmedSince' in lifecycle) || !lifecycle.notConfirmedSince) return [];
  return [quote(`Nobody has confirmed that this vacancy is still open since ${formatDay(lifecycle.notConfirmedSince, locale)}.`)];
}

function wanted({ skills }: Job, graph: SiteGraph): string[] {
  const words = (typed: readonly string[] = []) =>
    typed
      .flatMap((name) => graph.skills.find(name) ?? [])
      .map((skill) => skillLink(skill, graph))
      .join(', ');
  const [must, nice] = [words(skills?.must), words(skills?.nice)];
  return [...(must ? [`Needed: ${must}`] : []), ...(nice ? [`Welcome: ${nice}`] : [])];
}

function stack(data: Job, graph: SiteGraph): string[] {
  return (data.stack ?? []).map(({ group, skills }) => {
    const used = skills.flatMap((one) => {
      const skill = graph.skills.find(typeof one === 'string' ? one : one.skill);
      const remark = stackRemark(one);
      return skill ? [`${skillLink(skill, graph)}${remark === '' ? '' : ` (${inLine(remark)})`}`] : [];
    });
    return `${inLine(group)}: ${used.join(', ')}`;
  });
}

function hybrid({ hybrid: policy }: Job, locale: string): string[] {
  if (!policy) return [];
  return [bullets(hybridFacts(policy, locale).map(({ label, value }) => `${label}: ${inLine(value)}`)), plain(policy.note ?? '')];
}

function howToApply(data: Job, locale: string): string {
  const time = data.validThrough && timeOf(data.validThrough);
  return [
    data.applyUrl
      ? `${link('Apply for this job', data.applyUrl)} on ${new URL(data.applyUrl).hostname}.`
      : `Apply by e-mail to ${link(data.applyEmail!, `mailto:${data.applyEmail}`)}.`,
    ...(data.validThrough ? [`The last day is ${formatDay(data.validThrough, locale)}.`] : []),
    ...(time ? [`Applications are taken until ${time}.`] : []),
    ...(data.imported && !data.validThrough && !data.reviewBy
      ? [
          `No last day is stated: the vacancy was last seen on the ${boardSystems[data.imported.system].label} board ` +
            `“${inLine(data.imported.board)}” on ${formatDay(data.imported.lastSeen, locale)}.`,
        ]
      : []),
    ...(data.requisitionId ? [`Give the reference ${inLine(data.requisitionId)}.`] : []),
  ].join(' ');
}
