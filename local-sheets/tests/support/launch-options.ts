import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** The hosts that pages of the tests can reach. */
export const ownHosts = ['localhost', '127.0.0.1'];

/** How the tests start Chromium: CHROME_PATH, or what the machine has. */
export const launchOptions = (): LaunchOptions => ({ executablePath: browserPath(), args: flags });

/**
 * Takes the place of Playwright's own list, which also switches off the storage of frames from another origin: every browser
 * that people use has it.
 */
const withoutFeatures = [
  ...['Translate', 'MediaRouter', 'OptimizationHints', 'HttpsUpgrades'],
  // Each window loads pages for the list below its address bar, which no test opens: 1.5 s of processor time per window.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  // After each page, a process starts for one that may follow.
  'SpareRendererForSitePerProcess',
  // A separate process for each sidebar and dialog takes as long as the rest of what opening it takes.
  ...['IsolateOrigins', 'site-per-process'],
];

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Without it, Chromium draws with a GPU that it imitates in software, which takes more time than drawing in software.
  '--disable-gpu',
  '--disable-site-isolation-trials',
  // Playwright asks for the stack of every request and message. Without it, V8 parses the whole script of the page again for the
  // first one, which is half of the time in which a page of cells opens.
  '--js-flags=--no-enable-lazy-source-positions',
  `--host-resolver-rules=${['MAP * ~NOTFOUND', ...ownHosts.map((host) => `EXCLUDE ${host}`)].join(', ')}`,
  `--disable-features=${withoutFeatures.join()}`,
];

/** `npm test` has found it already; a single test run by hand asks the same script. */
function browserPath(): string {
  const known = process.env.CHROME_PATH;
  if (known) return known;
  const script = pathToFileURL(join(__dirname, '../../../scripts/bootstrap.mjs')).href;
  const code = `import { findBrowser } from '${script}'; console.log(findBrowser());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return output.trim().split('\n').at(-1) ?? '';
}
