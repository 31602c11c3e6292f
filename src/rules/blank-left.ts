import type { Rule } from './rule.ts';

/** A vacancy made from the sample of a role guide has none of its blanks left. */
export const blankLeft: Rule = ({ entries }) => {
  const blanks = new Map<string, string>();
  for (const { data, bodyPhrases } of entries.roles) {
    for (const { kind, text } of bodyPhrases) if (kind === 'blank' && !blanks.has(toKey(text))) blanks.set(toKey(text), data.title);
  }
  return entries.jobs.flatMap(({ file, bodyPhrases }) =>
    bodyPhrases.flatMap(({ kind, text, line, column }) => {
      const guide = kind === 'bracketed' ? blanks.get(toKey(text)) : undefined;
      if (guide === undefined) return [];
      const message = `"[${text}]" is a blank of the guide "${guide}" that is not filled in`;
      return [
        {
          code: 'blank-left',
          severity: 'error' as const,
          file,
          line,
          column,
          message,
          fix: 'write the fact in its place, or delete the sentence',
        },
      ];
    }),
  );
};

/** A hint is the same with straight and with curly quotation marks, as a page and a text processor write them. */
function toKey(hint: string): string {
  const plain = hint.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...').replace(/[–—]/g, '-');
  return plain.replace(/-+/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
}
