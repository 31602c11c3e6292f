import { z } from 'zod';
import { authorComponents, ruleOf } from '../content/author-components.ts';
import { articleSchema } from '../schemas/article.ts';
import { companySchema } from '../schemas/company.ts';
import { countryCode, currencyCode, entryId, mediaPath } from '../schemas/fields.ts';
import { jobSchema, type Job } from '../schemas/job.ts';
import { paySchema } from '../schemas/pay.ts';
import { placeSchema } from '../schemas/place.ts';
import { ratesSchema } from '../schemas/rates.ts';
import { roleSchema } from '../schemas/role.ts';
import { siteSchema } from '../schemas/site.ts';
import { skillSchema } from '../schemas/skill.ts';

/**
 * A schema as JSON Schema: the tables are made from this standard form and not from zod's own objects, so that an optional,
 * refined or shared schema needs no case of its own.
 */
type Shape = z.core.JSONSchema.BaseSchema;

/** What a field takes, in words: of one (`a day`) and of several (`days`). */
interface Words {
  one: string;
  many: string;
}

/** Texts of a fixed form, known by the pattern of the shared field that checks them. */
const patterns = new Map<string | undefined, Words>(
  [
    { field: entryId, words: { one: 'an id', many: 'ids' } },
    { field: currencyCode, words: { one: 'a currency code', many: 'currency codes' } },
    { field: countryCode, words: { one: 'a country code', many: 'country codes' } },
    { field: mediaPath, words: { one: 'a path that starts with `/media/`', many: 'paths that start with `/media/`' } },
  ].map(({ field, words }) => [toShape(field).pattern, words]),
);

const formats: Record<string, Words> = {
  date: { one: 'a day', many: 'days' },
  'date-time': { one: 'a time with its offset', many: 'times with their offset' },
  uri: { one: 'a web address', many: 'web addresses' },
  email: { one: 'an e-mail address', many: 'e-mail addresses' },
};

/**
 * The least that a vacancy holds whoever wrote it. What its schema then still asks for, a person must give who writes one by hand;
 * only an importer may leave it out.
 */
const leastJob = {
  title: 'Engineer',
  places: ['somewhere'],
  datePosted: '2026-01-01',
  status: 'open',
  pay: { disclosed: false, reason: 'Not stated.' },
} satisfies Partial<Job>;

/** The generated parts of the guide, by the name their marker carries. */
const parts: Readonly<Record<string, () => string>> = {
  'fields:site': () => toFieldTable(siteSchema),
  'fields:job': () => toFieldTable(jobSchema, leastJob),
  'fields:role': () => toFieldTable(roleSchema),
  'fields:company': () => toFieldTable(companySchema),
  'fields:skill': () => toFieldTable(skillSchema),
  'fields:place': () => toFieldTable(placeSchema),
  'fields:pay': () => toFieldTable(paySchema),
  'fields:rates': () => toFieldTable(ratesSchema),
  'fields:article': () => toFieldTable(articleSchema),
  components: toComponentTable,
};

/** Names of the parts that a guide can hold. */
export const partNames: readonly string[] = Object.keys(parts);

