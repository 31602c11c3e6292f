import { describe, expect, test } from 'vitest';
import { routeDigests, type ProgramParts } from '../../../src/build/route-digests.ts';

const [home, list] = ['src/pages/index.astro', 'src/pages/list.astro'];
const script = (component: string) => `/project/${component}?astro&type=script&index=0&lang.ts`;

/** A program of two pages which share a layout; one of them has a script. */
function program() {
  return {
    modules: {
      '/project/src/pages/index.astro': { code: 'home', imports: ['/project/src/Layout.astro', 'yaml'] },
      '/project/src/pages/list.astro': { code: 'list', imports: ['/project/src/Layout.astro', '/project/src/List.astro'] },
      '/project/src/List.astro': { code: 'items', imports: ['/project/src/pages/list.astro'] },
      '/project/src/Layout.astro': { code: 'layout', imports: [] },
    },
    manifest: {
      site: 'https://one.example/',
      key: 'random',
      outDir: 'file:///project/.cache/builds/one/',
      assets: ['/a.css'],
      routes: [{ file: '' }],
      componentMetadata: [
        ['/project/src/pages/index.astro', { propagation: 'none' }],
        ['/project/src/List.astro', { propagation: 'none' }],
      ] as [string, unknown][],
      entryModules: { [script('src/List.astro')]: '_astro/List.1.js' },
    },
    styles: { [`/&${home}`]: ['base.1.css'], [`/list&${list}`]: ['base.1.css', 'list.1.css'] },
    projectDir: '/project',
  };
}

type Program = ReturnType<typeof program>;

function digestsOf({ modules, manifest, styles, projectDir }: Program): Record<string, string> {
  const parts: ProgramParts = {
    projectDir,
    modules: new Map(Object.entries(modules)),
    entry: `import "a";\nvar _manifest = deserializeManifest(${JSON.stringify(manifest)});\nvar routes = _manifest.routes;\n`,
    styles: new Map(Object.entries(styles).map(([route, sheets]) => [route, { styles: sheets }])),
  };
  return Object.fromEntries(routeDigests(parts));
}

/** The components whose pages are made of something else after a change. */
function changedBy(change: (program: Program) => void): string[] {
  const after = program();
  change(after);
  const [before, now] = [digestsOf(program()), digestsOf(after)];
  return Object.keys(before).filter((component) => before[component] !== now[component]);
}

describe('the digest of a route changes with', () => {
  test.each<[string, string[], (program: Program) => void]>([
    ['its own code', [home], ({ modules }) => (modules['/project/src/pages/index.astro'].code = 'x')],
    ['a component it imports', [list], ({ modules }) => (modules['/project/src/List.astro'].code = 'x')],
    ['a component that all import', [home, list], ({ modules }) => (modules['/project/src/Layout.astro'].code = 'x')],
    ['another component in the place of one', [list], ({ modules }) => modules['/project/src/pages/list.astro'].imports.pop()],
    ['its styles', [list], ({ styles }) => (styles[`/list&${list}`] = ['base.1.css', 'list.2.css'])],
    ['the address of a script', [list], ({ manifest }) => (manifest.entryModules[script('src/List.astro')] = '_astro/List.2.js')],
    ['what is to be known of a component', [home], ({ manifest }) => (manifest.componentMetadata[0]![1] = { propagation: 'self' })],
    ['what Astro tells all routes', [home, list], ({ manifest }) => (manifest.site = 'https://two.example/')],
  ])('%s', (_, expected, change) => {
    expect(changedBy(change)).toEqual(expected);
  });
});

test('what differs in every build, and the order in which modules are found, change no digest', () => {
  const changed = changedBy((program) => {
    Object.assign(program.manifest, { key: 'other', outDir: 'file:///project/.cache/builds/two/', assets: ['/b.css'], routes: [] });
    program.manifest.componentMetadata.reverse();
    program.modules = Object.fromEntries(Object.entries(program.modules).reverse()) as Program['modules'];
  });
  expect(changed).toEqual([]);
});

test('the digests are the same wherever the project lies', () => {
  const elsewhere = JSON.parse(JSON.stringify(program()).replaceAll('/project', '/home/me')) as Program;
  expect(digestsOf(elsewhere)).toEqual(digestsOf(program()));
});

test('a program that is not what Astro 7.3 makes is refused', () => {
  expect(() => routeDigests({ projectDir: '/project', modules: new Map(), entry: 'x', styles: new Map() })).toThrow('no manifest');
  const { manifest, ...rest } = program();
  expect(() => digestsOf({ ...rest, manifest, modules: {} as Program['modules'] })).toThrow('no module of src/pages/index.astro');
});
