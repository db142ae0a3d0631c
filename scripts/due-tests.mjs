// Which tests have to run: what they last passed with, and what differs from the main branch.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './build-stamp.mjs';

const root = join(import.meta.dirname, '..');
const ofAllTests = ['package-lock.json', 'jest.config.mjs', 'local-sheets', 'sample-team', 'scripts'];

/** The tests that `npm test` leaves out while nothing of what they depend on changes, and the variable that leaves them out. */
export const parts = [
  {
    name: 'local-sheets',
    variable: 'WITHOUT_LOCAL_SHEETS',
    dependencies: ofAllTests,
    leftOut: 'tests of local-sheets: left out, because it has not changed',
  },
  {
    name: 'browser',
    variable: 'BROWSER_SAMPLE',
    dependencies: [...ofAllTests, 'appsscript.json', 'src', 'tests/browser', 'tests/support'],
    leftOut: 'browser tests: a sample, because no page has changed',
  },
  {
    name: 'clasp',
    variable: 'WITHOUT_CLASP',
    dependencies: [
      ...['package-lock.json', 'jest.config.mjs', 'scripts', 'appsscript.json', '.clasp.json'],
      ...['src/pages', 'tests/build'],
    ],
    leftOut: 'tests of setup and push with clasp: left out, because no script has changed',
  },
  {
    name: 'start',
    variable: 'WITHOUT_START',
    dependencies: [
      ...ofAllTests,
      'appsscript.json',
      'src',
      'tests/start',
      'tests/sample-team',
      'tests/support',
    ],
    leftOut: 'tests of npm start and the sample team: left out, because nothing that they open has changed',
  },
  {
    name: 'hub',
    variable: 'WITHOUT_HUB',
    dependencies: [...ofAllTests, 'hub', 'src', 'tests/support'],
    leftOut: 'tests of the hub: left out, because neither it nor the workbooks that it reads have changed',
  },
];

/** The part, with the hash of what it depends on and whether its tests have to run. */
export function stateOf(part, { ci, all }) {
  const hash = hashOf(part.dependencies);
  return {
    ...part,
    hash,
    due: isDue({ ci, all, hash, passed: readPassed(part), differs: differsFromMain(part) }),
  };
}

/** Whether tests have to run: CI has run them for the main branch, and `passed` is the hash they passed with here. */
export const isDue = ({ ci, all, hash, passed, differs }) => ci || all || (differs && hash !== passed);

export const writePassed = ({ name, hash }) => writeFileSync(passedFile(name), hash);

const readPassed = ({ name }) => (existsSync(passedFile(name)) ? readFileSync(passedFile(name), 'utf8') : '');

const passedFile = (name) => join(root, '.cache', `${name}-passed`);

/**
 * Whether what the tests depend on differs from the main branch of the repository from which this one was cloned, in commits or in
 * files. True if there is no such branch to compare with.
 */
export function differsFromMain({ dependencies }, folder = root) {
  const git = (...args) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const fork = git('merge-base', 'HEAD', 'origin/HEAD');
  if (fork.status !== 0) return true;
  const changed = git('diff', '--quiet', fork.stdout.trim(), '--', ...dependencies).status !== 0;
  return changed || git('ls-files', '--others', '--exclude-standard', '--', ...dependencies).stdout !== '';
}
