import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/verify/page/read-page.ts';
import { closedPage } from '../../../src/verify/rules/closed.ts';
import { cssAddresses } from '../../../src/verify/rules/css.ts';
import { pageRequests, styleRequests } from '../../../src/verify/rules/external-requests.ts';
import { factsOnce } from '../../../src/verify/rules/facts-once.ts';
import { headings } from '../../../src/verify/rules/headings.ts';
import { inline } from '../../../src/verify/rules/inline.ts';
import { lang } from '../../../src/verify/rules/lang.ts';
import { textLeaks } from '../../../src/verify/rules/text-leaks.ts';
import { check, checkSite, closedVacancy, contextWith, facts, page, readVacancy, siteOf, vacancyPath } from './pages.ts';

describe('headings', () => {
  it.each([
    ['', ['the page has 0 h1']],
    ['<h1>A</h1><h1>B</h1>', ['the page has 2 h1']],
    ['<h1>A</h1><h2> <span></span></h2>', ['an h2 is empty']],
    ['<h1>A</h1><h3>B</h3>', ['h3 "B" follows h1']],
    ['<h1>A</h1><h2>B</h2><h4>C</h4><h3>D</h3>', ['h4 "C" follows h2']],
  ])('%s', (body, messages) => {
    expect(check(headings, page({ body }))).toEqual(messages);
  });

  it('lets steps back up be, pictures with words, hidden headings, and a part before the h1', () => {
    const body = `<h2>Before</h2><h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h2><img src="/a.svg" alt="Acme"></h2>
      <template><h1>T</h1></template><h1 hidden>H</h1>`;
    expect(check(headings, page({ body }))).toEqual([]);
  });
});

describe('lang', () => {
  it('finds none, and one that is no language', () => {
    expect(check(lang, page({ lang: '' }))).toEqual(['the page names no language']);
    expect(check(lang, page({ lang: 'english' }))).toEqual(['lang="english" is no language']);
    expect(check(lang, page({ body: '<p lang="xx-invalid-tag">x</p>' }))).toEqual(['lang="xx-invalid-tag" is no language']);
  });

  it('lets tags be with a script, a region, and an unknown language of a part', () => {
    expect(check(lang, page({ lang: 'zh-Hant-TW', body: '<p lang="">?</p><p lang="gsw">Grüezi</p>' }))).toEqual([]);
  });
});

describe('text-leaks', () => {
  it('finds values in text, title, description and labels', () => {
    const html = page({
      title: 'Jobs · undefined',
      description: 'Acme, undefined: a bakery',
      body: `<h1>Hello</h1><dd>undefined</dd><p>From €NaN a year</p><img src="/a.svg" alt="[object Object]">
        <a href="/" aria-label="undefined">x</a><b title="NaN">y</b>`,
    });
    expect(check(textLeaks, html)).toEqual([
      '"undefined" stands in title',
      '"undefined" stands in meta description',
      '"undefined" stands in <dd>',
      '"NaN" stands in <p>',
      '"[object Object]" stands in alt of <img>',
      '"undefined" stands in aria-label of <a>',
      '"NaN" stands in title of <b>',
    ]);
  });

  it('lets a person write about them', () => {
    const body = `<h1>What JavaScript calls undefined</h1><p>A field without a value is <code>undefined</code>, or <em>NaN</em>, and
      sometimes null.</p><pre>undefined</pre><p hidden>undefined</p><script src="/undefined.js"></script>
      <p class="undefined">Is it null, undefined or NaN?</p>`;
    expect(check(textLeaks, page({ body }))).toEqual([]);
  });
});

describe('external-requests', () => {
  it.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/a.css">',
    '<link rel="preconnect" href="https://fonts.example">',
    '<img src="https://img.example/a.png" alt="">',
    '<img srcset="/a.png 1x, https://img.example/b.png 2x" src="/a.png" alt="">',
    '<iframe src="https://video.example/"></iframe>',
    '<video poster="https://img.example/a.png"></video>',
    '<svg><use href="https://img.example/i.svg#a"/></svg>',
  ])('finds %s', (body) => {
    expect(check(pageRequests, page({ body }))).toHaveLength(1);
  });

  it('lets links to other sites be, our own full addresses, and data', () => {
    const body = `<a href="https://acme.example/">Acme</a><link rel="alternate" href="https://other.example/">
      <img src="https://jobs.example/a.png" alt="">
      <img src="data:image/png;base64,AA" alt=""><p>https://cdn.example/a.js</p><link rel="license" href="https://creativecommons.org/">`;
    expect(check(pageRequests, page({ body }))).toEqual([]);
  });

  it('finds what a style sheet loads, and lets comments, data and its own files be', () => {
    const bad = `@import "https://fonts.example/a.css"; @font-face { src: url(//fonts.example/a.woff2) }
      .a { background: url("https://img.example/b c.png") }`;
    expect(checkSite(styleRequests, siteOf({}, { '_astro/a.css': bad }))).toEqual([
      '/_astro/a.css: the style sheet loads "https://fonts.example/a.css"',
      '/_astro/a.css: the style sheet loads "https://fonts.example/a.woff2"',
      '/_astro/a.css: the style sheet loads "https://img.example/b%20c.png"',
    ]);
    const good = `/* url(https://x.example) */ .a { background: url(/a.png); mask: url(#b); cursor: url("data:image/svg+xml,<svg/>") }
      @import "b.css";`;
    expect(checkSite(styleRequests, siteOf({}, { 'a.css': good }))).toEqual([]);
    expect(cssAddresses(good)).toEqual(['b.css', '/a.png', 'data:image/svg+xml,<svg/>']);
  });
});

