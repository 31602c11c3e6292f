import { expect, test } from 'vitest';
import CompanyCard from '../../src/components/company/CompanyCard.astro';
import CompanyFacts from '../../src/components/company/CompanyFacts.astro';
import Logo from '../../src/components/company/Logo.astro';
import NamedTexts from '../../src/components/company/NamedTexts.astro';
import Finder from '../../src/components/finder/Finder.astro';
import HomeHero from '../../src/components/home/HomeHero.astro';
import HomeSection from '../../src/components/home/HomeSection.astro';
import ApplyLink from '../../src/components/job/ApplyLink.astro';
import GuideDepartures from '../../src/components/job/GuideDepartures.astro';
import JobFacts from '../../src/components/job/JobFacts.astro';
import JobSections from '../../src/components/job/JobSections.astro';
import JobStack from '../../src/components/job/JobStack.astro';
import PhasedOutAt from '../../src/components/job/PhasedOutAt.astro';
import ProcessTimeline from '../../src/components/job/ProcessTimeline.astro';
import SimilarVacancies from '../../src/components/job/SimilarVacancies.astro';
import VacancyCard from '../../src/components/job/VacancyCard.astro';
import LadderTable from '../../src/components/ladder/LadderTable.astro';
import RoleComparison from '../../src/components/ladder/RoleComparison.astro';
import RoleLadder from '../../src/components/ladder/RoleLadder.astro';
import { components } from '../../src/components/mdx/components.ts';
import BenchmarkTable from '../../src/components/pay/BenchmarkTable.astro';
import BenchmarkNotes from '../../src/components/pay/BenchmarkNotes.astro';
import OfferedPay from '../../src/components/pay/OfferedPay.astro';
import RolePayTable from '../../src/components/pay/RolePayTable.astro';
import HardSkills from '../../src/components/role/HardSkills.astro';
import InterviewKit from '../../src/components/role/InterviewKit.astro';
import Ladder from '../../src/components/role/Ladder.astro';
import RoleCard from '../../src/components/role/RoleCard.astro';
import RoleSections from '../../src/components/role/RoleSections.astro';
import Scorecard from '../../src/components/role/Scorecard.astro';
import SkillDemand from '../../src/components/role/SkillDemand.astro';
import ToolGroups from '../../src/components/role/ToolGroups.astro';
import ArticleItem from '../../src/components/site/ArticleItem.astro';
import PageActions from '../../src/components/site/PageActions.astro';
import SiteFooter from '../../src/components/site/SiteFooter.astro';
import SiteHeader from '../../src/components/site/SiteHeader.astro';
import SkillGrid from '../../src/components/site/SkillGrid.astro';
import Breadcrumbs from '../../src/components/ui/Breadcrumbs.astro';
import Pagination from '../../src/components/ui/Pagination.astro';
import { toListedVacancy } from '../../src/content/listed-vacancy.ts';
import { roleDemand } from '../../src/content/role-demand.ts';
import { offeredRanges, payRows } from '../../src/content/role-pay.ts';
import { similarityOf } from '../../src/content/similar.ts';
import { pageOf } from '../../src/domain/pagination.ts';
import { createFinder } from '../../src/search/engine/finder.ts';
import { everything } from '../../src/search/engine/selection.ts';
import { facetTableOf } from '../../src/search/index/facet-table-of.ts';
import { boardGraph, render } from '../support/render.ts';

/** What an author may type by accident and a stranger on purpose. */
const hostile = `</p><script>steal()</script><img src=x onerror=steal()>"' onfocus="steal()" &amp; {1+1}`;

