import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Takes the place of Playwright's own list, which also switches off the storage of frames from another origin:
  // every browser that people use has it.
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades',
];
const own = new Set(['localhost', '127.0.0.1']);

/** A real Chromium whose pages can reach this machine only. */
export interface BrowserWindow {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for; they were refused. Must be empty. */
  readonly outside: readonly string[];
  /** Console errors and uncaught exceptions of all pages. Must be empty. */
  readonly complaints: readonly string[];
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens Chromium (CHROME_PATH, or what the machine has), in somebody's locale. */
export async function openBrowserWindow(locale = 'en-US'): Promise<BrowserWindow> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => !own.has(url.hostname) && url.protocol !== 'data:' && url.protocol !== 'blob:',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())));
  return {
    browser,
    context,
    outside,
    complaints,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}

/** `npm test` has found it already; a single test run by hand asks the same script. */
function browserPath(): string {
  const known = process.env.CHROME_PATH;
  if (known) return known;
  const script = pathToFileURL(join(__dirname, '../../../scripts/bootstrap.mjs')).href;
  const ask = `import { findBrowser } from '${script}'; console.log(findBrowser());`;
  const words = execFileSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
  return words.trim().split('\n').at(-1) ?? '';
}
