import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite, type ServedSite } from './serve.ts';

/** A rule of a `_headers` file: a path with at most one `*`, and what is sent with what it matches. */
export interface ReadRule {
  path: string;
  headers: (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a path at the beginning of a line, then its headers, each a line that begins with
 * white space. @throws Error at a line that is neither.
 */
export function readHeadersFile(text: string): ReadRule[] {
  const rules: ReadRule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`This line of the headers is neither a path nor a header: ${line}`);
  }
  return rules;
}

/**
 * What a path is sent with, by lower-case name. Every rule that matches adds its headers, and values of one name are joined with a comma.
 * A slash at the end of a rule's path means nothing to Netlify.
 */
export function headersFor(rules: readonly ReadRule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of rules) {
    if (!patternOf(rule.path).test(path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      sent[key] = key in sent ? `${sent[key]}, ${value}` : value;
    }
  }
  return sent;
}

function patternOf(path: string): RegExp {
  const source = path.replace(/\/$/, '').split('*').map(RegExp.escape).join('.*');
  return new RegExp(`^${source}/?$`);
}

/** What the paths of a built site are sent with, by the `_headers` that was built with it. */
export function builtHeaders(dist: string): (path: string) => Record<string, string> {
  const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  return (path) => headersFor(rules, path);
}

/** Serves a built site with the headers it asks for in its `_headers`, and no other. */
export function serveWithHeaders(dist: string): Promise<ServedSite> {
  return serveSite(dist, builtHeaders(dist));
}
