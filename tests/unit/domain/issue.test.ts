import { expect, it } from 'vitest';
import { byPosition, fieldName, hasErrors, type Issue } from '../../../src/domain/issue.ts';

const issue = (file: string, line: number, column: number, code = 'x', severity: Issue['severity'] = 'error'): Issue => {
  return { code, severity, file, line, column, message: '', fix: '' };
};

it('orders issues by file, line, column and code', () => {
  const sorted = [issue('a', 2, 1), issue('a', 10, 1), issue('a', 10, 2, 'a'), issue('a', 10, 2, 'b'), issue('b', 1, 1)];
  expect(sorted.toReversed().sort(byPosition)).toEqual(sorted);
});

it('is stopped by an error, not by a warning', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([issue('a', 1, 1, 'x', 'warning')])).toBe(false);
  expect(hasErrors([issue('a', 1, 1, 'x', 'warning'), issue('a', 1, 1)])).toBe(true);
});

it('names a field as an author counts', () => {
  expect(fieldName(['pay', 'ranges', 1, 'min'])).toBe('pay.ranges[2].min');
  expect(fieldName(['title'])).toBe('title');
  expect(fieldName([])).toBe('');
});
