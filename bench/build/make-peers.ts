/** Makes the sites of the peers from a corpus: what `sides.ts` runs in a process of its own. */
import { parseArgs } from 'node:util';
import { readCorpus } from './made-corpus.ts';
import { writeEleventySite, writeHugoSite } from './write-peers.ts';

const string = { type: 'string' } as const;
const { values } = parseArgs({ options: { content: string, eleventy: string, hugo: string, minor: string } });
const { graph, bodyOf } = readCorpus(values.content!);
if (values.eleventy !== undefined) writeEleventySite(values.eleventy, graph, bodyOf, values.content!);
if (values.hugo !== undefined) writeHugoSite(values.hugo, graph, bodyOf, values.content!, Number(values.minor));
