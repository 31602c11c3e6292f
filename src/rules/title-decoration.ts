import type { Entry } from '../content/entry.ts';
import type { Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

const workplace = '(?:fully|100\\s?%)?\\s*(?:remote|hybrid|on-?site|home ?office)';
const amount = '(?:\\p{Sc}\\s?)?\\d[\\d.,]*(?:\\s\\d{3})*\\s?k?(?:\\s?\\p{Sc})?';

/** What does not belong in the name of a job, with the brackets or the dash around it. */
const decorations: readonly RegExp[] = [
  // (m/f/d), (H/F), [m|w|d]
  /[([]\s*[mfwvhkdxni*](?:\s*[/|,]\s*[mfwvhkdxni*]){1,3}\s*[)\]]/giu,
  /[([]\s*all genders\s*[)\]]/giu,
  // (remote), (Barcelona, hybrid), (fully remote in Spain)
  new RegExp(
    `[([](?:[^)\\]]*[,/|–-])?\\s*${workplace}(?:\\s*[,/|–-][^)\\]]*|\\s+(?:in|from|within|only|possible|first)\\b[^)\\]]*)?\\s*[)\\]]`,
    'giu',
  ),
  // Engineer - Remote
  new RegExp(`(?:\\s[-–—|]|,)\\s*${workplace}\\s*$`, 'giu'),
  new RegExp(`[([]?${amount}(?:\\s?[-–]\\s?${amount})?[)\\]]?`, 'giu'),
  /\p{Sc}+/gu,
  /!{2,}/gu,
];

/** A number alone is no pay: `Engineer 2`, `Level 3`, `401k`. */
function isPlainNumber(part: string): boolean {
  return /\d/.test(part) && !/\p{Sc}|\d{2,3}\s?k\b/iu.test(part.replace(/401k/i, ''));
}

/** The title of a vacancy is the job alone, in ordinary letters; so is that of a role guide, which becomes the title of vacancies. */
export const titleDecoration: Rule = ({ entries }) => inTitles([...entries.jobs, ...entries.roles]);

const inTitles = inEach<Entry<'jobs' | 'roles'>>(({ file, data }) => {
  const problem = problemOf(data.title);
  return problem ? [{ code: 'title-decoration', severity: 'warning', file, path: ['title'], ...problem }] : [];
});

function problemOf(title: string): Pick<Finding, 'message' | 'fix'> | undefined {
  const parts: string[] = [];
  let plain = title;
  for (const decoration of decorations) {
    plain = plain.replace(decoration, (part) => {
      if (isPlainNumber(part) && !/[a-z]{3}/i.test(part)) return part;
      parts.push(part.trim());
      return ' ';
    });
  }
  if (parts.length > 0) {
    const rest = plain.replace(/\s+/g, ' ').replace(/^[\s,|–—-]+|[\s,|–—-]+$/g, '');
    const quoted = parts.map((part) => `"${part}"`).join(', ');
    return { message: `the title says more than the job: ${quoted}`, fix: rest ? `write "${rest}"` : 'write the name of the job' };
  }
  const shouts = !/\p{Ll}/u.test(title) && /\p{Lu}{5}/u.test(title);
  return shouts ? { message: 'the title is all in capitals', fix: 'write capitals only where a name has them' } : undefined;
}
