import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseContent, edited } from '../support/content.ts';
import { rolebook } from '../support/command.ts';
import { linesOf, temporaryContent, temporaryFolder } from '../support/fixture.ts';

const whole = temporaryContent(baseContent);
const broken = temporaryContent({
  ...baseContent,
  ...edited('jobs/acme/backend-engineer.mdx', 'level: mid', 'level: middling'),
  ...edited('companies/acme.mdx', 'name: Acme', 'name: "Acme, \\"best: 100%\\""'),
  'skills/orphan.yaml': 'name: Orphan\ncategory: language\ndescription: Nobody names it.\n',
});
const noColour = { NO_COLOR: '1' };

describe('rolebook check', () => {
  it('ends with 0 and one line when nothing is wrong', async () => {
    const { status, stdout, stderr } = await rolebook(['check'], { ROLEBOOK_CONTENT: whole });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '16 entries, no problems\n', stderr: '' });
  });

  it('ends with 0 when there are warnings alone', async () => {
    const content = temporaryContent({ ...baseContent, 'skills/orphan.yaml': 'name: Orphan\ncategory: language\ndescription: Nobody.\n' });
    const { status, stdout } = await rolebook(['check'], { ROLEBOOK_CONTENT: content });
    expect(status).toBe(0);
    expect(stdout).toContain('/skills/orphan.yaml:1:1  warning  orphan  no role, vacancy or text names this skill');
    expect(stdout).toMatch(/\n1 warning in 17 entries\n$/);
  });

  it('ends with 1 and says file, line, column, what is wrong and what to type', async () => {
    const { status, stdout } = await rolebook(['check'], { ROLEBOOK_CONTENT: broken });
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('/jobs/acme/backend-engineer.mdx:4:8  error  '));
    expect(lines[at]).toContain('"middling"');
    expect(lines[at + 1]).toMatch(/^ {4}\S/);
  });

  it('ends with 1 for a folder that does not exist', async () => {
    const { status, stdout } = await rolebook(['check'], { ROLEBOOK_CONTENT: join(temporaryFolder(), 'nowhere') });
    expect(status).toBe(1);
    expect(stdout).toContain('missing-folder  there is no content folder at');
    expect(stdout).toContain('create it, or name another one in ROLEBOOK_CONTENT');
  });

  it('prints JSON that another program can read', async () => {
    const { status, stdout } = await rolebook(['check', '--format', 'json'], { ROLEBOOK_CONTENT: broken });
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { entries: number; errors: number; warnings: number; issues: Record<string, unknown>[] };
    expect(report.errors).toBeGreaterThan(0);
    expect(report.issues).toHaveLength(report.errors + report.warnings);
    for (const issue of report.issues) {
      expect(Object.keys(issue)).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'fix']);
    }
    const whenFine = await rolebook(['check', '--format', 'json'], { ROLEBOOK_CONTENT: whole });
    expect(JSON.parse(whenFine.stdout)).toEqual({ entries: 16, errors: 0, warnings: 0, issues: [] });
  });

  it('prints annotations that GitHub shows beside the lines', async () => {
    const { status, stdout } = await rolebook(['check', '--format', 'github'], { ROLEBOOK_CONTENT: broken });
    expect(status).toBe(1);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning) file=[^,]+,line=\d+,col=\d+,title=[\w-]+::\S/);
    expect(stdout).toMatch(/^::error file=[^,]*jobs\/acme\/backend-engineer\.mdx,line=4,col=8,title=/m);
  });

  it('refuses a format it does not have', async () => {
    const { status, stderr } = await rolebook(['check', '--format', 'xml'], { ROLEBOOK_CONTENT: whole, ...noColour });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '"xml" is not a format\n  use one of terminal, github, json\n' });
  });
});

