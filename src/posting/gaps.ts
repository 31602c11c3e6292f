import type { z } from 'zod';
import type { BodyPhrase } from '../content/body-phrases.ts';
import type { Entries } from '../content/entry.ts';
import { toSiteGraph, type JobEntry } from '../content/graph.ts';
import { toSchemaFindings, type SchemaFinding } from '../content/schema-issues.ts';
import type { Finding, Issue, Severity } from '../domain/issue.ts';
import { vagueWordsIn } from '../domain/vague-words.ts';
import { postingRules } from '../rules/posting-rules.ts';
import { companySchema } from '../schemas/company.ts';
import { jobSchema, type Job } from '../schemas/job.ts';
import { blankWords } from './blank-words.ts';
import { toEntry, type PostingContext } from './context.ts';
import { blankLabel, controlOf, controls, controlsOfBlank, isControl, toFormWords, type ControlPlace } from './controls.ts';
import { toDraft, type Draft } from './draft.ts';
import type { SampleBlank } from './fill-blanks.ts';
import { blankControl, type PostingValues } from './values.ts';

/** Something that a posting would lack, and where to type it. */
export interface Gap extends ControlPlace {
  code: string;
  /** An `error` stops a build of the site, a `warning` does not. */
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to type. */
  fix: string;
}

/**
 * What a posting would lack that is made of what stands in the form, by the rules of `check`, in the order of the form.
 * @param now the visitor's moment.
 * @param today the same as a day of the visitor's calendar.
 */
export function gapsOf(values: PostingValues, context: PostingContext, now: Date, today: string): Gap[] {
  const draft = toDraft(values, context, today);
  const invalid = schemaFindings(draft);
  const gaps: Gap[] = [];
  for (const finding of invalid) {
    const place = controlOf(finding.path, values);
    // An address that is wrong is not missing as well.
    if (finding.code !== 'missing-field' || !gaps.some(({ control }) => control === place.control)) gaps.push(toGap(finding, place));
  }
  const invalidControls = new Set(gaps.map(({ control }) => control));
  // Where the visitor's day has begun before it begins in UTC, a posting of today is open all the same.
  const moment = new Date(Math.max(now.getTime(), Date.parse(today)));
  const found = ruleFindings(draft, invalid, phrasesOf(values, context), context, moment);
  for (const finding of found.filter(({ code }) => code !== 'blank-left')) {
    const place = controlOfFinding(finding, values, context);
    // What is missing or of no use breaks other rules too.
    if (!invalidControls.has(place.control)) gaps.push(toGap(finding, place));
  }
  for (const finding of found.filter(({ code }) => code === 'blank-left')) {
    const blank = blankOf(finding, context);
    const answering = controlsOfBlank(blank?.name ?? '', values);
    if (!blank || gaps.some(({ control }) => answering.includes(control))) continue;
    const place = { control: answering[0], index: 0 };
    gaps.push({
      ...place,
      code: finding.code,
      severity: finding.severity,
      message: `${blankLabel(blank.name)} is not filled in`,
      fix: blank.hint,
    });
  }
  const rankOf = toRank(context);
  return gaps.sort((one, other) => rankOf(one.control) - rankOf(other.control) || one.index - other.index);
}

function toGap({ code, severity, message, fix }: Pick<Issue, 'code' | 'severity' | 'message' | 'fix'>, place: ControlPlace): Gap {
  if (code === 'missing-field' && isControl(place.control)) {
    // One end of a range may be open; what is missing is the pay.
    const { label, hint } = controls[place.control === 'pay-min' ? 'pay' : place.control];
    return { ...place, code, severity, message: `${label} is required`, fix: hint };
  }
  return { ...place, code, severity, message: toFormWords(message), fix: toFormWords(fix) };
}

/** The control that a rule speaks of: of a field, of the words of a blank, or of the company, which is in the address. */
function controlOfFinding(finding: Finding | Issue, values: PostingValues, context: PostingContext): ControlPlace {
  if ('path' in finding) return controlOf(finding.path, values);
  const blank = finding.code === 'vague-words' ? blankOf(finding, context) : undefined;
  return { control: blank ? blankControl(blank.name) : 'company', index: 0 };
}

