import { ancestorsOf, type PlaceEntry, type SiteGraph } from '../../content/graph.ts';
import { aboutCompanyPath, placePath } from '../../domain/paths.ts';
import { count } from '../../domain/words.ts';
import { placeKinds } from '../../schemas/vocabulary.ts';
import { toApiPlace } from '../published/place.ts';
import { absolute } from '../published/references.ts';
import { bullets, link, nested, section } from './markdown-lines.ts';
import { sourceSection, vacancyLinks } from './shared-blocks.ts';
import type { Twin } from './twin.ts';

/** A place for readers that are programs. @param text its body in Markdown. */
export function toPlaceTwin(place: PlaceEntry, text: string, graph: SiteGraph): Twin {
  const { id, data } = place;
  const vacancies = graph.openBy.place.get(id) ?? [];
  const around = ancestorsOf(place, graph.byId.places);
  const inside = (graph.placesInside.get(id) ?? []).filter((one) => graph.referred.place.has(one.id));
  const companies = graph.companiesByPlace.get(id) ?? [];
  const linked = (one: PlaceEntry) => link(one.data.name, absolute(placePath(one.id), graph));
  return {
    facts: toApiPlace(place, graph),
    title: `Jobs in ${data.name}`,
    text,
    blocks: [
      `${placeKinds[data.kind].label}. ${count(vacancies.length, 'open vacancy', 'open vacancies')}.`,
      ...(around.length > 0 ? [`Lies in ${around.map(linked).join(', ')}.`] : []),
      ...section(`Inside ${data.name}`, [bullets(inside.map(linked))]),
      ...section(
        'Open vacancies',
        vacancyLinks(vacancies, absolute(placePath(id), graph), `No vacancy in ${data.name} is open at the moment.`, graph),
      ),
      ...section('The tech scene', [nested(text)]),
      ...section(`Companies in ${data.name}`, [
        bullets(companies.map((company) => link(company.data.name, absolute(aboutCompanyPath(company.id, graph.site), graph)))),
      ]),
      ...sourceSection(data.sources),
    ],
  };
}
