// Makes a fresh machine ready, with Node's own modules only: dependencies, and with --browser a Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.installed-from');
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Installs the dependencies when package-lock.json has changed since the last time. */
export function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (installed === wanted) return;
  console.log('Installing the dependencies (once, about a minute)…');
  // `npm ci` would refuse this lock file on another platform, because it lists the native packages of one only; `npm install`
  // takes every version from it, adds what this platform needs, and with --no-save leaves it as it is.
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stampFile, wanted);
}

/** Finds a Chromium to test with, or installs Debian's; answers its path. */
export function findBrowser() {
  const known = [process.env.CHROME_PATH, ...browsers].find((path) => path && existsSync(path));
  if (known) return known;
  console.log('Installing Chromium for the tests…');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ]) {
    const [command, ...rest] = [...asRoot, ...words];
    spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (existsSync(browsers[0])) return browsers[0];
  console.error(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Install one, or set CHROME_PATH to it.',
  );
  process.exit(1);
}