const marked = /(<!-- generated:([\w:-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;

/**
 * Makes the generated parts of a guide anew, between `<!-- generated:NAME -->` and `<!-- /generated -->`. All else stays.
 * @throws Error when a marker names no part, or is not closed.
 */
export function regenerate(markdown: string): string {
  const opened = markdown.match(/<!-- generated:/g)?.length ?? 0;
  const closed = markdown.match(/<!-- \/generated -->/g)?.length ?? 0;
  if (opened !== closed) throw new Error(`The guide opens ${opened} generated parts and closes ${closed}.`);
  return markdown.replace(marked, (_, start: string, name: string, _before: string, end: string) => {
    const make = parts[name];
    if (!make) throw new Error(`"${name}" is not a generated part; the parts are ${partNames.join(', ')}.`);
    return `${start}\n${make()}\n\n${end}`;
  });
}

/**
 * A Markdown table of the fields an author may write; those inside a group of fields follow it, indented.
 * @param least an entry with only the fields that the schema's type asks for, where a refinement asks for more than that.
 */
export function toFieldTable(schema: z.ZodType, least?: object): string {
  const table = new FieldTable(least === undefined ? new Map() : furtherDemands(schema, least));
  table.add(toShape(schema), 0);
  return toTable(['Field', 'Required', 'What to write', 'What it says'], table.rows);
}

/** A Markdown table of the components an author may write in a body. */
export function toComponentTable(): string {
  const between = { blocks: 'Markdown', words: 'words', nothing: 'nothing' } as const;
  const rows = Object.keys(authorComponents).map((name) => {
    const { says, attributes, content } = ruleOf(name)!;
    const list = Object.entries(attributes).map(([key, rule]) => `\`${key}\`${rule.required ? ' (required)' : ''}: ${rule.says}`);
    return [`\`<${name}>\``, says, list.join('<br>') || 'none', between[content]];
  });
  return toTable(['Component', 'What it is', 'Attributes', 'Between its tags'], rows);
}

function toShape(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/** What a refinement asks for, with the sentence that says so and the other fields it names. */
interface Demand {
  required: 'yes' | 'depends';
  sentence: string;
  others: readonly string[];
}

/** Asks the schema what an entry lacks, and gives that by field. A field that the sentence of another names depends on it. */
function furtherDemands(schema: z.ZodType, least: object): Map<string, Demand> {
  const demands = new Map<string, Demand>();
  for (const { path, message } of schema.safeParse(least).error?.issues ?? []) {
    if (path.length !== 1) throw new Error(`The least entry is not valid: ${path.join('.')} ${message}`);
    const field = String(path[0]);
    const others = [...message.matchAll(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g)].map(([name]) => name).filter((name) => name !== field);
    const always = message === 'is required';
    const stated = message.replace(/^is required; /, '');
    const sentence = always ? '' : `${stated.charAt(0).toUpperCase()}${stated.slice(1)}.`;
    demands.set(field, { required: always ? 'yes' : 'depends', sentence, others });
    for (const other of others) if (!demands.has(other)) demands.set(other, { required: 'depends', sentence: '', others: [] });
  }
  return demands;
}

class FieldTable {
  readonly rows: string[][] = [];
  private readonly demands: ReadonlyMap<string, Demand>;
  /** Groups of fields that the table has already, and under which name. */
  private readonly known = new Map<string, string>();

  constructor(demands: ReadonlyMap<string, Demand>) {
    this.demands = demands;
  }

  /** Adds a row for each field of a group. */
  add({ properties = {}, required = [] }: Shape, depth: number): void {
    for (const [name, shape] of Object.entries(properties)) {
      if (typeof shape === 'boolean') continue;
      const { description = '' } = shape;
      const demand = depth === 0 ? this.demands.get(name) : undefined;
      const stated = /\bRequired (?:when|unless|without|for)\b/.test(description) ? 'depends' : 'no';
      const needed = required.includes(name) ? 'yes' : (demand?.required ?? stated);
      const news = demand?.others.some((other) => !description.includes(other)) ? ` ${demand.sentence}` : '';
      this.addField(`\`${name}\``, shape, depth, [needed, description + news]);
    }
  }

  private addField(name: string, shape: Shape, depth: number, [needed, text]: [needed: string, text: string]): void {
    const groups = groupsIn(shape);
    const same = groups.map((group) => this.known.get(identityOf(group)));
    const fresh = groups.filter((_, index) => same[index] === undefined);
    const like = fresh.length === 0 && groups.length > 0 ? `, as in ${same[0]}` : '';
    this.rows.push([indent(depth) + name, needed, wordsFor(shape).one + like, text]);
    for (const group of fresh) this.known.set(identityOf(group), name);
    for (const [index, group] of fresh.entries()) {
      const several = groups.length > 1;
      if (several) this.rows.push([`${indent(depth + 1)}*${index === 0 ? 'either' : 'or'}*`, '', '', group.description ?? '']);
      const inside = depth + (several ? 2 : 1);
      const named = group.additionalProperties;
      if (isShape(named))
        this.addField('*name*', named, inside, ['', [`The name is ${nameWords(group)}.`, named.description ?? []].flat().join(' ')]);
      else this.add(group, inside);
    }
  }
}

/** The groups of fields that a value may be, or may hold in a list. */
function groupsIn(shape: Shape): Shape[] {
  if (shape.type === 'array') return isShape(shape.items) ? groupsIn(shape.items) : [];
  if (shape.anyOf) return shape.anyOf.filter(isShape).flatMap(groupsIn);
  return shape.type === 'object' ? [shape] : [];
}

/** What the names in a group must be: an author makes up ids and texts, and looks up all else. */
function nameWords({ propertyNames }: Shape): string {
  const { one } = isShape(propertyNames) ? wordsFor(propertyNames) : { one: 'text' };
  return one === 'text' || one === 'an id' ? `${one} of your own` : one;
}

/** The same for two groups that hold the same fields, whatever each of them is called. */
function identityOf({ properties, additionalProperties, required }: Shape): string {
  return JSON.stringify({ properties, additionalProperties, required });
}

function wordsFor(shape: Shape): Words {
  if (shape.enum) return either(shape.enum.map((value) => `\`${String(value)}\``));
  if (shape.const !== undefined) return either([`\`${String(shape.const)}\``]);
  if (shape.anyOf) {
    const all = groupsIn(shape).length > 1 && shape.anyOf.every((one) => isShape(one) && one.type === 'object');
    if (all) return { one: 'one of these groups of fields', many: 'groups of fields' };
    const words = shape.anyOf.filter(isShape).map(wordsFor);
    return { one: words.map(({ one }) => one).join(', or '), many: words.map(({ many }) => many).join(' or ') };
  }
  switch (shape.type) {
    case 'string':
      return patterns.get(shape.pattern) ?? formats[shape.format ?? ''] ?? { one: 'text', many: 'texts' };
    case 'integer':
      return { one: `a whole number${limitsOf(shape)}`, many: `whole numbers${limitsOf(shape)}` };
    case 'number':
      return { one: `a number${limitsOf(shape)}`, many: `numbers${limitsOf(shape)}` };
    case 'boolean':
      return either(['`true`', '`false`']);
    case 'array': {
      const items = isShape(shape.items) ? wordsFor(shape.items).many : 'values';
      const least = shape.minItems ? `${shape.minItems} or more ` : '';
      const contents = least === '' ? items : least + items.replace(/^any of/, 'of');
      return { one: `a list of ${contents}`, many: `lists of ${contents}` };
    }
    case 'object':
      return { one: 'a group of fields', many: 'groups of fields' };
    default:
      throw new Error(`There are no words for ${JSON.stringify(shape)}.`);
  }
}

function either(values: readonly string[]): Words {
  const list = values.join(', ');
  return values.length === 1 ? { one: list, many: list } : { one: `one of ${list}`, many: `any of ${list}` };
}

/** ` from 0 to 7`, ` above 0`: what a number may be. An integer's own limits of precision say nothing to an author. */
function limitsOf({ minimum, maximum, exclusiveMinimum }: Shape): string {
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  const limits = [
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    least !== undefined && `at least ${least}`,
    most !== undefined && `at most ${most}`,
  ].filter(Boolean);
  return limits.length > 0 ? ` ${limits.join(', ')}` : '';
}

function isShape(shape: unknown): shape is Shape {
  return typeof shape === 'object' && shape !== null && !Array.isArray(shape);
}

function indent(depth: number): string {
  return '&emsp;'.repeat(depth);
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
