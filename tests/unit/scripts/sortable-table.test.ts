import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const { window } = new JSDOM('<!doctype html><html lang="en-GB"><body></body></html>');
const { document } = window;

beforeAll(async () => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('customElements', window.customElements);
  await import('../../../src/scripts/sortable-table.ts');
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  const rows = [
    ['USD a year', 'a', 'Spain', 'US$90', 90],
    ['EUR a year', 'b', 'Andorra', '€800', 800],
    ['USD a year', 'c', 'Åland', 'US$700', 700],
    ['USD a year', 'd', 'spain', 'not given', undefined],
    ['EUR a year', 'e', 'Portugal', '€60', 60],
  ].map(
    ([unit, id, place, words, value]) =>
      `<tr data-unit="${unit}"><th scope="row">${id}</th><td>${place}</td>` +
      `<td${value === undefined ? '' : ` data-value="${value}"`}>${words}</td><td${value === undefined ? '' : ` data-value="${value}"`}></td></tr>`,
  );
  document.body.innerHTML = `<sortable-table><table>
    <thead><tr><th>Id</th><th data-sort="text">
      Place
    </th><th data-sort="amount">Median</th><th data-sort="number">n</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table></sortable-table>`;
});

const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const order = () => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent).join('');
const sorts = () => [...document.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));

test('columns that can be put in order have a button each, and nothing has moved', () => {
  expect([...document.querySelectorAll('thead th')].map((head) => head.innerHTML)).toEqual([
    'Id',
    '<button type="button">Place</button>',
    '<button type="button">Median</button>',
    '<button type="button">n</button>',
  ]);
  expect([order(), ...sorts()]).toEqual(['abcde', null, null, null, null]);
});

test('words are put in the order of the language, and back again; equal ones keep their order', () => {
  button('Place').click();
  expect([order(), ...sorts()]).toEqual(['cbeda', null, 'ascending', null, null]);
  button('Place').click();
  expect([order(), ...sorts()]).toEqual(['adebc', null, 'descending', null, null]);
});

test('numbers are put in order by their value; what is not given comes last either way', () => {
  button('n').click();
  expect(order()).toBe('eacbd');
  button('n').click();
  expect(order()).toBe('bcaed');
  expect(sorts()).toEqual([null, null, null, 'descending']);
});

test('amounts are put in order among those of their own unit', () => {
  button('Median').click();
  expect(order()).toBe('ebacd');
  button('Median').click();
  expect(order()).toBe('becad');
});

test('another column takes the order over, and starts upwards', () => {
  button('n').click();
  button('Median').click();
  expect(sorts()).toEqual([null, null, 'ascending', null]);
});

test('the focus stays on the button', () => {
  button('Place').focus();
  button('Place').click();
  expect(document.activeElement?.textContent).toBe('Place');
});

test('an element that is moved in the page has each button once', () => {
  document.body.append(document.querySelector('sortable-table')!);
  expect(document.querySelectorAll('button')).toHaveLength(3);
});
