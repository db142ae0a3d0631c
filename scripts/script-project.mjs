// The Apps Script project that this folder is pushed to: in .clasp.local.json, which git ignores, or else in .clasp.json.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContainer, runClasp } from './clasp.mjs';

const root = join(import.meta.dirname, '..');
const [shared, local] = ['.clasp.json', '.clasp.local.json'];
/** clasp reads one complete project file, and looks for build/ and .claspignore in the folder of that file. */
const merged = '.clasp.push.json';

/** `{ scriptId, parentId }`, without `parentId` where only the script is known; or `{ problem, isDamaged }`, a sentence. */
export function readScriptProject() {
  const file = existsSync(join(root, local)) ? local : shared;
  try {
    const { scriptId, parentId } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    if (/^[\w-]+$/.test(scriptId ?? '') && scriptId !== 'PUT-YOUR-SCRIPT-ID-HERE')
      return { scriptId, parentId };
  } catch (error) {
    return { problem: `${file} is not valid JSON: ${error.message}`, isDamaged: true };
  }
  return {
    problem: `${file} has no script ID. Write { "scriptId": "…" } into ${local}; the Apps Script editor shows the ID under Project Settings.`,
  };
}

export function writeScriptProject(project) {
  writeFileSync(join(root, local), `${JSON.stringify(project, null, 2)}\n`);
}

/** Sends build/ to the script. Returns the output of clasp, and why it failed; `failure` is null if it succeeded. */
export function pushBuild({ scriptId }) {
  return withProjectFile({ scriptId }, (file) => runClasp(root, 'push', '--force', '--project', file));
}

/** Keeps what was pushed under the next number. The result is as that of `pushBuild`. */
export function addVersion({ scriptId }, description) {
  return withProjectFile({ scriptId }, (file) =>
    runClasp(root, 'create-version', description, '--project', file),
  );
}

/** Opens the spreadsheet of a project in the browser of a person at a terminal. */
export function openSpreadsheet({ scriptId, parentId }) {
  if (!process.stdout.isTTY || !parentId) return;
  withProjectFile({ scriptId, parentId }, (file) => openContainer(root, file));
}

function withProjectFile(project, run) {
  const common = JSON.parse(readFileSync(join(root, shared), 'utf8'));
  writeFileSync(join(root, merged), JSON.stringify({ ...common, ...project }));
  try {
    return run(merged);
  } finally {
    rmSync(join(root, merged));
  }
}

/** Builds the add-on with these arguments of scripts/build.mjs. Ends this process if that fails; the build says why. */
export function buildOrStop(args) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends this process with a sentence. */
export function stop(sentence, exitCode = 1) {
  console.error(sentence);
  process.exit(exitCode);
}
