/**
 * The rules of the HTTP Observatory of MDN, as far as a site without cookies can meet or break them: results and points by the names they
 * are published under. Whether `http:` leads to `https:` and whether the domain is preloaded is the host's and not judged.
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */

/** A page as it was sent over HTTPS. */
export interface SentPage {
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** Addresses of its scripts, and whether each has an `integrity`. */
  scripts: readonly { src: string; integrity: boolean }[];
}

type Judgement = readonly [result: string, points: number];
export interface Score {
  /** 0 or more; a bonus counts once nothing took more than 10 points. */
  score: number;
  grade: string;
  /** What each test found. */
  results: readonly string[];
}

/** Judges a page. */
export function toScore(page: SentPage): Score {
  const judgements = tests.map((test) => test(page));
  const points = judgements.map(([, modifier]) => modifier);
  const withoutBonus = 100 + sum(points.filter((point) => point < 0));
  const score = Math.max(0, withoutBonus >= 90 ? 100 + sum(points) : withoutBonus);
  return { score, grade: grades.find(([least]) => score >= least)![1], results: judgements.map(([result]) => result) };
}

const grades: readonly (readonly [least: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];

const tests: readonly ((page: SentPage) => Judgement)[] = [
  policy,
  cookies,
  sharing,
  referrer,
  strictTransport,
  integrity,
  sniffing,
  framing,
  resources,
];

const anyHost = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const anyCode = [...anyHost, "'unsafe-inline'", 'data:'];
const insecure = (source: string) => source.startsWith('http:') || source.startsWith('ftp:');

function policy({ headers }: SentPage): Judgement {
  const directives = readPolicy(headers['content-security-policy'] ?? '');
  if (directives.size === 0) return ['csp-not-implemented', -25];
  const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const [scripts, styles, objects] = [sourcesOf('script-src'), sourcesOf('style-src'), sourcesOf('object-src')];
  const passive = ['img-src', 'media-src'];
  const active = [...directives].flatMap(([name, sources]) => (passive.includes(name) ? [] : sources));
  if (overlap(scripts, anyCode) || overlap(objects, anyHost)) return ['csp-implemented-with-unsafe-inline', -20];
  if (active.some(insecure)) return ['csp-implemented-with-insecure-scheme', -20];
  if (overlap([...scripts, ...styles], ["'unsafe-eval'"])) return ['csp-implemented-with-unsafe-eval', -10];
  if (passive.flatMap(sourcesOf).some(insecure)) return ['csp-implemented-with-insecure-scheme-in-passive-content-only', -10];
  if (overlap(styles, anyCode)) return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  if (directives.get('default-src')?.join() === "'none'") return ['csp-implemented-with-no-unsafe-default-src-none', 10];
  return ['csp-implemented-with-no-unsafe', 5];
}

/** Sources by directive; the first of two directives with one name counts. https://www.w3.org/TR/CSP3/#parse-serialized-policy */
function readPolicy(text: string): Map<string, string[]> {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.reverse().flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources]] : [])));
}

function cookies({ headers }: SentPage): Judgement {
  return 'set-cookie' in headers ? ['cookies-session-without-secure-flag', -40] : ['cookies-not-found', 0];
}

function sharing({ headers }: SentPage): Judgement {
  const origin = headers['access-control-allow-origin'];
  if (origin === undefined) return ['cross-origin-resource-sharing-not-implemented', 0];
  if (origin === '*') return ['cross-origin-resource-sharing-implemented-with-public-access', 0];
  return headers['access-control-allow-credentials'] === 'true'
    ? ['cross-origin-resource-sharing-implemented-with-universal-access', -50]
    : ['cross-origin-resource-sharing-implemented-with-restricted-access', 0];
}

function referrer({ headers }: SentPage): Judgement {
  const value = headers['referrer-policy'];
  if (value === undefined) return ['referrer-policy-not-implemented', 0];
  if (['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value))
    return ['referrer-policy-private', 5];
  return ['referrer-policy-unsafe', -5];
}

const sixMonthsInSeconds = 15_552_000;

function strictTransport({ headers }: SentPage): Judgement {
  const value = headers['strict-transport-security'];
  if (value === undefined) return ['hsts-not-implemented', -20];
  const age = /^max-age=(\d+)(?:$|;)/i.exec(value)?.[1];
  if (age === undefined || value.includes(',')) return ['hsts-header-invalid', -20];
  return Number(age) < sixMonthsInSeconds
    ? ['hsts-implemented-max-age-less-than-six-months', -10]
    : ['hsts-implemented-max-age-at-least-six-months', 0];
}

function integrity({ scripts }: SentPage): Judgement {
  const foreign = scripts.filter(({ src }) => !/^\/(?!\/)/.test(src));
  if (foreign.some(({ src }) => !src.startsWith('https:'))) return ['sri-not-implemented-and-external-scripts-not-loaded-securely', -50];
  if (foreign.some((script) => !script.integrity)) return ['sri-not-implemented-but-external-scripts-loaded-securely', -5];
  if (scripts.some((script) => !script.integrity)) return ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
  if (scripts.length === 0) return ['sri-not-implemented-but-no-scripts-loaded', 0];
  return ['sri-implemented-and-all-scripts-loaded-securely', 5];
}

function sniffing({ headers }: SentPage): Judgement {
  const value = headers['x-content-type-options'];
  if (value === undefined) return ['x-content-type-options-not-implemented', -5];
  return value === 'nosniff' ? ['x-content-type-options-nosniff', 0] : ['x-content-type-options-header-invalid', -5];
}

function framing({ headers }: SentPage): Judgement {
  if (readPolicy(headers['content-security-policy'] ?? '').has('frame-ancestors')) return ['x-frame-options-implemented-via-csp', 5];
  const value = headers['x-frame-options']?.toLowerCase();
  if (value === undefined) return ['x-frame-options-not-implemented', -20];
  return ['deny', 'sameorigin'].includes(value) ? ['x-frame-options-sameorigin-or-deny', 0] : ['x-frame-options-header-invalid', -20];
}

function resources({ headers }: SentPage): Judgement {
  const value = headers['cross-origin-resource-policy'];
  if (value === undefined) return ['corp-not-implemented', 0];
  if (value === 'same-origin' || value === 'same-site') return [`corp-implemented-with-${value}`, 10];
  return value === 'cross-origin' ? ['corp-implemented-with-cross-origin', 0] : ['corp-header-invalid', -5];
}

function overlap(sources: readonly string[], refused: readonly string[]): boolean {
  return sources.some((source) => refused.includes(source));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
