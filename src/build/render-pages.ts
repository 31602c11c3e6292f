import type { AstroPrerenderer } from 'astro';
import { noteReading } from '../content/readings.ts';
import type { PageProgram } from './kept-program.ts';
import { writeInTurn, type SiteWriter } from './site-writer.ts';
import type { Turns } from './turns.ts';

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/**
 * Renders the pages, and the files of routes, that are this process's turn.
 * @param site address of the site.
 * @throws what a page throws, and Error when it answers with anything but a page.
 */
export async function renderPages(program: PageProgram, site: string, writer: SiteWriter, turns: Turns): Promise<void> {
  const files = (await program.getStaticPaths()).map(({ pathname, route }) => ({
    path: toFile(pathname, route),
    by: route.component,
    content: () => {
      noteReading(`route ${route.component}`);
      return render(program, new URL(toAddress(pathname, route), site), route);
    },
  }));
  await writeInTurn(
    files.map((file) => [file]),
    writer,
    () => turns.next('pages'),
  );
}

async function render(program: PageProgram, address: URL, routeData: Route): Promise<Uint8Array> {
  const rendered = await program.render(new Request(address), { routeData });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200 && routeData.route !== '/404') throw new Error(`${address.pathname} answers with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The address a page is rendered for: with a slash at its end, as the site's pages are asked for. */
function toAddress(pathname: string, { type }: Route): string {
  return type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
}

/** Where a page lies, as a browser asks for the file. Hosts look for the page that stands for missing ones at the top. */
function toFile(pathname: string, { type }: Route): string {
  if (type !== 'page') return pathname;
  return pathname === '/404' ? '/404.html' : `${pathname.replace(/\/$/, '')}/index.html`;
}
