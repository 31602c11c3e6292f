import { CspEvaluator } from 'csp_evaluator';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/outputs/headers/content-security-policy.ts';
import { headerFiles } from '../../../../src/outputs/headers/header-files.ts';
import { headersFor, readHeadersFile } from '../../../support/headers-file.ts';
import { toScore } from '../../../support/observatory.ts';
import { filesOf } from '../../../support/site-files.ts';

const home = headersFor(readHeadersFile(filesOf(headerFiles).files.get('/_headers')!), '/');
const scripts = [{ src: '/_astro/a.js', integrity: false }];
const scoreWith = (changed: Record<string, string>) => toScore({ headers: { ...home, ...changed }, scripts });
const without = (name: string) => toScore({ headers: Object.fromEntries(Object.entries(home).filter(([key]) => key !== name)), scripts });

describe('the HTTP Observatory', () => {
  it('gives the site A+ and every bonus that takes no cookie, no preloading and no hash of an own script', () => {
    expect(toScore({ headers: home, scripts })).toEqual({
      score: 130,
      grade: 'A+',
      results: [
        'csp-implemented-with-no-unsafe-default-src-none',
        'cookies-not-found',
        'cross-origin-resource-sharing-not-implemented',
        'referrer-policy-private',
        'hsts-implemented-max-age-at-least-six-months',
        'sri-not-implemented-but-all-scripts-loaded-from-secure-origin',
        'x-content-type-options-nosniff',
        'x-frame-options-implemented-via-csp',
        'corp-implemented-with-same-origin',
      ],
    });
  });

  it('gives a site without headers what it deserves', () => {
    expect(toScore({ headers: {}, scripts })).toMatchObject({ score: 30, grade: 'D' });
    expect(
      toScore({ headers: { 'set-cookie': 'session=1' }, scripts: [{ src: 'http://a.example/a.js', integrity: false }] }),
    ).toMatchObject({
      score: 0,
      grade: 'F',
    });
  });

  it.each([
    ["default-src 'none'; script-src 'self' 'unsafe-inline'", 'csp-implemented-with-unsafe-inline'],
    ["script-src 'self'", 'csp-implemented-with-unsafe-inline'],
    ["default-src 'none'; connect-src http://a.example", 'csp-implemented-with-insecure-scheme'],
    ["default-src 'none'; script-src 'self' 'unsafe-eval'", 'csp-implemented-with-unsafe-eval'],
    ["default-src 'none'; img-src http:", 'csp-implemented-with-insecure-scheme-in-passive-content-only'],
    ["default-src 'none'; style-src 'unsafe-inline'", 'csp-implemented-with-unsafe-inline-in-style-src-only'],
    ["default-src 'self'", 'csp-implemented-with-no-unsafe'],
    ["default-src 'none'; default-src *", 'csp-implemented-with-no-unsafe-default-src-none'],
    [' ; ', 'csp-not-implemented'],
  ])('reads the policy %s', (policy, result) => {
    expect(scoreWith({ 'content-security-policy': policy }).results[0]).toBe(result);
  });

  it('takes points for each header that is missing or wrong', () => {
    expect(without('content-security-policy')).toMatchObject({ score: 75, grade: 'B' });
    expect(without('strict-transport-security')).toMatchObject({ score: 80, grade: 'B+' });
    expect(scoreWith({ 'strict-transport-security': 'max-age=60' })).toMatchObject({ score: 120 });
    expect(scoreWith({ 'strict-transport-security': 'max-age=63072000, max-age=63072000' })).toMatchObject({ score: 80 });
    expect(scoreWith({ 'x-content-type-options': 'nosniff, nosniff' })).toMatchObject({ score: 125 });
    expect(scoreWith({ 'cross-origin-resource-policy': 'same-origin, cross-origin' })).toMatchObject({ score: 115 });
    expect(scoreWith({ 'referrer-policy': 'unsafe-url' })).toMatchObject({ score: 120 });
    expect(scoreWith({ 'access-control-allow-origin': 'https://a.example', 'access-control-allow-credentials': 'true' })).toMatchObject({
      score: 50,
      grade: 'C',
    });
  });
});

describe('csp_evaluator', () => {
  const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();
  const said = ({ directive, value, description }: Finding) => `${directive} ${value ?? ''}: ${description}`;
  const worst = (policy: string) => findings(policy).filter(({ severity }) => severity <= Severity.MEDIUM);

  it('finds nothing that is of high or medium severity, and no mistake', () => {
    expect(worst(contentSecurityPolicy).map(said)).toEqual([]);
  });

  it('finds what is', () => {
    expect(worst("script-src 'self' 'unsafe-inline' https:; object-src *").map(({ directive, value }) => `${directive} ${value}`)).toEqual([
      "script-src 'unsafe-inline'",
      'script-src https:',
      'object-src *',
    ]);
  });
});
