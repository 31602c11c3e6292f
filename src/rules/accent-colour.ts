import { defaultAccent } from '../domain/accent.ts';
import { readColour, toHex } from '../domain/colour.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** The accent is a colour, and nothing shines through it: only then can its contrast be computed. */
export const accentColour: Rule = ({ graph }) => {
  const { accent } = graph.site;
  if (accent === undefined) return [];
  const colour = readColour(accent);
  if (colour?.opaque) return [];
  const problem = { code: 'accent-colour', severity: 'error', file: siteFile, path: ['accent'] } as const;
  if (colour) return [{ ...problem, message: `what is behind shows through the accent "${accent}"`, fix: `write "${toHex(accent)}"` }];
  return [{ ...problem, message: `"${accent}" is not a colour`, fix: remedyFor(accent) }];
};

/** Most often the sign is missing that, without quotes, would begin a comment. */
function remedyFor(accent: string): string {
  const withSign = `#${accent}`;
  return readColour(withSign) ? `write "${withSign}", in quotes` : `write "${toHex(defaultAccent)}" or "${defaultAccent}", in quotes`;
}
