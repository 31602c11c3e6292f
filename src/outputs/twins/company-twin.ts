import type { CompanyEntry, SiteGraph } from '../../content/graph.ts';
import { aboutCompanyPath, placePath } from '../../domain/paths.ts';
import { formatDay, formatSize } from '../../domain/words.ts';
import type { Company } from '../../schemas/company.ts';
import { toApiCompany } from '../published/company.ts';
import { absolute } from '../published/references.ts';
import { bullets, inLine, link, plain, section } from './markdown-lines.ts';
import { namedTexts, sourceSection, vacancyLinks, websiteLink } from './shared-blocks.ts';
import type { Twin } from './twin.ts';

/** A company for readers that are programs. @param text its body in Markdown. */
export function toCompanyTwin(company: CompanyEntry, text: string, graph: SiteGraph): Twin {
  const { id, data } = company;
  return {
    facts: toApiCompany(company, graph),
    title: data.name,
    text,
    blocks: [
      ...(data.tagline ? [plain(data.tagline)] : []),
      ...section('Facts', [bullets(facts(data, graph))]),
      ...(text === '' ? [] : [text]),
      ...section('What they stand for', [namedTexts(data.values)]),
      ...section('What everyone gets', [namedTexts(data.benefits)]),
      ...section('How they hire', [bullets((data.hiringNotes ?? []).map(plain))]),
      ...section(
        'Open vacancies',
        vacancyLinks(
          graph.openBy.company.get(id) ?? [],
          absolute(aboutCompanyPath(id, graph.site), graph),
          `${data.name} has no open vacancy at the moment.`,
          graph,
        ),
      ),
      ...sourceSection(data.sources),
    ],
  };
}

function facts(data: Company, graph: SiteGraph): string[] {
  const { url, industries, size, founded, headOffice, places = [], certifications = [] } = data;
  const { locale } = graph.site;
  const placeLinks = (ids: readonly string[]) =>
    ids
      .flatMap((id) => graph.byId.places.get(id) ?? [])
      .map((place) => link(place.data.name, absolute(placePath(place.id), graph)))
      .join(', ');
  const others = placeLinks(places.filter((id) => id !== headOffice));
  return [
    ...(url ? [`Website: ${websiteLink(url)}`] : []),
    ...(industries ? [`Industries: ${inLine(industries.join(', '))}`] : []),
    ...(size ? [`Size: ${formatSize(size, locale)}`] : []),
    ...(founded === undefined ? [] : [`Founded: ${founded}`]),
    ...(headOffice ? [`Head office: ${placeLinks([headOffice])}`] : []),
    ...(others ? [`${headOffice ? 'Also in' : 'Places'}: ${others}`] : []),
    ...certifications.map(({ name, figure, source, retrieved }) => {
      const stated = source.url ? link(source.name, source.url) : inLine(source.name);
      const read = retrieved ? `, read ${formatDay(retrieved, locale)}` : '';
      return `Certification: ${inLine(figure ? `${name}, ${figure}` : name)} (${stated}${read})`;
    }),
  ];
}
