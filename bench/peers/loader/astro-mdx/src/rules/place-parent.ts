import type { Finding } from '../domain/issue.ts';
import { placeKinds, type PlaceKind } from '../schemas/vocabulary.ts';
import { circlesIn, drawCircle } from './circles.ts';
import type { Rule } from './rule.ts';

const sizes = Object.keys(placeKinds) as PlaceKind[];
/** Kinds that may lie in one of their own kind: a county in a nation, Europe in EMEA. */
const nested: ReadonlySet<PlaceKind> = new Set(['region', 'remote-area']);

/** A place lies in a larger one, and not in itself. */
export const placeParent: Rule = ({ entries, graph: { byId } }) => {
  const found: Finding[] = [];
  const report = (file: string, message: string, fix: string) =>
    found.push({ code: 'place-parent', severity: 'error', file, path: ['parent'], message, fix });

  const parents = new Map(entries.places.map(({ id, data }) => [id, data.parent]));
  const circles = circlesIn(parents.keys(), (id) => parents.get(id));
  const inCircle = new Set(circles.flat());
  for (const circle of circles) {
    const first = byId.places.get(circle[0]!)!;
    report(first.file, `the parents run in a circle: ${drawCircle(circle)}`, 'delete "parent" in the largest of these places');
  }
  for (const { id, file, data } of entries.places) {
    const parent = byId.places.get(data.parent ?? '');
    if (!parent || inCircle.has(id)) continue;
    const { kind } = parent.data;
    const larger = sizes.indexOf(kind) - sizes.indexOf(data.kind);
    if (larger > 0 || (larger === 0 && nested.has(kind))) continue;
    report(
      file,
      `a ${data.kind} cannot lie in ${parent.id}, which is a ${kind}`,
      `name a larger place, or correct the kind of one of the two`,
    );
  }
  return found;
};