/** The blank in whose words a rule found something. */
function blankOf(finding: Finding | Issue, { blanks }: PostingContext): SampleBlank | undefined {
  return 'line' in finding ? blanks[finding.line - 1] : undefined;
}

/** What the schemas say of the posting and of a company that is new. */
function schemaFindings({ fields, company }: Draft): SchemaFinding[] {
  const found = findingsOf(jobSchema, fields);
  // A schema looks at what belongs together only once each field is right in itself.
  const broken = new Set(found.map(({ path }) => path[0]));
  const together = findingsOf(jobSchema, { ...standIns, ...without(fields, broken) });
  found.push(...together.filter(({ path }) => !broken.has(path[0])));
  if (!company) return found;
  const path = ['company'];
  found.push(...findingsOf(companySchema, company.fields).map((finding) => ({ ...finding, path })));
  if (company.fields.name !== undefined && !company.hasId) {
    const message = `"${company.fields.name}" cannot be part of a web address`;
    const fix = 'write the name with letters from a to z, and correct it in the file of the company';
    found.push({ code: 'invalid-id', severity: 'error', path, key: false, message, fix });
  }
  return found;
}

function findingsOf(schema: z.ZodType, data: object): SchemaFinding[] {
  const { error } = schema.safeParse(data);
  return error ? toSchemaFindings(error, schema, { data, sourceOf: () => undefined }) : [];
}

function without(fields: Readonly<Record<string, unknown>>, broken: ReadonlySet<unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !broken.has(field)));
}

/** Stand in for fields that are missing, so that the rules can look at the others. */
const standIns = { title: 'Title', places: ['place'], pay: { disclosed: false, reason: 'Not stated.' } } as const;

/** What the rules of `check` say of the posting among the names of the site. Of a field that is not valid they are not asked. */
function ruleFindings(draft: Draft, invalid: readonly SchemaFinding[], phrases: readonly BodyPhrase[], context: PostingContext, now: Date) {
  const broken = new Set(invalid.map(({ path }) => path[0]));
  const data = { ...standIns, ...without(draft.fields, broken) } as unknown as Job;
  const job: JobEntry = { ...toEntry('jobs', draft.id, draft.file, data), hasBody: true, bodyPhrases: phrases };
  const { company } = draft;
  const companies = company ? [toEntry('companies', company.id, company.file, { name: company.fields.name ?? '' })] : [];
  const entries: Entries = { ...context.entries, jobs: [job], companies: [...context.entries.companies, ...companies] };
  const input = { graph: toSiteGraph(entries, context.site, now), entries, media: new Set<string>(), unread: new Set<string>() };
  return postingRules
    .flatMap((rule) => rule(input))
    .flatMap((found): (Finding | Issue)[] => {
      if (found.file === company?.file) return broken.has('company') ? [] : [{ ...found, path: ['company'] }];
      return found.file === draft.file && !('path' in found && broken.has(found.path[0])) ? [found] : [];
    });
}

/** What rules look at in the text. The line of each is the number of its blank, which is all that a form has to know. */
function phrasesOf(values: PostingValues, context: PostingContext): BodyPhrase[] {
  const filled = blankWords(values, context);
  return context.blanks.flatMap(({ name, hint }, index): BodyPhrase[] => {
    const at = { line: index + 1, column: 1 };
    if (!filled.has(name)) return [{ kind: 'bracketed', text: hint, ...at }];
    // The facts that answer a blank are looked at where they are typed.
    const typed = values.blanks[name] ?? '';
    return vagueWordsIn(typed).map(({ start, end }) => ({ kind: 'vague', text: typed.slice(start, end), ...at }));
  });
}

/** Orders controls as the form has them. */
function toRank({ blanks }: PostingContext): (control: string) => number {
  const order = [...Object.keys(controls), ...blanks.map(({ name }) => blankControl(name))];
  const ranks = new Map(order.map((control, rank) => [control, rank]));
  return (control) => ranks.get(control) ?? order.length;
}
