// When the tests of local-sheets have to run: what they last passed with, and what differs from the main branch.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './build-stamp.mjs';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, '.cache', 'local-sheets-passed');

/** Everything that the tests of local-sheets depend on. */
const dependencies = ['package-lock.json', 'jest.config.mjs', 'local-sheets', 'sample-team', 'scripts'];

export const localSheetsHash = () => hashOf(dependencies);

export const readPassed = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

export const writePassed = (hash) => writeFileSync(stampFile, hash);

/**
 * Whether local-sheets differs from the main branch of the repository from which this one was cloned, in commits or in files. True if
 * there is no such branch to compare with.
 */
export function differsFromMain(folder = root) {
  const git = (...args) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const fork = git('merge-base', 'HEAD', 'origin/HEAD');
  if (fork.status !== 0) return true;
  const changed = git('diff', '--quiet', fork.stdout.trim(), '--', ...dependencies).status !== 0;
  return changed || git('ls-files', '--others', '--exclude-standard', '--', ...dependencies).stdout !== '';
}

/** Whether the tests of local-sheets have to run: CI has run them for the main branch, and `passed` is the hash they passed with here. */
export const areDue = ({ ci, all, hash, passed, differs }) => ci || all || (differs && hash !== passed);
