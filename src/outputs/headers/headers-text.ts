import type { HeaderRule } from './rule.ts';

/** Rules as the file `_headers` of Netlify and Cloudflare. */
export function toHeadersText(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  return `${lines.join('\n')}\n`;
}
