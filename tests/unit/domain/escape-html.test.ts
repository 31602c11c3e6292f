import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/domain/escape-html.ts';

test('whatever the text, HTML says it and nothing else', () => {
  const text = `R&D <b> "a" 'b' &amp; </p>`;
  const { body } = new JSDOM(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).window.document;
  expect(body.textContent).toBe(text);
  expect(body.querySelector('p')!.title).toBe(text);
  expect(body.querySelectorAll('*')).toHaveLength(1);
});
