import { postingObstacles } from '../content/posting-obstacles.ts';
import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A vacancy that crawlers are not told about is one its editor should know of. */
export const postingWithheld: Rule = ({ graph, unread }) => {
  const found: Finding[] = [];
  const placesUnread = [...unread].some((key) => key.startsWith('places/'));
  for (const vacancy of graph.openVacancies) {
    const { file, data } = vacancy.entry;
    for (const { path, reason, fix } of postingObstacles(vacancy, graph)) {
      // A place that is unknown or cannot be read may lie in a country; another issue tells of it.
      if (path[0] === 'places' && (placesUnread || vacancy.places.length < data.places.length)) continue;
      const message = `job search engines are not told of this vacancy: ${reason}`;
      found.push({ code: 'posting-withheld', severity: 'warning', file, path, message, fix });
    }
  }
  return found;
};
