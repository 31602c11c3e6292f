import { expect, test } from 'vitest';
import { toReadableCase } from '../../../src/importers/readable-case.ts';

test.each([
  ['BUREAU OF KNOTS', 'Bureau of Knots'],
  ['HULLS & SAILS', 'Hulls & Sails'],
  ['BACK-END', 'Back-end'],
  ['OF MICE AND MEN', 'Of Mice and Men'],
  ['IT SUPPORT / HR OPERATIONS', 'IT Support / HR Operations'],
  ['B2B SALES', 'B2B Sales'],
  ['FP&A', 'FP&A'],
  ['DEVOPS', 'DevOps'],
  ['SDR', 'SDR'],
  ['ÉQUIPE', 'Équipe'],
  ['People & Talent', 'People & Talent'],
  ['macOS', 'macOS'],
  ['帆船', '帆船'],
])('%s → %s', (shouted, readable) => expect(toReadableCase(shouted)).toBe(readable));
