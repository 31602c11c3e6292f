import { expect, it } from 'vitest';
import { splitFile } from '../../../src/content/frontmatter.ts';

it('splits fields and body, and counts lines from the top of the file', () => {
  expect(splitFile('---\ntitle: A\nlevel: mid\n---\n\n## B\n')).toEqual({
    yaml: 'title: A\nlevel: mid\n',
    yamlLine: 2,
    body: '\n## B\n',
    bodyLine: 5,
  });
});

it('reads lines that end as on Windows', () => {
  expect(splitFile('---\r\ntitle: A\r\n---\r\nBody\r\n')).toEqual({ yaml: 'title: A\r\n', yamlLine: 2, body: 'Body\r\n', bodyLine: 4 });
});

it('reads past a byte order mark', () => {
  expect(splitFile('\ufeff---\ntitle: A\n---\nBody')).toEqual({ yaml: 'title: A\n', yamlLine: 2, body: 'Body', bodyLine: 4 });
});

it('lets spaces stand after the lines "---"', () => {
  expect(splitFile('---  \ntitle: A\n---\t\nBody')).toMatchObject({ yaml: 'title: A\n', body: 'Body' });
});

it('ends the fields at the first line "---"; a later one is a line across the text', () => {
  expect(splitFile('---\ntitle: A\n---\nOne\n\n---\n\nTwo')).toMatchObject({ yaml: 'title: A\n', body: 'One\n\n---\n\nTwo' });
});

it('does not take an indented "---" inside a text for the end', () => {
  expect(splitFile('---\ntext: |\n  a\n  ---\n  b\n---\n')).toMatchObject({ yaml: 'text: |\n  a\n  ---\n  b\n', bodyLine: 7 });
});

it('reads fields that end with the file', () => {
  expect(splitFile('---\ntitle: A\n---')).toEqual({ yaml: 'title: A\n', yamlLine: 2, body: '', bodyLine: 4 });
  expect(splitFile('---\n---\n')).toEqual({ yaml: '', yamlLine: 2, body: '', bodyLine: 3 });
});

it.each(['## A text', '', 'title: A\n---\n', '\n---\ntitle: A\n---\n', '----\ntitle: A\n----\n'])('finds no fields in %j', (source) => {
  expect(splitFile(source)).toEqual({ yaml: undefined, yamlLine: 1, body: source, bodyLine: 1 });
});

it('says when the fields are never closed', () => {
  expect(splitFile('---\ntitle: A\n\nBody')).toEqual({
    yaml: undefined,
    yamlLine: 1,
    body: '---\ntitle: A\n\nBody',
    bodyLine: 1,
    unclosed: true,
  });
});
