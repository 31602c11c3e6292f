import { expect, test } from 'vitest';
import { skillIconAddress } from '../../../src/content/skill-icon.ts';
import { skillIcons } from '../../../src/outputs/icons/skill-icons.ts';
import { filesOf } from '../../support/site-files.ts';

const skill = (fields: string) =>
  `name: ${fields}\ncategory: version-control\ndescription: Something that somebody uses for their work every day.\n`;

test('every icon that a skill names is a file, once, where pages point', () => {
  const { files } = filesOf(skillIcons, {
    'skills/gitlab.yaml': skill('GitLab\nicon: gitlab'),
    'skills/gitlab-ci.yaml': skill('GitLab CI\nicon: gitlab'),
    'skills/nothing.yaml': skill('Nothing\nicon: nosuchicon'),
  });
  const path = skillIconAddress('gitlab')!;
  expect([...files.keys()].filter((one) => one.includes('gitlab'))).toEqual([path]);
  expect(files.get(path)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24" color="#7b7b7b"><path fill="currentColor" .*<\/svg>\n$/,
  );
  expect([...files.keys()].filter((one) => one.includes('nosuchicon'))).toEqual([]);
});

test('an icon that does not exist has no address', () => {
  expect([skillIconAddress('nosuchicon'), skillIconAddress(undefined)]).toEqual([undefined, undefined]);
});