describe('the command line', () => {
  it('explains itself: asked with 0, when nothing was asked with 2', async () => {
    const [asked, nothing] = [await rolebook(['--help']), await rolebook([])];
    expect([asked.status, nothing.status]).toEqual([0, 2]);
    expect(asked.stdout).toBe(nothing.stdout);
    for (const command of ['check', 'build', 'dev', 'preview', 'import']) expect(asked.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it.each(['biuld', 'toString'])('refuses the command "%s"', async (command) => {
    const { status, stderr } = await rolebook([command], noColour);
    expect(status).toBe(2);
    expect(stderr).toMatch(`"${command}" is not a command\n  use one of build, check, dev`);
  });

  it.each([
    ['check', '--fast'],
    ['build', '--outdir', 'x'],
    ['dev', '--prot', '1'],
    ['import', 'ashby', 'x.json', '--compnay', 'acme'],
  ])('refuses an option that "%s" does not have: %s', async (...args) => {
    const { status, stderr } = await rolebook(args, { ROLEBOOK_CONTENT: whole, ...noColour });
    expect(status).toBe(2);
    expect(stderr).toContain(args.find((one) => one.startsWith('--')));
    expect(stderr).toMatch(/\n {2}the options are --/);
  });

  it('refuses an option without its value, and a word that is no option', async () => {
    expect((await rolebook(['build', '--outDir'], noColour)).status).toBe(2);
    expect((await rolebook(['check', 'content'], noColour)).status).toBe(2);
  });

  it.each(['0', '65536', 'http'])('refuses the port "%s"', async (port) => {
    const { status, stderr } = await rolebook(['dev', '--port', port], { ROLEBOOK_CONTENT: whole, ...noColour });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `"${port}" is not a port\n  give a number from 1 to 65535\n` });
  });

  it('refuses to serve a site that was not built', async () => {
    const folder = join(temporaryFolder(), 'dist');
    const { status, stderr } = await rolebook(['preview', '--outDir', folder], noColour);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `there is no built site in ${folder}\n  run "npm run build" first\n` });
  });

  it('needs a system and one source to import', async () => {
    const texts = [];
    for (const args of [['import'], ['import', 'acme'], ['import', 'ashby'], ['import', 'ashby', 'a.json', 'b.json']]) {
      const { status, stderr } = await rolebook(args, noColour);
      expect(status).toBe(2);
      texts.push(stderr.split('\n')[0]);
    }
    expect(texts).toEqual([
      'no applicant-tracking system is named',
      '"acme" is not known',
      'one file or address is needed',
      'one file or address is needed',
    ]);
  });
});

describe('the environment', () => {
  it.each([
    ['check', 'tomorrow'],
    ['check', '2026-11-22T09:00:00'],
    ['build', '2026-13-01'],
    ['dev', '22/11/2026'],
  ])('makes %s refuse "%s" as the moment', async (command, moment) => {
    const result = await rolebook([command], { ROLEBOOK_CONTENT: whole, ROLEBOOK_NOW: moment, ...noColour });
    expect(result.status).toBe(1);
    expect(linesOf(result)).toEqual([
      `ROLEBOOK_NOW is "${moment}", which is not a moment`,
      '  write a day (2026-11-21) or a time with its offset (2026-11-21T09:00:00Z)',
    ]);
  });

  it('decides what is open by the moment it is given', async () => {
    const early = await rolebook(['check', '--format', 'json'], { ROLEBOOK_CONTENT: whole, ROLEBOOK_NOW: '2026-10-15' });
    expect(early.status).toBe(1);
    expect(early.stdout).toContain('future-date');
  });

  it('builds nothing from a folder that does not exist', async () => {
    const missing = join(temporaryFolder(), 'nowhere');
    const { status, stderr } = await rolebook(['build', '--outDir', join(temporaryFolder(), 'dist')], { ROLEBOOK_CONTENT: missing });
    expect(status).toBe(1);
    expect(stderr).toContain(`there is no content folder at "${missing}"`);
    expect(stderr).toMatch(/Nothing was built\.\n$/);
  });
});
