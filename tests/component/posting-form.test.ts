import { describe, expect, test } from 'vitest';
import PostingSample from '../../src/components/posting/PostingSample.astro';
import { toBody } from '../../src/content/body-html.ts';
import { toSampleBlocks } from '../../src/posting/sample-blocks.ts';
import { boardGraph, has, linksOf, render, textOf, textsOf } from '../support/render.ts';

const text = `You join <Blank name="company">your company</Blank> in <Blank name="place">city and country</Blank>. It makes
<Blank name="product">what it makes</Blank> and pays <Blank name="pay-range">lowest to highest</Blank>. Ask <Blank name="contact">a person</Blank>.`;

async function sample(site: object = {}) {
  const process = [{ name: 'First talk', minutes: 30 }, { name: 'Second talk' }];
  const hardSkills = [
    { skill: 'python', proficiency: 'practitioner', why: 'It is used.' },
    { skill: 'sql', proficiency: 'working', why: 'It is used.' },
    { skill: 'kafka', proficiency: 'awareness', why: 'It is used.' },
  ];
  const graph = boardGraph({ site, roles: { 'backend-engineer': { process, hardSkills } } });
  const role = graph.byId.roles.get('backend-engineer')!;
  const props = { role, graph, body: toBody(text, 'mdx'), sample: toSampleBlocks(text, 'mdx', graph) };
  return render(PostingSample, { props, graph });
}

/** What a script puts into the page: the templates in place of themselves, those of closed groups too. */
async function withScript(site: object = {}): Promise<HTMLElement> {
  const element = await sample(site);
  for (let template; (template = element.querySelector('template'));) template.replaceWith(template.content);
  return element;
}

const repository = { url: 'https://github.com/acme/jobs', branch: 'main', contentPath: 'content' };

describe('without scripts', () => {
  test('there is the text with its blanks, and no trace of a form', async () => {
    const element = await sample({ repository });
    expect(textOf(element)).toBe(
      'Ready to copy. Marked words are blanks for you to fill in. ' +
        'Download it with its blanks: Word, Markdown, posting for this site ' +
        'You join your company in city and country. It makes what it makes and pays lowest to highest. Ask a person.',
    );
    expect(textsOf(element, '.sheet .blank')).toEqual([
      'your company',
      'city and country',
      'what it makes',
      'lowest to highest',
      'a person',
    ]);
    expect(has(element, 'form, button, input, textarea, select, details')).toBe(false);
  });

  test('the text can be had as a file of three kinds', async () => {
    const element = await sample();
    expect(linksOf(element)).toEqual([
      { name: 'Word', to: '/roles/backend-engineer/sample.docx' },
      { name: 'Markdown', to: '/roles/backend-engineer/sample.md' },
      { name: 'posting for this site', to: '/roles/backend-engineer/posting.mdx' },
    ]);
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('download'))).toEqual([
      'backend-engineer.docx',
      'backend-engineer.md',
      'backend-engineer.mdx',
    ]);
  });
});

describe('the form', () => {
  test('has a group for each part of a posting', async () => {
    expect(textsOf(await withScript(), 'form summary')).toEqual([
      'The job',
      'Pay',
      'Applying',
      'The rest of the text',
      'Skills and process',
      'Other words for a fact',
    ]);
  });

  test('names every control, and no two the same way in one group', async () => {
    const element = await withScript();
    const controls = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter(({ labels }) => labels?.length !== 1 || textOf(labels[0]!) === '').map(({ name }) => name)).toEqual([]);
    for (const group of element.querySelectorAll('form details')) {
      const names = textsOf(group, 'label');
      expect(new Set(names).size).toBe(names.length);
    }
    for (const fieldset of element.querySelectorAll('fieldset')) expect(textsOf(fieldset, 'legend')).toHaveLength(1);
  });

  test('says of each blank what belongs there, unless a fact answers it', async () => {
    const element = await withScript();
    const hints = [...element.querySelectorAll<HTMLTextAreaElement>('textarea[name^="blank."]')].map(({ name, placeholder, labels }) => [
      name,
      textOf(labels[0]!),
      placeholder,
    ]);
    expect(hints).toEqual([
      ['blank.contact', 'Contact', 'a person'],
      ['blank.product', 'Product', 'what it makes'],
      ['blank.place', 'Place, in the text', 'city and country'],
      ['blank.pay-range', 'Pay range, in the text', 'lowest to highest'],
    ]);
  });

  test('starts with what the guide knows: title, skills at working level or above, and its process', async () => {
    const element = await withScript();
    const checked = (name: string) =>
      [...element.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ checked, labels }) => [textOf(labels![0]!), checked]);
    expect(element.querySelector<HTMLInputElement>('[name="title"]')!.value).toBe('Backend Engineer');
    expect(element.querySelector<HTMLInputElement>('[name="currency"]')!.value).toBe('EUR');
    expect(checked('must')).toEqual([
      ['Python', true],
      ['SQL', true],
    ]);
    expect(checked('stage')).toEqual([
      ['First talk, 30 min', true],
      ['Second talk', true],
    ]);
    expect(checked('workplace').filter(([, on]) => on)).toEqual([]);
    expect(checked('employment').filter(([, on]) => on)).toEqual([]);
  });
});

describe('the tools', () => {
  const copyAndDownload = [
    'Copy as rich text',
    'Copy as Markdown',
    'Copy as plain text',
    'Download .docx',
    'Download .md',
    'Download posting (.mdx)',
  ];
  const shown = (element: HTMLElement) => {
    const buttons = [...element.querySelectorAll('.posting-tools button')].filter((button) => button.closest('[hidden]') === null);
    return buttons.map((button) => textOf(button));
  };

  test('copy and download; a pull request only where there is a repository', async () => {
    expect(shown(await withScript())).toEqual(copyAndDownload);
  });

  test.each([
    ['GitHub', repository, 'Open a pull request with this posting'],
    ['GitLab', { ...repository, url: 'https://gitlab.com/acme/jobs' }, 'Open a merge request with this posting'],
    [
      'a host of which the settings say what it is',
      { ...repository, url: 'https://git.example/jobs', kind: 'github' },
      'Open a pull request with this posting',
    ],
  ])('propose the posting on %s', async (_, site, name) => {
    expect(shown(await withScript({ repository: site }))).toEqual([...copyAndDownload, name]);
  });

  test('do not offer a page that the host may not have', async () => {
    expect(shown(await withScript({ repository: { ...repository, url: 'https://git.example/acme/jobs' } }))).toEqual(copyAndDownload);
  });
});
