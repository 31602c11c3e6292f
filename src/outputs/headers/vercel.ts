import { escapePattern, type HeaderRule } from './rule.ts';

/** Rules as the file `vercel.json`; it also has Vercel send `/about` to `/about/`. https://vercel.com/docs/project-configuration */
export function toVercelJson(rules: readonly HeaderRule[]): string {
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rules.map(({ path, headers }) => ({
      source: path.split('*').map(escapePattern).join('(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
