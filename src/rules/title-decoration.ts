import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** What does not belong in the name of a job. What stands in brackets or after a dash goes with them. */
const decorations: readonly RegExp[] = [
  /[([]\s*(?:[a-z]{1,2}\s*[/|,*]\s*){1,3}[a-z*]{1,2}\s*[)\]]/iu,
  /[([][^)\]]*\b(?:all genders|remote|hybrid|on-?site|home ?office)\b[^)\]]*[)\]]/iu,
  /\s[-–—|]\s*(?:(?:fully|100\s?%)\s)?(?:remote|hybrid|on-?site)\s*$/iu,
  /[([]?(?:\p{Sc}\s?\d[\d.,\s]*k?|\d[\d.,]*\s?k?\s?\p{Sc}|\b\d{2,3}k\b)(?:\s?[-–]\s?(?:\p{Sc}\s?)?\d[\d.,]*\s?k?(?:\s?\p{Sc})?)?[)\]]?/iu,
  /\p{Sc}+/u,
  /!{2,}|!\s*$/u,
];

/** The title of a vacancy is the job alone, in ordinary letters. */
export const titleDecoration: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.jobs) {
    const problem = problemOf(data.title);
    if (problem) found.push({ code: 'title-decoration', severity: 'warning', file, path: ['title'], ...problem });
  }
  return found;
};

function problemOf(title: string): Pick<Finding, 'message' | 'fix'> | undefined {
  const parts: string[] = [];
  let plain = title;
  for (const decoration of decorations) {
    plain = plain.replace(decoration, (part) => {
      parts.push(part.trim());
      return ' ';
    });
  }
  if (parts.length > 0) {
    const rest = plain.replace(/\s+/g, ' ').replace(/^[\s,|–—-]+|[\s,|–—-]+$/g, '');
    return { message: `the title says more than the job: ${parts.map((part) => `"${part}"`).join(', ')}`, fix: rest ? `write "${rest}"` : 'write the name of the job' };
  }
  const shouts = !/\p{Ll}/u.test(title) && /\p{Lu}{5}/u.test(title);
  return shouts ? { message: 'the title is all in capitals', fix: 'write capitals only where a name has them' } : undefined;
}
