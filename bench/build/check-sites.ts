/** Checks built sites against the corpus they were made of: `check-sites.ts <content> <name> <dist>…`, in a process of its own. */
import { checkSite } from './compare-sites.ts';
import { readCorpus } from './made-corpus.ts';

const [content = '', ...sites] = process.argv.slice(2);
const { graph, bodyOf } = readCorpus(content);
for (let at = 0; at < sites.length; at += 2) console.log(`${sites[at]}: ${checkSite(sites[at]!, sites[at + 1]!, graph, bodyOf)}`);
