// npm test: everything, in the order in which it fails fastest. Any failure stops it and is the exit code.
// While nothing changes that they depend on, it leaves out the tests of local-sheets and samples those in the browser (due-tests.mjs);
// --all and CI run every test.
// With the name of a project of jest.config.mjs it runs that project alone; what follows goes to jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installDependencies } from './bootstrap.mjs';
import { parts, stateOf, writePassed } from './due-tests.mjs';

const root = join(import.meta.dirname, '..');
const all = process.argv.includes('--all');
const [project, ...rest] = process.argv.slice(2).filter((word) => word !== '--all');

installDependencies();
// npm test looks for a browser first: without one it would fail at its very end.
if (project === undefined || project === 'browser') process.env.CHROME_PATH = findBrowser();
const jest = ['--no-warnings', 'node_modules/jest/bin/jest.js'];

if (project === undefined) {
  step('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.');
  step('types', 'node_modules/typescript/bin/tsc', '-b');
  if (canRunKnip()) step('dead code', 'node_modules/knip/bin/knip.js');
  else console.log('\n— dead code: not checked, because knip needs Node.js 20.19 or 22.12');
  step('build', 'scripts/build.mjs', '--host');
  const states = parts.map((part) => stateOf(part, { ci: Boolean(process.env.CI), all }));
  for (const { due, variable, leftOut } of states) {
    if (due) continue;
    process.env[variable] = '1';
    console.log(`\n— ${leftOut} (npm test -- --all runs them all)`);
  }
  step('tests', ...jest, '--ci');
  for (const state of states) if (state.due) writePassed(state);
} else {
  const { buildIfChanged } = await import('./build-if-changed.mjs');
  await buildIfChanged();
  // jest takes every plain word after --selectProjects for a project, so an option follows it.
  step(`${project} tests`, ...jest, '--selectProjects', project, '--ci', ...rest);
}

function step(title, ...args) {
  const start = Date.now();
  console.log(`\n— ${title}`);
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`Stopped at: ${title}`);
    process.exit(result.status ?? 1);
  }
  console.log(`— ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** The rest runs on Node.js 20.11, as package.json says. */
function canRunKnip() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major === 20 ? minor >= 19 : major > 22 || (major === 22 && minor >= 12);
}
