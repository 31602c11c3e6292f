import { problem, quote } from '../finding.ts';
import type { PageRule } from './rule.ts';

/** Characters that can end a script element or a line of a script. */
const dangerous = /[<>&\u2028\u2029]/u;

/** G02: JSON-LD is in the HTML, can be read, and no text in it can close its element. */
export const jsonLdEscaped: PageRule = {
  id: 'G02',
  demands: 'JSON-LD parses and < > & U+2028 U+2029 are escaped',
  check({ jsonLd }) {
    if (jsonLd.length === 0) return undefined;
    return jsonLd.flatMap(({ source, error }) => {
      const found = dangerous.exec(source);
      const code = found && `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      return [
        ...(error === undefined ? [] : [problem(`the JSON-LD cannot be read: ${error}`, 'write it with one function that escapes it')]),
        ...(found
          ? [
              problem(
                `the JSON-LD holds ${code} as it is, near ${quote(source.slice(found.index - 30, found.index + 30))}`,
                `write \\u${code!.slice(2).toLowerCase()}`,
              ),
            ]
          : []),
      ];
    });
  },
};
