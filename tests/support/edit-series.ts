import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A project and its content, which a series of edits changes. */
export interface Workplace {
  /** Copy of the project. */
  project: string;
  content: string;
  /** The moment the site is built for. */
  now: Date;
}

/** A change that people make to a site. @param number makes it another one. */
type Edit = (place: Workplace, number: number) => void;

/** Changes a text of the content, where the file is there and holds it. */
function change(file: string, from: RegExp, to: (found: string, number: number) => string): Edit {
  return ({ content }, number) => rewrite(join(content, file), from, (found) => to(found, number));
}

/** Changes a text of the program. */
function changeProgram(file: string, from: RegExp, to: (found: string, number: number) => string): Edit {
  return ({ project }, number) => {
    if (!rewrite(join(project, file), from, (found) => to(found, number))) throw new Error(`${file} holds nothing like ${from}.`);
  };
}

function rewrite(file: string, from: RegExp, to: (found: string) => string): boolean {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = before.replace(from, to);
  if (after !== before) writeFileSync(file, after);
  return from.test(before);
}

const dayInMs = 86_400_000;
const jobs = 'jobs/lantern-works';

/** Everything a series may do to `tests/fixtures/complete`, so that it stays without errors in any order. */
export const edits: Readonly<Record<string, Edit>> = {
  'pay of a vacancy': change(`${jobs}/tide-engineer.mdx`, /min: \d+/, (_, number) => `min: ${40_000 + number}`),
  'title of a vacancy': change(`${jobs}/senior-tide-engineer.mdx`, /title: .*/, (_, number) => `title: Senior Tide Engineer ${number}`),
  'title that two vacancies share': change('jobs/moss-and-co/weaver.mdx', /title: .*/, () => 'title: Night Watch'),
  'body of a vacancy': change('jobs/moss-and-co/night-watch.md', /$/, (_, number) => `\nThere are ${number} lamps.\n`),
  'skills of a vacancy': change(`${jobs}/keeper.mdx`, /must: \[.*?\]/, (_, number) => `must: [${number % 2 ? 'lua, cobol' : 'sundial'}]`),
  'role of a vacancy': change(
    `${jobs}/keeper.mdx`,
    /role: .*/,
    (_, number) => `role: ${number % 2 ? 'senior-tide-engineer' : 'tide-engineer'}`,
  ),
  'place of a vacancy': change(
    `${jobs}/tide-engineer.mdx`,
    /places: \[.*\]/,
    (_, number) => `places: [${number % 2 ? 'lisbon, oslo' : 'oslo, lisbon'}]`,
  ),
  'vacancy closed': change(`${jobs}/tide-engineer.mdx`, /status: open/, () => 'status: filled\nclosedOn: 2026-11-20'),
  'vacancy opened again': change(`${jobs}/keeper.mdx`, /status: filled\nclosedOn: .*/, () => 'status: open'),
  'vacancy deleted': ({ content }) => rmSync(join(content, 'jobs/moss-and-co/diver.mdx'), { force: true }),
  'vacancy added': ({ content }, number) =>
    cpSync(join(content, 'jobs/moss-and-co/cartographer.mdx'), join(content, `jobs/moss-and-co/cartographer-${number}.mdx`)),
  'vacancy renamed': ({ content }, number) => {
    const file = join(content, 'jobs/moss-and-co/weaver.mdx');
    if (existsSync(file)) renameSync(file, join(content, `jobs/moss-and-co/weaver-${number}.mdx`));
  },
  'name of a skill': change('skills/lua.yaml', /name: .*/, (_, number) => `name: Lua ${number}`),
  'skill added': ({ content }, number) =>
    writeFileSync(join(content, `skills/rust-${number}.yaml`), `name: Rust ${number}\ncategory: language\ndescription: Rust is real.\n`),
  'skills of a guide': change(
    'roles/data-gardener.md',
    /tools:\n(?: {2}- \{ skill: lua, .*\n)?/,
    (_, number) => `tools:\n  - { skill: lua, use: Scripts of ${number} gardens. }\n`,
  ),
  'step of a ladder': change('roles/tide-engineer.mdx', /relatedRoles: .*/, (_, number) =>
    number % 2 ? 'relatedRoles: [senior-tide-engineer, data-gardener]' : 'relatedRoles: [senior-tide-engineer]',
  ),
  'name of a company': change('companies/moss-and-co.md', /name: .*/, (_, number) => `name: Moss ${number}`),
  'body of a company': change('companies/lantern-works.mdx', /$/, (_, number) => `\nWe are ${number} people.\n`),
  'name of a place': change('places/oslo.md', /name: .*/, (_, number) => `name: Oslo ${number}`),
  'body of a guide': change('roles/tide-engineer.mdx', /$/, (_, number) => `\nThe watch is ${number} hours.\n`),
  'facts of a guide': change('roles/data-gardener.md', /summary: .*/, (_, number) => `summary: Data Gardener prunes ${number} tables.`),
  'figures of a benchmark': change('pay/tides-portugal.yaml', /median: \d+/, (_, number) => `median: ${42_000 + number}`),
  'text of an article': change('articles/ask-about-the-lamp.mdx', /$/, (_, number) => `\nAsk ${number} times.\n`),
  'article deleted': ({ content }) => {
    rmSync(join(content, 'articles/prune-well.md'), { force: true });
  },
  'picture of a company': change('media/lantern.svg', /<svg /, (found, number) => `${found}data-n="${number}" `),
  'name of the site': change('site.yaml', /^name: .*/, (_, number) => `name: Lamplight ${number}`),
  'address of the site': change('site.yaml', /^url: .*/m, (_, number) => `url: https://lamplight-${number}.example/`),
  'language of the site': change('site.yaml', /locale: .*/, (_, number) => `locale: ${number % 2 ? 'en-US' : 'en-GB'}`),
  'accent of the site': change('site.yaml', /^(?:accent: .*\n)?/, (_, number) => `accent: "oklch(0.5 0.1 ${number % 360})"\n`),
  'features of the site': change(
    'site.yaml',
    /home:\n {2}jobs: .*/,
    (_, number) => `home:\n  jobs: [lantern-works/${number % 2 ? 'senior-' : ''}tide-engineer]`,
  ),
  'default of a schema': (place, number) => {
    rewrite(join(place.content, 'site.yaml'), /^hoursPerYear: .*\n/m, () => '');
    changeProgram('src/schemas/site.ts', /(hoursPerYear: z\.number\(\)\.int\(\)\.positive\(\)\.)(optional\(\)|default\(\d+\))/, (found) =>
      found.replace(/(?:optional\(\)|default\(\d+\))$/, `default(${1500 + number})`),
    )(place, number);
  },
  'words of a vocabulary': changeProgram(
    'src/schemas/vocabulary.ts',
    /label: 'Mid-level\d*'/,
    (_, number) => `label: 'Mid-level${number}'`,
  ),
  component: changeProgram('src/components/site/SiteFooter.astro', /<\/footer>/, (found, number) => `<p>Edition ${number}</p>${found}`),
  'component of one kind of page': changeProgram(
    'src/components/job/JobSections.astro',
    /title="Hiring process\d*"/,
    (_, number) => `title="Hiring process${number}"`,
  ),
  'component in a text that is made once': changeProgram(
    'src/components/job/VacancyCardWords.astro',
    /$/,
    (_, number) => `<i hidden>Card ${number}</i>\n`,
  ),
  'script of a component': changeProgram(
    'src/components/site/PageToolsScript.astro',
    /<script>/,
    (found, number) => `${found}\n  document.documentElement.dataset.edition = '${number}';`,
  ),
  style: changeProgram('src/styles/base.css', /$/, (_, number) => `\nmain {\n  --edition: ${number};\n}\n`),
  'style of some pages': changeProgram('src/styles/ladder.css', /$/, (_, number) => `\nmain {\n  --edition: ${number};\n}\n`),
  'colours of the site': changeProgram('src/styles/tokens.css', /$/, (_, number) => `\nmain {\n  --edition: ${number};\n}\n`),
  'a minute passes': (place) => {
    place.now = new Date(place.now.getTime() + 60_000);
  },
  'a deadline passes': (place, number) => {
    place.now = new Date(place.now.getTime() + (1 + (number % 30)) * dayInMs);
  },
};

/**
 * The kinds of change there are, with edits of each. First what changes content alone, last what changes the program that renders it:
 * one after the other they cost the least, because going back to the program of before takes a build too.
 */
export const kindsOfContent: readonly (readonly string[])[] = [
  ['pay of a vacancy', 'title of a vacancy', 'title that two vacancies share', 'figures of a benchmark', 'facts of a guide'],
  ['body of a vacancy', 'body of a company', 'body of a guide', 'text of an article'],
  ['skills of a vacancy', 'role of a vacancy', 'place of a vacancy', 'skills of a guide', 'step of a ladder'],
  ['name of a skill', 'name of a company', 'name of a place'],
  ['vacancy renamed'],
  ['vacancy deleted', 'article deleted'],
  ['vacancy added', 'skill added'],
  ['vacancy closed', 'vacancy opened again'],
  ['a minute passes', 'a deadline passes'],
  ['name of the site', 'language of the site', 'features of the site'],
];
export const kindsOfProgram: readonly (readonly string[])[] = [
  ['accent of the site', 'address of the site'],
  ['default of a schema', 'words of a vocabulary'],
  ['component', 'component of one kind of page', 'component in a text that is made once', 'script of a component'],
  ['style', 'style of some pages', 'colours of the site'],
];
