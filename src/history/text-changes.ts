import { wordsOf } from './body-words.ts';
import type { FactChange, TextPart } from './fact-changes.ts';
import type { Change } from './known-entry.ts';
import { changedShare } from './text-share.ts';

/** A text of the frontmatter that says something else. Other spacing is no change. */
export function textChange(part: TextPart, change: Change<string | undefined> | undefined): FactChange[] {
  if (!change) return [];
  return revision(part, changedShare(wordsOf(change.before ?? ''), wordsOf(change.after ?? '')));
}

/** Several texts as one, such as the sentences of a list. */
export function textsChange(part: TextPart, before: readonly string[], after: readonly string[]): FactChange[] {
  return textChange(part, { before: before.join('\n'), after: after.join('\n') });
}

/** A text of which a share of the words changed; nothing when none did. */
export function revision(part: TextPart, share: number): FactChange[] {
  return share === 0 ? [] : [{ kind: 'text', part, share: Math.ceil(share * 10_000) / 10_000 }];
}
