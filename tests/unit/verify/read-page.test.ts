import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/verify/page/read-page.ts';
import { page, readVacancy } from './pages.ts';

const read = (body: string, head = '') => readPage(page({ body, head }), '/about/');

describe('the head of a page', () => {
  it('gives title, description, canonical address and language', () => {
    const { titles, descriptions, canonicals, lang, noindex } = read('<h1>Hello</h1>');
    expect({ titles, descriptions, canonicals, lang, noindex }).toEqual({
      titles: ['Page /about/'],
      descriptions: ['About the page /about/.'],
      canonicals: ['https://jobs.example/about/'],
      lang: 'en-GB',
      noindex: false,
    });
  });

  it('counts every title, but not that of a picture', () => {
    expect(read('<svg><title>A lamp</title></svg>', '<title>Second</title>').titles).toEqual(['Page /about/', 'Second']);
  });

  it.each(['noindex', 'NOINDEX, follow', 'none'])('knows robots "%s" as noindex', (content) => {
    expect(read('', `<meta name="robots" content="${content}">`).noindex).toBe(true);
  });

  it('keeps the text of JSON-LD, and what it describes', () => {
    const { jsonLd, postings } = readVacancy();
    expect(jsonLd).toHaveLength(1);
    expect(jsonLd[0]!.error).toBeUndefined();
    expect(postings.map(({ title }) => title)).toEqual(['Baker, Night Shift']);
  });

  it('says why JSON-LD cannot be read', () => {
    const [broken, text] = read(
      '',
      '<script type="application/ld+json">{"a":</script><script type="application/ld+json">"x"</script>',
    ).jsonLd;
    expect(broken!.error).toMatch(/JSON/);
    expect(text!.error).toBe('it is no object');
  });
});

describe('the text of a page', () => {
  it('is what a reader sees: no script, no template, nothing hidden, blocks apart', () => {
    const body = `<p>One<b>two</b></p><p>Three</p><script>four()</script><template><p>Five</p></template>
      <p hidden>Six</p><div hidden><p>Seven</p></div><noscript><p>Eight</p></noscript><svg><text>Nine</text></svg>`;
    expect(read(body).text).toBe('Onetwo Three Eight');
    expect(read(body).squeezed).toBe('OnetwoThreeEight');
  });

  it('has one kind of quote, dash and space', () => {
    expect(read('<p>It’s “5\u00a0–\u202f6” day\u00ads…</p>').text).toBe(`It's "5 - 6" days...`);
  });
});

describe('the parts of a page', () => {
  it('gives headings their rank and words, a picture counting with its alternative text', () => {
    const body =
      '<h1>A <em>b</em></h1><h2><img src="/x.svg" alt="Logo"></h2><h3> </h3><p role="heading" aria-level="4">D</p><h5 hidden>E</h5>';
    expect(read(body).headings).toEqual([
      { level: 1, text: 'A b' },
      { level: 2, text: 'Logo' },
      { level: 3, text: '' },
      { level: 4, text: 'D' },
    ]);
  });

  it('gives the facts panel as terms and values, and only the first list of that class', () => {
    const body = `<dl class="facts small"><div><dt>Place</dt><dd>Lisbon</dd><dd>Porto <small>two days</small></dd></div>
      <div><dt>Posted</dt><dd> <time datetime="2026-11-02">2 November</time> </dd></div></dl>
      <dl class="facts"><dt>On site</dt><dd>3 days</dd></dl>`;
    expect(read(body).facts).toEqual([
      {
        term: 'Place',
        values: [
          { text: 'Lisbon', times: [], onlyTime: false },
          { text: 'Porto two days', times: [], onlyTime: false },
        ],
      },
      { term: 'Posted', values: [{ text: '2 November', times: ['2026-11-02'], onlyTime: true }] },
    ]);
  });

  it('gives every address with its element, whether it is loaded, and whether an author wrote it', () => {
    const body = `<a href="/roles/">Roles</a><div class="prose"><a href="https://x.example">Away</a></div>
      <img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""><form action="/send/"></form>`;
    expect(read(body).addresses.map(({ address, where, loaded, authored, name }) => [address, where, loaded, authored, name])).toEqual([
      ['https://jobs.example/about/', 'link rel="canonical"', false, false, ''],
      ['/roles/', 'a href', false, false, ''],
      ['https://x.example', 'a href', false, true, 'Away'],
      ['/a.png', 'img src', true, false, ''],
      ['/a.png', 'img srcset', true, false, ''],
      ['/b.png', 'img srcset', true, false, ''],
      ['/send/', 'form action', false, false, ''],
    ]);
  });

  it('knows the last moment to apply, what is there while one can, and the notices', () => {
    const { clockEnd, applies, notices } = readVacancy({
      notice: '<p class="notice amber">Look.</p><p class="notice" hidden>Not yet.</p>',
    });
    expect({ clockEnd, applies, notices }).toEqual({ clockEnd: Date.parse('2026-12-31T23:59:59.999Z'), applies: 1, notices: ['Look.'] });
  });
});
