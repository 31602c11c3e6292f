import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteGraph } from '../../src/content/graph.ts';
import { skillCategoryPath } from '../../src/domain/paths.ts';
import { rolesInOrder } from '../../src/content/role-order.ts';
import { toMarkdown } from '../corpus/file-text.ts';
import { projectRoot } from '../project-copy.ts';
import type { PeerFile } from './peer-data.ts';
import { peerFiles, peerNames, type BodyOf } from './peer-files.ts';

/** Where our own templates for the peers lie. */
const templates = join(projectRoot, 'bench/build');

/** A style sheet, so that the pages of the peers are not bare; ours have their own. */
const style = 'body{font:1rem/1.5 system-ui;max-width:70rem;margin:auto;padding:1rem}.card{border:1px solid #ccc;padding:1rem}';

/** Makes an Eleventy site of the corpus. @param content the corpus as files: its pictures are copied. */
export function writeEleventySite(target: string, graph: SiteGraph, bodyOf: BodyOf, content: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(join(templates, 'eleventy'), target, { recursive: true });
  const input = join(target, 'input');
  for (const file of peerFiles(graph, bodyOf)) {
    if (file.kind === 'page')
      write(input, `pages/${file.id}.md`, { ...file.data, layout: 'page.11ty.ts', permalink: file.path }, file.body);
    else if (file.kind === 'posting')
      write(
        input,
        `jobs/${file.id}.md`,
        { ...file.data, ...tagged(file), layout: 'posting.11ty.ts', permalink: `/jobs/${file.id}/` },
        file.body,
      );
    else if (file.kind === 'articles' || file.kind === 'skill-categories') {
      const permalink = file.kind === 'articles' ? `/articles/${file.id}/` : skillCategoryPath(file.id);
      write(input, `${file.kind}/${file.id}.md`, { ...file.data, ...tagged(file), layout: 'page.11ty.ts', permalink }, file.body);
    }
    // A page of a list shows it; it has none of its own.
    else write(input, `${file.kind}/${file.id}.md`, { ...file.data, ...tagged(file), permalink: false }, file.body);
  }
  write(input, 'index.md', { ...homeData(graph), layout: 'page.11ty.ts', permalink: '/' }, '');
  writeFile(target, 'data/names.json', JSON.stringify(peerNames(graph)));
  writeStatic(join(target, 'static'), content);
}

/** Makes a Hugo site of the corpus. @param minor of Hugo 0.x, which decides how some things are written. */
export function writeHugoSite(target: string, graph: SiteGraph, bodyOf: BodyOf, content: string, minor: number): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(join(templates, 'hugo'), target, { recursive: true });
  const input = join(target, 'content');
  // The name of the field changed with 0.145.
  const unrendered = { [minor >= 145 ? 'build' : '_build']: { render: 'never', list: 'never' } };
  for (const file of peerFiles(graph, bodyOf)) {
    if (file.kind === 'page') {
      // Hugo makes these two by itself, from templates of their own that look here.
      const itself = file.path === '/skills/' || file.path === '/404.html';
      write(
        input,
        `pages/${file.id}.md`,
        { ...file.data, url: file.path, ...(itself && { ...unrendered, url: `/pages/${file.id}/` }) },
        file.body,
      );
    } else if (file.kind === 'posting') write(input, `jobs/${file.id}.md`, file.data, file.body);
    else if (file.kind === 'articles') write(input, `articles/${file.id}.md`, file.data, file.body);
    else if (file.kind === 'skill-categories')
      write(input, `${file.kind}/${file.id}/_index.md`, { ...file.data, url: skillCategoryPath(file.id) }, file.body);
    else write(input, `${file.kind}/${file.id}/_index.md`, file.data, file.body);
  }
  write(input, '_index.md', homeData(graph), '');
  const sections = { jobs: 'Open vacancies', 'jobs/closed': 'Closed vacancies', roles: 'Role guides', companies: 'Companies' };
  const more = { places: 'Places', articles: 'Articles', skills: 'Tools and skills' };
  for (const [section, title] of Object.entries({ ...sections, ...more })) write(input, `${section}/_index.md`, { title }, '');
  for (const section of ['levels', 'workplaces', 'employment-types', 'skill-categories', 'pages'])
    write(input, `${section}/_index.md`, { title: section, ...unrendered }, '');
  writeFile(target, 'data/names.json', JSON.stringify(peerNames(graph)));
  writeStatic(join(target, 'static'), content);
}

/** The tag that makes a file one of a collection of Eleventy. */
function tagged({ kind, id }: PeerFile): { id: string; tags: string } {
  return { id, tags: kind };
}

function homeData({ site, byId, openVacancies, vacancyById, ...graph }: SiteGraph) {
  const roles = site.home?.roles?.flatMap((id) => byId.roles.get(id) ?? []) ?? rolesInOrder({ ...graph, site, byId });
  const featured = (site.home?.jobs ?? []).filter((id) => vacancyById.get(id)?.open);
  return {
    title: site.name,
    lead: site.tagline,
    jobs: [...new Set([...featured, ...openVacancies.slice(0, 6).map(({ id }) => id)])].slice(0, 6),
    links: [{ title: 'Role guides', items: roles.map(({ id, data }) => ({ name: data.title, path: `/roles/${id}/` })) }],
  };
}

function writeStatic(folder: string, content: string): void {
  writeFile(folder, 'style.css', style);
  const media = join(content, 'media');
  if (existsSync(media)) cpSync(media, join(folder, 'media'), { recursive: true });
}

function write(root: string, path: string, data: object, body: string): void {
  writeFile(root, path, toMarkdown(data, body === '' ? '' : `${body}\n`));
}

function writeFile(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
