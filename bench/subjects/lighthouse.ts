import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pageTypes } from '../../tests/e2e/page-types.ts';
import { ownSite } from '../../tests/support/site-build.ts';
import { goals } from '../goals.ts';
import { makeCertificate } from '../lighthouse/certificate.ts';
import { shortcomings, toFigures, type Figures } from '../lighthouse/report.ts';
import { serveAsCdn } from '../lighthouse/serve.ts';
import { installLighthouse, lighthouseFolder, lighthouseVersion, visitWithLighthouse } from '../lighthouse/visit.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** The pages that people land on, by the names of their kinds. */
const measuredKinds = ['home', 'vacancies', 'vacancy', 'role guide', 'company', 'skill', 'pay of a role', 'article'];

const { score, largestPaint, blocking, shift } = goals.lighthouse;
const rows: Readonly<Record<keyof Figures, Pick<Row, 'name' | 'unit' | 'goal' | 'atLeast'>>> = {
  performance: { name: 'performance', unit: '', goal: score, atLeast: true },
  accessibility: { name: 'accessibility', unit: '', goal: score, atLeast: true },
  bestPractices: { name: 'best practices', unit: '', goal: score, atLeast: true },
  seo: { name: 'SEO', unit: '', goal: score, atLeast: true },
  largestPaint: { name: 'LCP', unit: 's', goal: largestPaint },
  blocking: { name: 'TBT', unit: 'ms', goal: blocking },
  shift: { name: 'CLS', unit: '', goal: shift },
};

/** What Lighthouse says of the pages of the shipped site, served as a CDN would. */
export const lighthouse: Subject = {
  title: `Pages of the shipped site in Lighthouse ${lighthouseVersion}, as a phone on slow 4G`,
  content: "The site's own content",

  async run({ runs, log }: BenchOptions): Promise<Row[]> {
    installLighthouse();
    const reports = join(lighthouseFolder, 'reports');
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports, { recursive: true });
    log('building the site');
    const { dist } = await ownSite();
    const certificate = makeCertificate();
    const pages = pageTypes
      .filter(({ name }) => measuredKinds.includes(name))
      .map(({ name, path }) => ({ name, path, figures: [] as Figures[], missing: new Set<string>() }));
    const site = await serveAsCdn(
      dist,
      certificate,
      pages.map(({ path }) => path),
    );
    try {
      for (let run = 1; run <= runs; run++) {
        for (const { name, path, figures, missing } of pages) {
          const out = join(reports, `${name.replaceAll(' ', '-')}-${run}.json`);
          const report = await visitWithLighthouse(site.origin + path, certificate, out);
          figures.push(toFigures(report));
          shortcomings(report).forEach((shortcoming) => missing.add(shortcoming));
          log(`run ${run} of ${runs}, ${name}: ${JSON.stringify(figures.at(-1))}`);
        }
      }
    } finally {
      await site.close();
    }
    for (const { name, missing } of pages) for (const shortcoming of missing) log(`not perfect, ${name}: ${shortcoming}`);
    return pages.flatMap(({ name, figures }) =>
      Object.entries(rows).map(([key, row]) => ({
        ...row,
        name: `${name}, ${row.name}`,
        values: figures.map((one) => one[key as keyof Figures]),
      })),
    );
  },
};
