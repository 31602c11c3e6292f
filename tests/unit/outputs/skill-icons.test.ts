import { expect, test } from 'vitest';
import { skillIconAddress } from '../../../src/content/skill-icon.ts';
import { skillIcons } from '../../../src/outputs/icons/skill-icons.ts';
import { filesOf } from '../../support/site-files.ts';

const skill = (fields: string) => `name: ${fields}\ncategory: version-control\ndescription: Something that somebody uses for their work every day.\n`;

test('every icon that a skill names is a file, once, where pages point', () => {
  const { files } = filesOf(skillIcons, {
    'skills/gitlab.yaml': skill('GitLab\nicon: gitlab'),
    'skills/gitlab-ci.yaml': skill('GitLab CI\nicon: gitlab'),
    'skills/nothing.yaml': skill('Nothing\nicon: nosuchicon'),
  });
  const [path, id] = skillIconAddress('gitlab')!.split('#');
  expect([...files.keys()].filter((one) => one.includes('gitlab'))).toEqual([path]);
  expect(files.get(path!)).toMatch(
    new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg"><symbol id="${id}" viewBox="0 0 24 24"><path .*</svg>\n$`),
  );
  expect([...files.keys()].filter((one) => one.includes('nosuchicon'))).toEqual([]);
});

test('an icon that does not exist has no address', () => {
  expect([skillIconAddress('nosuchicon'), skillIconAddress(undefined)]).toEqual([undefined, undefined]);
});
