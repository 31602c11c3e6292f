import { expect, it } from 'vitest';
import { toSiteGraph } from '../../../src/content/graph.ts';
import { toMarkdown } from '../../../src/posting/markdown.ts';
import { toSampleBlocks } from '../../../src/posting/sample-blocks.ts';
import { checkFiles, testNow } from '../../support/content.ts';

const { content } = checkFiles();
const graph = toSiteGraph(content.entries, content.site!, testNow);
const markdownOf = (body: string, format: 'md' | 'mdx' = 'mdx') => toMarkdown(toSampleBlocks(body, format, graph));

it.each([
  ['<Blank name="team">the *best* team</Blank> and <Blank name="pay-range" />', '[the best team] and [pay range]'],
  ['<Blank name="alone">\n\nA line\n\n</Blank>', '[A line]'],
  ['<Callout kind="tip" title="Pay">\n\nState it.\n\n</Callout>', '> **Pay**\n>\n> State it.'],
  ['<Callout>\n\nState it.\n\n</Callout>', '> State it.'],
  ['<Steps>\n\n1. One\n2. Two\n\n</Steps>', '1. One\n2. Two'],
  ['<Columns>\n\nLeft\n\nRight\n\n</Columns>', 'Left\n\nRight'],
  ['<SkillList skills="kafka, Postgres, no such skill" />', '- Kafka\n- PostgreSQL'],
  ['You use <SkillList skills="kafka,python" /> daily.', 'You use Kafka, Python daily.'],
  ['<PayTable role="backend-engineer" />', '[Pay of a Backend Engineer](https://jobs.example/pay/backend-engineer/)'],
  ['a\n\n<PayTable role="no-such-role" />', 'a'],
  ['<Figure src="/media/acme.svg" alt="Logo" caption="Our logo." />', 'Our logo.'],
  ['a\n\n<Figure src="/media/acme.svg" alt="Logo" />\n\n![Logo](/media/acme.svg)', 'a'],
  [
    '[About](/about/), [up](#a), [web](https://x.example)',
    '[About](https://jobs.example/about/), [up](https://jobs.example/#a), [web](https://x.example/)',
  ],
  ['Said.[^1]\n\n[^1]: A note.', 'Said.'],
  ['It\'s "so" -- really...', 'It’s “so” – really…'],
])('%j becomes plain text', (body, markdown) => {
  expect(markdownOf(body)).toBe(`${markdown}\n`);
});

it('reads .md with its HTML', () => {
  expect(markdownOf('A <b>bold</b> <u>word</u> {as it is}.\n\n<div><p>Block</p></div>\n\n<script>x</script>', 'md')).toBe(
    'A **bold** word \\{as it is\\}.\n\nBlock\n',
  );
});
