import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../tests/support/chromium.ts';
import { installPackages } from '../install-packages.ts';
import { peersFolder } from '../project-copy.ts';
import type { Certificate } from './certificate.ts';
import { categories, type Report } from './report.ts';

export const lighthouseVersion = '13.5.0';

/** Everything the subject makes. */
export const lighthouseFolder = join(peersFolder, 'lighthouse');
const packages = join(lighthouseFolder, 'packages');

/** Installs Lighthouse below `bench/peers/`, unless it is there. @throws Error when npm cannot. */
export function installLighthouse(): void {
  installPackages(packages, { lighthouse: lighthouseVersion });
}

/** Chromium now and then ends a trace before it began, and Lighthouse says: "Please run Lighthouse again". */
const attempts = 4;

/**
 * Measures one page with what Lighthouse does by default: a mobile phone on simulated slow 4G, in a browser that is started for it and has
 * nothing in any cache.
 * @param out file for the whole report, which is kept.
 * @throws Error when Lighthouse made no report.
 */
export async function visitWithLighthouse(url: string, { fingerprint }: Certificate, out: string): Promise<Report> {
  const chrome = ['--headless=new', '--no-sandbox', '--disable-gpu', `--ignore-certificate-errors-spki-list=${fingerprint}`];
  const options = [
    url,
    '--quiet',
    '--no-enable-error-reporting',
    `--only-categories=${Object.values(categories).join(',')}`,
    `--chrome-flags=${chrome.join(' ')}`,
    '--output=json',
    `--output-path=${out}`,
  ];
  let said: string | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    said = await run([join(packages, 'node_modules/lighthouse/cli/index.js'), ...options]);
    if (said === undefined) return JSON.parse(readFileSync(out, 'utf8')) as Report;
  }
  throw new Error(`Lighthouse made no report of ${url}:\n${said}`);
}

/** @returns nothing when the command ended well, otherwise what it said. The server of the site runs in this process, so nothing may block. */
function run(argv: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      env: { ...process.env, CHROME_PATH: findChromium() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0 ? undefined : said));
  });
}
