import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** How the tests start Chromium: CHROME_PATH, or what the machine has. */
export const launchOptions = (): LaunchOptions => ({ executablePath: browserPath(), args: flags });

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

/** `npm test` has found it already; a single test run by hand asks the same script. */
function browserPath(): string {
  const known = process.env.CHROME_PATH;
  if (known) return known;
  const script = pathToFileURL(join(__dirname, '../../../scripts/bootstrap.mjs')).href;
  const code = `import { findBrowser } from '${script}'; console.log(findBrowser());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return output.trim().split('\n').at(-1) ?? '';
}
