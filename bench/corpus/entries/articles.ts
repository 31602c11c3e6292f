import { toSlug } from '../../../src/domain/slug.ts';
import type { Article } from '../../../src/schemas/article.ts';
import { dayFrom } from '../dates.ts';
import { articleFacts, articleSentences } from '../prose/about.ts';
import type { Random } from '../random.ts';

/** Path of the picture that articles show. */
export const articlePicture = '/media/weekly-plan.svg';
/** That picture. */
export const articlePictureSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" role="img">
  <path d="M4 36 L34 20 L64 26 L116 6" fill="none" stroke="#365" stroke-width="3"/>
</svg>
`;

/** An article of the corpus. */
export interface CorpusArticle {
  id: string;
  data: Article;
  body: string;
}

/** A few articles, with every component that articles use in one of them. */
export function corpusArticles(now: Date, random: Random): CorpusArticle[] {
  return articleFacts.map(([title, summary, topics], index) => {
    const id = toSlug(title);
    const draw = random.fork(`article/${id}`);
    const published = draw.int(60, 500);
    const data: Article = {
      title,
      summary,
      published: dayFrom(now, -published),
      ...(index % 2 === 0 && { updated: dayFrom(now, -draw.int(1, published)) }),
      author: draw.pick(['Guild of editors', 'Hiring circle', 'People team']),
      topics: [...topics],
    };
    return { id, data, body: articleBody(index, draw) };
  });
}

const headings = ['## What is asked of you', '## What to write', '## What to leave out', '## And then'];
const extras: readonly string[] = [
  `<Figure src="${articlePicture}" alt="A line that rises, with one dip" caption="A plan, as it usually goes." />`,
  '<PayTable role="backend-engineer" />',
  '<SkillList skills="python, PostgreSQL, Apache Kafka" />',
  '<Callout kind="tip" title="Try it">\n\nTake the last posting you wrote and cross out what nobody needs.\n\n</Callout>',
];

function articleBody(index: number, random: Random): string {
  const sentences = random.shuffle(articleSentences);
  const sections = headings.map((heading, place) => {
    const text = sentences.slice(place * 4, place * 4 + 4);
    return `${heading}\n\n${text.slice(0, 2).join(' ')}\n\n${text.slice(2).join(' ')}`;
  });
  return `${sentences.at(-1)!}\n\n${sections.join('\n\n')}\n\n${extras[index % extras.length]!}\n`;
}
