import type { CurrentContent } from './current.ts';
import { digestOf } from './digests.ts';

/** A short name for what the files of a content folder and its commits say: two processes with the same one make the same site. */
export function contentDigest({ content, history }: CurrentContent): string {
  return digestOf(JSON.stringify([[...content.digests], [...content.media], [...history.byFile], [...history.lastCommitted]]));
}
