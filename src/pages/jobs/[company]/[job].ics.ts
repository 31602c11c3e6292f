import type { APIRoute, GetStaticPaths } from 'astro';
import type { Vacancy } from '../../../content/graph.ts';
import { toDeadlineCalendar } from '../../../outputs/deadline-calendar.ts';
import { siteGraph } from '../../../queries/site-graph.ts';

export const getStaticPaths = (() => {
  const { openVacancies } = siteGraph();
  return openVacancies
    .filter(({ entry }) => entry.data.validThrough !== undefined)
    .map((vacancy) => ({ params: { company: vacancy.company.id, job: vacancy.id.split('/')[1] }, props: { vacancy } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ vacancy: Vacancy }> = ({ props }) => {
  const { site } = siteGraph();
  return new Response(toDeadlineCalendar(props.vacancy, site), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