const named = [{ name: hostile, text: hostile }];
const citation = { name: hostile };
const stage = { name: hostile, with: hostile, assesses: hostile };
const graph = boardGraph({
  site: {
    name: hostile,
    tagline: hostile,
    organisation: { name: hostile },
    families: { backend: { name: hostile, summary: hostile } },
    repository: { url: 'https://git.example/acme', branch: hostile, contentPath: hostile },
  },
  roles: {
    'backend-engineer': {
      title: hostile,
      aliases: [hostile],
      summary: hostile,
      responsibilities: [hostile, hostile, hostile],
      prerequisites: [hostile],
      hardSkills: ['python', 'sql', 'kafka'].map((skill) => ({ skill, proficiency: 'expert', why: hostile })),
      softSkills: ['python', 'sql', 'kafka'].map((skill) => ({ skill, behaviour: hostile })),
      tools: [{ skill: 'kafka', use: hostile }],
      hiringQuestions: [1, 2, 3].map(() => ({ question: hostile, answer: hostile })),
      interviewQuestions: [1, 2, 3].map(() => ({ question: hostile, lookFor: hostile, redFlags: hostile, skill: 'kafka' })),
      process: [stage],
      relatedArticles: ['write-well'],
      reviewedBy: hostile,
      next: 'senior-engineer',
    },
    'senior-engineer': {
      title: hostile,
      level: 'senior',
      previous: 'backend-engineer',
      responsibilities: [hostile, hostile, hostile],
      softSkills: ['python', 'sql', 'kafka'].map((skill) => ({ skill, behaviour: hostile })),
      tools: [{ skill: 'python', use: hostile }],
    },
  },
  jobs: {
    'acme/backend-engineer': {
      title: hostile,
      team: hostile,
      workplace: 'hybrid',
      hybrid: { daysOnSite: 2, remoteWeeks: hostile, flexDays: hostile, note: hostile },
      pay: { ranges: [{ label: hostile, covers: hostile, min: 1, currency: 'EUR', period: 'year' }] },
      stack: [{ group: hostile, skills: [{ skill: 'python', note: hostile }, 'kafka'] }],
      skills: { must: ['sql'] },
      languages: [{ language: 'en', level: 'basic', note: hostile }],
      process: [stage],
      benefits: named,
      inclusion: hostile,
      accommodation: hostile,
      requisitionId: hostile,
      sources: [citation],
    },
    'acme/other': { title: hostile, stack: [{ group: hostile, skills: ['kafka'] }] },
  },
  companies: {
    acme: {
      name: hostile,
      tagline: hostile,
      industries: [hostile],
      certifications: [{ name: hostile, figure: hostile, source: citation }],
    },
  },
  places: { spain: { name: hostile, kind: 'country', country: 'ES' }, barcelona: { name: hostile, parent: 'spain' } },
  articles: { 'write-well': { title: hostile, summary: hostile, author: hostile, topics: [hostile] } },
  skills: { python: { name: hostile }, sql: { name: `${hostile}2` }, kafka: { name: `${hostile}3`, category: 'message-broker' } },
  pay: {
    'developers-spain': {
      title: hostile,
      rows: [{ level: 'mid', label: hostile, median: 1 }],
      note: hostile,
      source: {
        name: hostile,
        url: 'https://pay.example/',
        kind: 'survey',
        referenceDate: '2025-12-31',
        retrieved: '2026-11-01',
        licence: hostile,
      },
    },
  },
});

const { site, byId, openBy, openVacancies, skills } = graph;
const locale = 'en-GB';
const vacancy = graph.vacancyById.get('acme/backend-engineer')!;
const role = byId.roles.get('backend-engineer')!;
const upper = byId.roles.get('senior-engineer')!;
const demand = roleDemand(role, graph);
const company = byId.companies.get('acme')!;
const similar = similarityOf(graph)(vacancy);
const body = { segments: [], headings: [] };
const pathOf = (page: number) => `/${page}/`;
const table = facetTableOf(graph);
const found = createFinder(table, graph.now.getTime()).find(everything);

