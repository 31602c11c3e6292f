import { familyLadders, ladderTable } from '../../src/content/ladders.ts';
import type { RoleEntry, SiteGraph } from '../../src/content/graph.ts';
import { comparedPairs } from '../../src/content/role-pairs.ts';
import { rolesInOrder } from '../../src/content/role-order.ts';
import { skillCategoriesOf } from '../../src/content/skill-lists.ts';
import * as paths from '../../src/domain/paths.ts';
import { benchmarkBlocks } from '../../src/outputs/twins/benchmark-markdown.ts';
import { bullets, link, plain, section, table } from '../../src/outputs/twins/markdown-lines.ts';
import { proficiencies, skillCategories } from '../../src/schemas/vocabulary.ts';
import type { EntryData, Link, PeerFile } from './peer-data.ts';

/** The pages whose number does not depend on the vacancies: a peer gets each as one Markdown file. */
export function* plainPages(graph: SiteGraph): Generator<PeerFile> {
  const roles = rolesInOrder(graph);
  const paid = roles.filter(({ id }) => graph.payByRole.has(id));
  const roleLinks = (list: readonly RoleEntry[], pathOf: (id: string) => string): Link[] =>
    list.map(({ id, data }) => ({ name: data.title, path: pathOf(id) }));
  for (const role of roles) {
    const title = `Scorecard: ${role.data.title}`;
    yield page(paths.scorecardPath(role.id), title, skillTable([role], graph));
  }
  for (const role of paid) {
    const blocks = graph.payByRole.get(role.id)!.flatMap((pay) => benchmarkBlocks(pay, graph));
    yield page(paths.payPath(role.id), `Pay: ${role.data.title}`, blocks.join('\n\n'));
  }
  for (const { from, to } of comparedPairs(graph)) {
    yield page(paths.comparePath(from.id, to.id), `${from.data.title} and ${to.data.title}`, skillTable([from, to], graph));
  }
  const families = familyLadders(graph);
  for (const { id, name, summary, ladders } of families) {
    const links = [{ title: 'The steps', items: roleLinks(ladders.flat(), paths.rolePath) }];
    yield page(paths.familyPath(id), name, skillTable(ladders.flat(), graph), { lead: summary, links });
  }
  const familyLinks = families.map(({ id, name }) => ({ name, path: paths.familyPath(id) }));
  yield page(paths.laddersPath, 'Career ladders', '', { links: [{ title: 'Families', items: familyLinks }] });
  yield page(paths.payIndexPath, 'Pay', '', { links: [{ title: 'By role', items: roleLinks(paid, paths.payPath) }] });
  const categories = [...skillCategoriesOf(graph)].map(([category, skills]) => ({
    title: skillCategories[category].label,
    items: skills.map(({ id, data }) => ({ name: data.name, path: paths.skillPath(id) })),
  }));
  yield page(paths.skillsPath, 'Tools and skills', '', { links: categories });
  yield page(paths.aboutPath, 'About', graph.site.about ?? '');
  yield page(paths.reportPath, 'Report a vacancy', 'Say what is wrong with it.');
  yield page(paths.changesPath(), 'What changed', 'Nothing has changed yet.');
  yield page(paths.searchPath, 'Search', 'Words to look for.');
  yield page(paths.developersPath, 'For developers', 'Files for programs.');
  yield page(paths.privacyPath, 'Privacy', 'What the site knows of you.');
  yield page(paths.accessibilityPath, 'Accessibility', 'How the site can be used.');
  yield page(paths.designPath, 'Design', 'The parts of the pages.');
  yield page('/404.html', 'Page not found', 'There is no page at this address.');
}

/** What guides say of each skill, a role a column. */
function skillTable(roles: readonly RoleEntry[], graph: SiteGraph): string {
  const { hard, soft } = ladderTable(roles, graph.skills);
  const head = ['Skill', ...roles.map(({ data }) => plain(data.title))];
  const named = (id: string, name: string) => link(name, paths.skillPath(id));
  const rows = [
    ...hard.map(({ skill, cells }) => [named(skill.id, skill.data.name), ...cells.map((one) => (one ? proficiencies[one].label : ''))]),
    ...soft.map(({ skill, cells }) => [named(skill.id, skill.data.name), ...cells.map((one) => plain(one ?? ''))]),
  ];
  return [...section('Roles', [bullets(head.slice(1))]), table([head, ...rows])].join('\n\n');
}

function page(path: string, title: string, body: string, more: Partial<EntryData> = {}): PeerFile {
  const id = path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-');
  return { kind: 'page', id, path, data: { title, weight: 1, links: [], ...more }, body };
}
