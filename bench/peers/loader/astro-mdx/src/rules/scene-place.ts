import { ancestorsOf, type JobEntry, type PlaceEntry } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** The text about a place that a vacancy shows is about one of its own places, and there is one. */
export const scenePlace: Rule = ({ entries, graph: { byId } }) => {
  const found: Finding[] = [];
  for (const job of entries.jobs) {
    const scene = byId.places.get(job.data.scene ?? '');
    if (!scene) continue;
    const around = placesAround(job, byId.places);
    if (around && !around.includes(scene)) {
      report(job, `"${scene.id}" is not a place of this vacancy and contains none of them`, remedyFor(around));
    } else if (!scene.hasBody) {
      report(job, `${scene.file} has no text to show`, 'write the text below its frontmatter, or delete "scene"');
    }
  }
  return found;

  function report({ file }: JobEntry, message: string, fix: string): void {
    found.push({ code: 'scene-place', severity: 'error', file, path: ['scene'], message, fix });
  }
};

/** The places of a vacancy and those around them; undefined when one of them is not known, so that nothing can be said. */
function placesAround(job: JobEntry, places: ReadonlyMap<string, PlaceEntry>): PlaceEntry[] | undefined {
  const own = job.data.places.map((id) => places.get(id));
  const all = own.flatMap((place) => (place ? [place, ...ancestorsOf(place, places)] : []));
  const complete = own.every((place) => place) && all.every(({ data: { parent } }) => parent === undefined || places.has(parent));
  return complete ? all : undefined;
}

function remedyFor(around: readonly PlaceEntry[]): string {
  const better = around.find(({ hasBody }) => hasBody);
  return better ? `write "scene: ${better.id}"` : 'delete it; none of the places of this vacancy has a text';
}