const shown: [string, unknown, object][] = [
  ['ApplyLink', ApplyLink, { vacancy }],
  ['ArticleItem', ArticleItem, { article: byId.articles.get('write-well'), locale }],
  ['BenchmarkTable', BenchmarkTable, { benchmark: byId.pay.get('developers-spain'), graph, level: 'mid' }],
  ['BenchmarkNotes', BenchmarkNotes, { benchmarks: [byId.pay.get('developers-spain')], graph }],
  ['Blank', components.Blank, { name: hostile }],
  ['Breadcrumbs', Breadcrumbs, { crumbs: [{ name: hostile, path: hostile }, { name: hostile }] }],
  ['Callout', components.Callout, { title: hostile }],
  ['CompanyCard', CompanyCard, { company, open: 1 }],
  ['CompanyFacts', CompanyFacts, { company, graph }],
  ['Finder', Finder, { page: pageOf(openVacancies, 1), table, found }],
  ['Figure', components.Figure, { src: hostile, alt: hostile, caption: hostile }],
  ['GuideDepartures', GuideDepartures, { vacancy, graph }],
  ['HardSkills', HardSkills, { role, graph, demand }],
  ['HomeHero', HomeHero, { graph }],
  ['HomeSection', HomeSection, { section: 'families', graph }],
  ['InterviewKit', InterviewKit, { role, graph }],
  ['JobFacts', JobFacts, { vacancy, graph }],
  ['JobSections', JobSections, { vacancy, graph, body, scene: { place: vacancy.places[0], body }, similar }],
  ['JobStack', JobStack, { stack: vacancy.entry.data.stack, registry: skills }],
  ['LadderTable', LadderTable, { family: hostile, roles: [role, upper], graph }],
  ['Ladder', Ladder, { ladder: [role, { ...role }], current: role }],
  ['Logo', Logo, { name: hostile, logo: hostile }],
  ['NamedTexts', NamedTexts, { items: named }],
  ['OfferedPay', OfferedPay, { offered: offeredRanges(openVacancies), undisclosed: 1, title: hostile, allPath: hostile, locale }],
  ['PageActions', PageActions, { entry: vacancy.entry, site, sources: [citation], reportSubject: hostile }],
  ['Pagination', Pagination, { label: hostile, current: 2, last: 3, pathOf }],
  ['PayTable', components.PayTable, { role: 'backend-engineer' }],
  ['PhasedOutAt', PhasedOutAt, { vacancies: openVacancies }],
  ['ProcessTimeline', ProcessTimeline, { stages: [stage] }],
  ['RolePayTable', RolePayTable, { rows: payRows(role, graph), title: hostile, level: 'mid', graph }],
  ['RoleCard', RoleCard, { role, open: 1 }],
  ['RoleComparison', RoleComparison, { pair: { from: role, to: upper, kind: 'step' }, graph }],
  ['RoleLadder', RoleLadder, { role, graph }],
  ['RoleSections', RoleSections, { role, graph, body, sample: [], vacancies: pageOf(openVacancies, 1), pathOf }],
  ['Scorecard', Scorecard, { role, graph }],
  ['SimilarVacancies', SimilarVacancies, { similar, graph }],
  ['SiteFooter', SiteFooter, { graph }],
  ['SiteHeader', SiteHeader, { current: '/', graph }],
  ['SkillDemand', SkillDemand, { skill: byId.skills.get('kafka'), graph }],
  ['SkillGrid', SkillGrid, { skills: [...byId.skills.values()], openBy: openBy.skill }],
  ['SkillList', components.SkillList, { skills: 'kafka' }],
  ['ToolGroups', ToolGroups, { role, graph, demand }],
  ['VacancyCard', VacancyCard, { vacancy: toListedVacancy(vacancy, locale), locale, note: hostile }],
];

test.each(shown)('%s shows hostile text as text', async (_, component, props) => {
  const element = await render(component, { props, graph });
  const scripts = [...element.querySelectorAll('script')].map((script) => script.textContent);
  expect(scripts.filter((script) => script.includes('steal'))).toEqual([]);
  expect(element.querySelectorAll('img[src="x"]')).toHaveLength(0);
  const attributes = [...element.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name, value }) => ({ name, value })));
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
  const words =
    element.textContent + attributes.map(({ value }) => (value.startsWith('mailto:') ? decodeURIComponent(value) : value)).join(' ');
  expect(words).toContain('<script>steal()</script>');
  // Escaped once, not twice: `&amp;` in a title reads `&amp;`.
  expect(element.textContent).not.toMatch(/&lt;|&quot;|&amp;amp;/);
});
