import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { corpusNow } from '../corpus/corpus.ts';
import { measure, type Cost } from '../measure.ts';
import { pageText } from '../page-text.ts';
import { buildArgv, changeFile, copyProject, peersFolder, projectRoot } from '../project-copy.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

const folder = join(peersFolder, 'loader');
const content = join(folder, 'content');
const sides = ['ours', 'astro-mdx'] as const;
type Side = (typeof sides)[number];

/** Collections whose bodies our loader leaves in their files, and the naive site gives to Astro. */
const collections = ['jobs', 'companies', 'places'] as const;

/** Our loader against `@astrojs/mdx`: the same site, once as it is and once with every body compiled by Astro. */
export const loader: Subject = {
  title: 'Our loader against `@astrojs/mdx` for every posting, company and place',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    log(`generating ${size} postings`);
    const generate = join(projectRoot, 'bench/corpus/generate.ts');
    await measure({ argv: [generate, '--size', `${size}`, '--seed', `${seed}`, '--out', content], cwd: projectRoot });
    for (const side of sides) copyProject(join(folder, side));
    compileAllByAstro(join(folder, 'astro-mdx'));

    const costs: Record<Side, Cost[]> = { ours: [], 'astro-mdx': [] };
    for (let run = 0; run < runs; run++) {
      for (const side of run % 2 === 0 ? sides : sides.toReversed()) {
        const cost = await cleanBuild(side);
        costs[side].push(cost);
        log(`run ${run + 1} of ${runs}, ${side}: ${cost.wallSeconds.toFixed(1)} s, ${Math.round(cost.peakBytes / 1e6)} MB`);
      }
      if (run === 0) log(compareSites());
    }
    rmSync(folder, { recursive: true, force: true });
    return toRows(costs);
  },
};

/** The constant that says which bodies Astro compiles, as `src/content/compiled-by-astro.ts` writes it. */
export const compiledByAstro = /const compiledByAstro: ReadonlySet<CollectionName> = new Set\(\['roles', 'articles'\]\)/;

/** Makes a copy of the project compile every body by Astro. */
export function compileAllByAstro(project: string): void {
  const all = ['roles', 'articles', ...collections].map((name) => `'${name}'`).join(', ');
  changeFile(
    join(project, 'src/content/compiled-by-astro.ts'),
    compiledByAstro,
    `const compiledByAstro: ReadonlySet<CollectionName> = new Set([${all}])`,
  );
}

async function cleanBuild(side: Side): Promise<Cost> {
  const cwd = join(folder, side);
  for (const made of ['dist', '.cache', '.astro']) rmSync(join(cwd, made), { recursive: true, force: true });
  const env = { ROLEBOOK_CONTENT: content, ROLEBOOK_NOW: corpusNow.toISOString(), ASTRO_TELEMETRY_DISABLED: '1' };
  return measure({ argv: [...buildArgv(), '--outDir', 'dist'], cwd, env });
}

/**
 * Makes sure that both builds did the same work by different ways.
 * @throws Error when they did not.
 */
function compareSites(): string {
  const bodies = collections.flatMap((collection) => filesBelow(join(content, collection)).map((file) => ({ collection, file })));
  const withBody = bodies.filter(({ collection, file }) => /\n---\n\s*\S/.test(readFileSync(join(content, collection, file), 'utf8')));
  const compiled = modulesOf('astro-mdx');
  const [left] = withBody.filter(({ collection, file }) => !compiled.includes(`/content/${collection}/${file}`));
  if (left) throw new Error(`Astro did not compile ${left.collection}/${left.file}: the sites differ in nothing.`);
  if (modulesOf('ours').includes('/content/jobs/')) throw new Error('Astro compiled postings in our own build.');

  const [ours, theirs] = [pagesOf('ours'), pagesOf('astro-mdx')];
  const missing = ours.filter((page) => !new Set(theirs).has(page));
  if (missing.length > 0 || ours.length !== theirs.length) {
    throw new Error(`The sites have ${ours.length} and ${theirs.length} pages; only ours has ${missing.slice(0, 5).join(', ') || 'none'}.`);
  }
  const sample = samplePages(withBody);
  for (const page of sample) {
    const [here, there] = sides.map((side) => pageText(readFileSync(join(folder, side, 'dist', page, 'index.html'), 'utf8')));
    if (here !== there) throw new Error(`${page} does not say the same:\n${firstDifference(here!, there!)}`);
  }
  return `the same ${ours.length} pages; the same words on a sample of ${sample.length}`;
}

/** What Astro lists as the modules of a build's content. */
function modulesOf(side: Side): string {
  const list = join(folder, side, '.astro/content-modules.mjs');
  return existsSync(list) ? decodeURIComponent(readFileSync(list, 'utf8')) : '';
}

function pagesOf(side: Side): string[] {
  const dist = join(folder, side, 'dist');
  return filesBelow(dist).filter((file) => file.endsWith('.html'));
}

/** Forty postings, ten companies and ten places, evenly spread, and up to twenty postings with components. */
function samplePages(bodies: readonly { collection: string; file: string }[]): string[] {
  const pageOf = ({ collection, file }: { collection: string; file: string }) => `${collection}/${file.replace(/\.mdx$/, '')}`;
  const withComponents = bodies.filter(({ collection, file }) => /\n<[A-Z]/.test(readFileSync(join(content, collection, file), 'utf8')));
  const spread = collections.flatMap((name) => {
    const all = bodies.filter(({ collection }) => collection === name);
    const step = Math.max(1, Math.floor(all.length / (name === 'jobs' ? 40 : 10)));
    return all.filter((_, index) => index % step === 0);
  });
  return [...new Set([...spread, ...withComponents.slice(0, 20)].map(pageOf))];
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [a, b].map((text) => `  … ${text.slice(Math.max(0, at - 60), at + 100)} …`).join('\n');
}

function filesBelow(root: string): string[] {
  const items = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return items.map((item) => join(item.parentPath, item.name).slice(root.length + 1)).sort();
}

function toRows(costs: Record<Side, readonly Cost[]>): Row[] {
  const ratios = (measureOf: (cost: Cost) => number) =>
    costs.ours.map((cost, run) => measureOf(cost) / measureOf(costs['astro-mdx'][run]!));
  const values = (side: Side, name: string, unit: string, measureOf: (cost: Cost) => number): Row => ({
    name: `${name}, ${side === 'ours' ? 'our loader' : '@astrojs/mdx'}`,
    unit,
    values: costs[side].map(measureOf),
  });
  return [
    { name: 'wall time, ours / @astrojs/mdx', unit: '×', goal: 0.35, ratios: ratios(({ wallSeconds }) => wallSeconds) },
    { name: 'CPU time, ours / @astrojs/mdx', unit: '×', goal: 0.35, ratios: ratios(({ cpuSeconds }) => cpuSeconds) },
    { name: 'peak memory, ours / @astrojs/mdx', unit: '×', goal: 0.5, ratios: ratios(({ peakBytes }) => peakBytes) },
    ...sides.map((side) => values(side, 'wall time', 's', ({ wallSeconds }) => wallSeconds)),
    ...sides.map((side) => values(side, 'CPU time', 's', ({ cpuSeconds }) => cpuSeconds)),
    ...sides.map((side) => values(side, 'peak memory', 'MB', ({ peakBytes }) => peakBytes / 1e6)),
  ];
}
