import type { EntryFacts, VacancyFacts } from '../content/entry-facts.ts';
import { apiClaims, differences, factClaims } from '../faces/claims.ts';
import { feedMoment, type FeedItem } from '../faces/feed.ts';
import type { Problem } from '../finding.ts';
import { toTarget } from '../page/addresses.ts';
import { isObject, listOf } from '../page/json-ld.ts';
import type { ApiListFace, FaceContext, FaceRule, FeedsFace } from './face-rule.ts';
import { parityDemands, parityId } from './parity.ts';
import { checkJobFeed } from './parity-job-feeds.ts';
import { absentFrom, descriptionTexts } from './parity-texts.ts';
import type { PlacedProblem } from './rule.ts';

/** Lists of the API, feeds and job feeds say of each entry what the content says. */
export const faceParity: FaceRule = {
  id: parityId,
  demands: parityDemands,
  check(face, context) {
    if (!context.facts) return undefined;
    const problems =
      face.kind === 'API list'
        ? checkList(face, context, context.facts)
        : face.kind === 'feeds'
          ? checkFeeds(face, context, context.facts)
          : checkJobFeed(face, context.facts, context);
    return { checked: 0, problems };
  },
};

type Facts = ReadonlyMap<string, EntryFacts>;

/** The facts of the page an address leads to. */
function factsOf(address: unknown, { origin }: FaceContext, facts: Facts): EntryFacts | undefined {
  if (typeof address !== 'string') return undefined;
  const target = toTarget(address, '/', origin);
  return target.kind === 'own' ? facts.get(target.path) : undefined;
}

function checkList({ pages }: ApiListFace, context: FaceContext, facts: Facts): PlacedProblem[] {
  return pages.flatMap(({ path, value }) =>
    listOf(value?.items)
      .filter(isObject)
      .flatMap((item) => {
        const expected = factsOf(item.url, context, facts);
        // A pay benchmark has the address of a page that is no entry; a page nobody knows is found by another rule.
        if (!expected || (expected.kind === 'vacancy') !== path.startsWith('/api/v1/jobs')) return [];
        return differences('the API', apiClaims(item, expected.kind), factClaims(expected), expected.entry).map((one) => ({
          page: path,
          ...one,
        }));
      }),
  );
}

function checkFeeds({ feeds, expected }: FeedsFace, context: FaceContext, facts: Facts): PlacedProblem[] {
  if (expected === undefined) return [];
  return feeds.flatMap(({ path, format, feed }) => {
    if ('error' in feed) return [];
    return feed.items.flatMap((item) => {
      const said = factsOf(item.link, context, facts);
      if (!said?.vacancy) return [];
      const published = item.published === undefined ? undefined : feedMoment(item.published, format);
      const problems = [
        ...differences(
          'the feed',
          {
            title: item.title === undefined ? [] : [item.title],
            datePosted: published === undefined ? [] : [new Date(published).toISOString().slice(0, 10)],
          },
          { title: [`${said.name}, ${said.vacancy.company}`], datePosted: [said.vacancy.datePosted] },
          said.entry,
        ),
        ...textProblems(item, said, said.vacancy),
      ];
      return problems.map((one) => ({ page: path, ...one }));
    });
  });
}

/** Texts that were looked through: the same item stands in the feeds of its company, its places, each of its skills and more. */
const known = new WeakMap<VacancyFacts, { html: string; problems: Problem[] }>();

function textProblems({ html = '' }: FeedItem, said: EntryFacts, vacancy: VacancyFacts): Problem[] {
  const before = known.get(vacancy);
  if (before?.html === html) return before.problems;
  const texts: [what: string, text: string | undefined][] = [
    ['company', vacancy.company],
    ...vacancy.places.map((place): [string, string] => ['place', place]),
    ['workplace', vacancy.words.workplace],
    ['level', vacancy.words.level],
    ['last day', vacancy.words.validThrough],
    ...descriptionTexts(vacancy),
  ];
  const problems = absentFrom('the feed', html, texts, said.entry);
  known.set(vacancy, { html, problems });
  return problems;
}