describe('inline', () => {
  it.each([
    ['<script>go()</script>', 'a script element without src'],
    ['<script type="speculationrules">{}</script>', 'a script element without src (speculationrules)'],
    ['<style>p{}</style>', 'a style element'],
    ['<svg><style>p{}</style></svg>', 'a style element'],
    ['<p onclick="go()">x</p>', 'the attribute onclick of <p>'],
    ['<p style="color:red">x</p>', 'the attribute style of <p>'],
    ['<a href="javascript:go()">x</a>', 'a javascript: address in <a>'],
    ['<a href=" java\nscript:go()">x</a>', 'a javascript: address in <a>'],
  ])('finds %s', (body, what) => {
    expect(check(inline, page({ body }))).toEqual([`the page has ${what}`]);
  });

  it('lets files, JSON-LD and words be that look like code', () => {
    const body = `<script src="/a.js" type="module"></script><link rel="stylesheet" href="/a.css">
      <p title="javascript:x" data-style="a" class="onclick">
      &lt;script&gt;</p><a href="/on/javascript:a/">x</a><p online="yes">`;
    expect(check(inline, page({ body: body.replace(' online="yes"', ''), things: [{ '@type': 'Thing' }] }))).toEqual([]);
  });
});

describe('facts-once', () => {
  const withRows = (...rows: [string, ...string[]][]) => readVacancy({ facts: [...facts, ...rows] });

  it('finds a term and a value that stand there twice', () => {
    expect(check(factsOnce, withRows(['Place', 'Porto']))).toEqual(['the facts panel has "Place" twice']);
    expect(check(factsOnce, withRows(['City', '<a href="/places/lisbon/">Lisbon, Estremadura, Portugal</a>']))).toEqual([
      'the facts panel says "Lisbon, Estremadura, Portugal" twice',
    ]);
    expect(check(factsOnce, withRows(['Contract', 'Full-time ', 'Day']))).toEqual(['the facts panel says "Full-time" twice']);
  });

  it('lets two events share a day, a value be part of another, and other lists repeat', () => {
    const rows: [string, ...string[]][] = [
      ['Last seen', '<a href="https://b.example"><time datetime="2026-11-02">2 November 2026</time></a>'],
      ['Work from', 'Portugal'],
      ['Languages', 'English, fluent', 'German, fluent'],
    ];
    const again = '<p>You bake bread.</p><dl class="facts"><dt>Place</dt><dd>On site</dd></dl>';
    expect(check(factsOnce, readVacancy({ facts: [...facts, ...rows], text: again }))).toEqual([]);
    expect(check(factsOnce, page())).toBeUndefined();
  });
});

describe('closed: the page', () => {
  const closed = (parts = {}) => readPage(closedVacancy(parts), vacancyPath);
  const entry = (open: boolean) => contextWith({}, { entry: 'jobs/acme/baker.mdx', sections: [], vacancy: { open, obstacles: [] } });

  it('finds a closed vacancy that may be indexed, says nothing, or lets people apply', () => {
    expect(check(closedPage, closed({ head: '' }))).toEqual(['the vacancy is closed (its notice says so), and the page may be indexed']);
    expect(check(closedPage, closed({ notice: '' }))).toEqual(['the vacancy is closed (it has noindex), and no notice says so']);
    expect(check(closedPage, closed({ apply: '<a href="mailto:jobs@acme.example">Apply by e-mail</a>' }))).toEqual([
      'the vacancy is closed (its notice says so; it has noindex), and one can apply: "Apply by e-mail"',
    ]);
    expect(check(closedPage, closed({ apply: '<p data-apply>Soon</p>' }))).toHaveLength(1);
  });

  it('finds a page whose end has passed since it was built, or whose entry is closed', () => {
    const end = String(Date.parse('2026-11-22T08:59:59Z'));
    expect(check(closedPage, readVacancy({ end }))).toHaveLength(3);
    expect(check(closedPage, readVacancy(), entry(false))).toHaveLength(3);
    expect(check(closedPage, closed(), entry(true))).toEqual([
      'the page counts as closed (its notice says so; it has noindex), and jobs/acme/baker.mdx is open',
    ]);
  });

  it('lets an open vacancy be whose notice waits for its end, and a closed one that speaks of applying', () => {
    const waiting =
      '<template data-over><p class="notice">This vacancy is closed.</p></template><p class="notice" hidden>This vacancy is closed.</p>';
    expect(check(closedPage, readVacancy({ notice: waiting }), entry(true))).toEqual([]);
    const text = `<p>This vacancy is closed to nobody.</p>
      <p><a href="https://a.example">Apply yourself</a> and <a href="/jobs/acme/cook/">Apply Engineer</a></p>`;
    expect(check(closedPage, closed({ text }))).toEqual([]);
    expect(check(closedPage, readVacancy({ text: '<p>This vacancy is closed to nobody.</p>' }))).toEqual([]);
    expect(check(closedPage, page())).toBeUndefined();
  });
});
