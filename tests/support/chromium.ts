import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome or Chromium is installed on Linux, macOS and Windows. */
const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, because tests may run as root; no talk to any host but ours. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a browser for the tests, or installs one: an installed Chrome or Chromium, else Playwright's download, else Debian's package.
 * @throws Error when there is none and none can be installed.
 */
export function findChromium(): string {
  const found = installed.find((path) => path !== undefined && existsSync(path)) ?? downloaded();
  if (found !== undefined) return found;
  if (spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore' }).status === 0) {
    const path = downloaded();
    if (path !== undefined) return path;
  }
  if (existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error('There is no Chrome or Chromium, and none could be installed. Install one, or name it in CHROME_PATH.');
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Starts a browser. @param more options of its command line. */
export function launchBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...flags, ...more] });
}

let running: Promise<Browser> | undefined;

/**
 * The browser of this process, started for the first test file that asks. It ends with the process: starting one takes as long as many
 * a file does. So a file closes its contexts, and never the browser.
 */
export async function sharedBrowser(): Promise<Browser> {
  // Without a graphics card a process for it is of no use, and costs a sixth of what it takes to open a page.
  if (!(await running)?.isConnected()) running = launchBrowser('--in-process-gpu');
  return running!;
}
