import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { build as viteBuild, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rolebook as integration } from '../../src/content/integration.ts';
import { devReporter } from '../../src/reporters/dev.ts';
import { baseContent } from '../support/content.ts';
import { build, linesOf, temporaryContent, temporaryFolder, writeFiles } from '../support/fixture.ts';

const article = 'articles/write-well.mdx';
/** The frontmatter of the article; the body starts on the tenth line of the file. */
const frontmatter = baseContent[article]!.slice(0, baseContent[article]!.indexOf('\n---\n') + 5);
const trace = join(temporaryFolder(), 'trace');

/** Code that leaves a trace when it is run, and imports nothing. */
const leaveTrace = `globalThis.process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`;

/** What somebody could write to run code while the site is built, or in the browser of a reader. */
const attacks = [
  { name: 'an import', body: `import fs from 'node:fs'\n\nText.\n`, place: '1:1', code: 'mdx-import' },
  { name: 'an export that runs', body: `Text.\n\nexport const trace = ${leaveTrace}\n`, place: '3:1', code: 'mdx-import' },
  { name: 'an expression', body: 'Home is {process.env.HOME}.\n', place: '1:9', code: 'mdx-expression' },
  { name: 'an expression on its own', body: `Text.\n\n{${leaveTrace}}\n`, place: '3:1', code: 'mdx-expression' },
  { name: 'a script', body: 'Text.\n\n<script>alert(1)</script>\n', place: '3:1', code: 'mdx-html' },
  { name: 'a picture with a handler', body: 'A <img src="x" onerror="alert(1)" /> here.\n', place: '1:3', code: 'mdx-html' },
  { name: 'a component that is not on the list', body: '<Script src="x" />\n', place: '1:1', code: 'mdx-component' },
  { name: 'a spread', body: 'Text.\n\n<Callout {...process.env} />\n', place: '3:1', code: 'mdx-attribute' },
  { name: 'an attribute with code', body: '<Callout title={process.env.HOME}>x</Callout>\n', place: '1:1', code: 'mdx-attribute' },
  { name: 'an attribute nobody knows', body: '<Callout set:html="<b>x</b>">x</Callout>\n', place: '1:1', code: 'mdx-attribute' },
  { name: 'a link that runs', body: '[text](javascript:alert%281%29)\n', place: '1:1', code: 'link-scheme' },
];

/** `3:1` in a body is line 12 of a file whose body starts on line 10. */
const inFile = (place: string) => place.replace(/^\d+/, (line) => String(Number(line) + frontmatter.split('\n').length - 1));

describe('a body that is not plain content', () => {
  it('is refused before anything is compiled, each place named at once', async () => {
    const files = Object.fromEntries(attacks.map(({ body }, index) => [`articles/attack-${index}.mdx`, frontmatter + body]));
    const dist = join(temporaryFolder(), 'dist');
    const result = await build(temporaryContent({ ...baseContent, ...files }), dist);
    expect(result.status).toBe(1);
    const lines = linesOf(result);
    for (const [index, { place, code, name }] of attacks.entries()) {
      const found = lines.some((line) => line.includes(`/articles/attack-${index}.mdx:${inFile(place)}  error  ${code}  `));
      expect(
        found,
        `${name}
${lines.join('\n')}`,
      ).toBe(true);
    }
    expect(lines.at(-1)).toBe('Nothing was built.');
    expect(existsSync(dist)).toBe(false);
    expect(existsSync(trace)).toBe(false);
  });

  it.each(['roles/backend-engineer.mdx', 'jobs/acme/backend-engineer.mdx', 'companies/acme.mdx', 'places/catalonia.mdx'])(
    'is refused in %s too',
    async (file) => {
      const content = temporaryContent({ ...baseContent, [file]: `${baseContent[file]}\n{process.env.HOME}\n` });
      const result = await build(content);
      expect(result.status).toBe(1);
      expect(result.stderr).toMatch(new RegExp(`/${file}:\\d+:1  error  mdx-expression`));
    },
  );
});

/** The checker may be passed by: a file that changed after it, or a module that asks for a file of its own accord. */
describe('the guard of the compiler', () => {
  let folder: string;
  let plugins: Plugin[];
  const before = process.env.ROLEBOOK_CONTENT;

  beforeAll(async () => {
    folder = temporaryContent(baseContent);
    process.env.ROLEBOOK_CONTENT = folder;
    plugins = await pluginsOf(integration(devReporter));
  });
  afterAll(() => {
    if (before === undefined) delete process.env.ROLEBOOK_CONTENT;
    else process.env.ROLEBOOK_CONTENT = before;
  });

  const compile = (file: string) =>
    viteBuild({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [...plugins, compiler],
      build: { write: false, ssr: true, rolldownOptions: { input: join(folder, file) } },
    });

  it('lets plain content through', async () => {
    await expect(compile(article)).resolves.toBeDefined();
  });

  it.each(attacks)('refuses $name', async ({ body, place, code }) => {
    writeFiles(folder, { 'articles/late.mdx': frontmatter + body });
    const error = await compile('articles/late.mdx').then(
      () => undefined,
      (reason: unknown) => String(reason),
    );
    expect(error).toContain(`${code}: `);
    expect(error).toContain(`${join(folder, 'articles/late.mdx')}:${inFile(place)}`);
    expect(existsSync(trace)).toBe(false);
  });

  it('refuses it outside the content folder too', async () => {
    const outside = join(temporaryFolder(), 'outside.mdx');
    writeFiles(join(outside, '..'), { 'outside.mdx': '{process.env.HOME}\n' });
    writeFiles(folder, { 'articles/entry.js': `import ${JSON.stringify(outside)};\n` });
    await expect(compile('articles/entry.js')).rejects.toThrow(/mdx-expression: /);
  });
});

/** Stands for `@astrojs/mdx`: takes what the guard lets through. */
const compiler: Plugin = {
  name: 'test-compiler',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code) => ({ code: `export default ${JSON.stringify(mdxToMdast(code.replace(/^---[\s\S]*?\n---\n/, '')).type)};`, map: null }),
  },
};

/** The Vite plugins that an integration brings. */
async function pluginsOf({ hooks }: ReturnType<typeof integration>): Promise<Plugin[]> {
  const found: Plugin[] = [];
  const setup = hooks['astro:config:setup'] as unknown as (options: object) => void | Promise<void>;
  await setup({
    command: 'build',
    config: { root: new URL('../../', import.meta.url) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => found.push(...vite.plugins),
  });
  return found;
}
