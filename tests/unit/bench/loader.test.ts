import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageText } from '../../../bench/page-text.ts';
import { changeText, projectRoot } from '../../../bench/project-copy.ts';
import { compiledByAstro } from '../../../bench/subjects/loader.ts';

test('the loader still has the one place that the benchmark changes', () => {
  const file = 'src/content/compiled-by-astro.ts';
  const text = readFileSync(join(projectRoot, file), 'utf8');
  expect(changeText(text, compiledByAstro, 'changed here', file)).toContain('changed here');
});

test('a place that is gone, doubled or already changed is an error', () => {
  expect(() => changeText('const a = 1;', /const b/, 'x', 'a.ts')).toThrow('a.ts has 0 places');
  expect(() => changeText('b b', /b/, 'x', 'a.ts')).toThrow('a.ts has 2 places');
  expect(() => changeText('b', /b/, 'b', 'a.ts')).toThrow('already');
});

test('two pages read the same when only their markup differs', () => {
  const ours = '<body><h2>Team</h2><p>We <em>are</em>\n five.</p><script>1</script></body>';
  expect(pageText(ours)).toBe('Team We are five.');
  expect(pageText('<h3>Team</h3>\n<p>We <i>are</i> five.</p>')).toBe(pageText(ours));
  expect(pageText('<p>We<em>are</em> five.</p>')).toBe('Weare five.');
});
