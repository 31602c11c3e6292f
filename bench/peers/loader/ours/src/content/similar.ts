import { SimilarityIndex, type Comparable, type SharedFacts } from '../domain/similarity.ts';
import { countryOf, type SiteGraph, type Vacancy } from './graph.ts';

/** A vacancy that is like another, with what the two share. */
export interface SimilarVacancy {
  vacancy: Vacancy;
  shared: SharedFacts;
}

/** Finds, for any vacancy of a graph, the open ones most like it, best first. */
export function similarityOf(graph: SiteGraph): (vacancy: Vacancy) => SimilarVacancy[] {
  const index = new SimilarityIndex(graph.openVacancies.map((one) => toComparable(one, graph)));
  return (vacancy) =>
    index.similarTo(toComparable(vacancy, graph)).map(({ id, shared }) => ({ vacancy: graph.vacancyById.get(id)!, shared }));
}

/** The facts of a vacancy that similarity looks at; legacy skills are not among them. */
function toComparable({ id, entry, role, skills, places }: Vacancy, { byId }: SiteGraph): Comparable {
  return {
    id,
    datePosted: entry.data.datePosted,
    role: role?.id,
    family: role?.data.family,
    level: entry.data.level,
    workplace: entry.data.workplace,
    skills: skills.flatMap(({ skill, status }) => (status === 'legacy' ? [] : [skill.id])),
    places: places.map((place) => place.id),
    countries: places.flatMap((place) => countryOf(place, byId.places) ?? []),
  };
}
