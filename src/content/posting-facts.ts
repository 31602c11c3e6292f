import { formatPayRange, payRangesOf } from '../domain/pay.ts';
import { formatMinutes, hybridFacts, languageName, remoteCountries } from '../domain/words.ts';
import type { Job } from '../schemas/job.ts';
import { languageLevels } from '../schemas/vocabulary.ts';
import { lines, list, named, paragraph, titled, toDescriptionHtml } from './description-blocks.ts';
import type { SiteGraph, Vacancy } from './graph.ts';

/**
 * What the fields of a posting say beside its words, as HTML: a description is complete (G07). The words are those of the page,
 * block by block.
 */
export function toPostingFacts({ entry }: Vacancy, { site, skills }: Pick<SiteGraph, 'site' | 'skills'>): string {
  const { data } = entry;
  const { locale } = site;
  const nameOf = (typed: string) => skills.find(typed)?.data.name ?? typed;
  const skillItems = (typed: readonly string[] = []) => typed.map((name) => lines(nameOf(name)));
  return toDescriptionHtml([
    ...titled('Pay', list('ul', pay(data, locale))),
    ...titled('Needed', list('ul', skillItems(data.skills?.must))),
    ...titled('Welcome', list('ul', skillItems(data.skills?.nice))),
    ...(data.stack ?? []).flatMap(({ group, skills: used }) => {
      return titled(
        group,
        list(
          'ul',
          used.map((one) => lines(stackWords(one, nameOf))),
        ),
      );
    }),
    ...titled('Languages', list('ul', languages(data, locale))),
    ...titled('Work from', data.remote ? paragraph(lines(remoteCountries(data.remote, locale), data.remote.note)) : []),
    ...titled('Hybrid policy', hybrid(data, locale)),
    ...titled('Hiring process', list('ol', stages(data))),
    ...paragraph(lines(data.accommodation)),
  ]);
}

function pay(job: Job, locale: string) {
  return payRangesOf(job.pay).map((range) => {
    const words = formatPayRange(range, locale);
    return lines(range.label ? `${range.label}: ${words}` : words, range.covers);
  });
}

function languages({ languages = [] }: Job, locale: string) {
  return languages.map(({ language, level, note }) => lines(`${languageName(language, locale)}, ${languageLevels[level].label}`, note));
}

function hybrid({ hybrid: policy }: Job, locale: string) {
  if (!policy) return [];
  const facts = hybridFacts(policy, locale).map(({ label, value }) => named(label, value));
  return [...list('ul', facts), ...paragraph(lines(policy.note))];
}

function stages({ process = [] }: Job) {
  return process.map(({ name, minutes, with: whom, assesses }) =>
    lines(minutes === undefined ? name : `${name} ${formatMinutes(minutes)}`, whom && `With ${whom}`, assesses && `Assesses ${assesses}`),
  );
}

type StackSkill = NonNullable<Job['stack']>[number]['skills'][number];

/** `COBOL (being phased out)`, `PostgreSQL (one shard; nice to have)`: a skill as the page names it in its stack. */
function stackWords(typed: StackSkill, nameOf: (typed: string) => string): string {
  const name = nameOf(typeof typed === 'string' ? typed : typed.skill);
  const remark = stackRemark(typed);
  return remark === '' ? name : `${name} (${remark})`;
}

/** What a stack says of a skill beside its name: `being phased out`, `one shard; nice to have`; empty for nothing. */
export function stackRemark(typed: StackSkill): string {
  if (typeof typed === 'string') return '';
  const { status, note } = typed;
  return [note, status === 'legacy' && !note && 'being phased out', status === 'nice' && 'nice to have'].filter(Boolean).join('; ');
}
