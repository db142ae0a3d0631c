// Makes a fresh machine ready, with Node's own modules only: dependencies, and with --browser a Chromium.
import './check-node.mjs';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
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

/** Installs the dependencies where node_modules lacks one, or has another version of it than package-lock.json. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (once, about a minute)…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** npm stores a list of what it installed in node_modules, after `npm ci` and after `npm install`. */
function isInstalled() {
  const listed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(listed);
  return Object.entries(wanted).every(([path, { integrity, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    // An optional package may be missing: the native packages of other platforms are.
    return present[path] ? present[path].integrity === integrity : Boolean(optional || devOptional);
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

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
