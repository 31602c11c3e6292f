import { describe, expect, it } from 'vitest';
import CodeBlock from '../../src/components/developers/CodeBlock.astro';
import FileList from '../../src/components/developers/FileList.astro';
import { linksOf, render, textsOf } from '../support/render.ts';

describe('a block of code', () => {
  it('keeps every space and sign, and can be scrolled with a keyboard', async () => {
    const code = '{\n  "a": "<b> & </code>",\n    "c": 1\n}';
    const box = (await render(CodeBlock, { props: { label: 'An answer', code } })).querySelector('section')!;
    expect(box.querySelector('pre')!.textContent).toBe(code);
    expect([box.tabIndex, box.getAttribute('aria-label')]).toEqual([0, 'An answer']);
  });
});

describe('a list of files', () => {
  const items = [
    { name: 'Feeds', note: 'The newest.', files: [{ path: '/jobs/feed.rss' }, { path: '/jobs/feed.json', name: 'JSON Feed' }] },
    { name: 'Nothing yet', files: [] },
  ];

  it('names each file, by its address where it has no other name', async () => {
    const list = await render(FileList, { props: { items } });
    expect(linksOf(list)).toEqual([
      { name: '/jobs/feed.rss', to: '/jobs/feed.rss' },
      { name: 'JSON Feed', to: '/jobs/feed.json' },
    ]);
    expect(textsOf(list, 'strong')).toEqual(['Feeds', 'Nothing yet']);
    expect(textsOf(list, 'strong + span')).toEqual(['The newest.']);
  });

  it('has no empty list for a thing without files', async () => {
    expect((await render(FileList, { props: { items } })).querySelectorAll('ul')).toHaveLength(2);
  });
});
