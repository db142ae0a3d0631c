// npm run push: builds the add-on, and sends build/ with clasp to the script of .clasp.local.json, else of .clasp.json.
// Its arguments are those of the build, such as --published.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [shared, local] = ['.clasp.json', '.clasp.local.json'];
// clasp reads one complete project file, and looks for build/ and .claspignore in the folder of that file.
const merged = '.clasp.push.json';

const file = existsSync(join(root, local)) ? local : shared;
const { scriptId } = read(file);
if (!/^[\w-]+$/.test(scriptId ?? '') || scriptId === 'PUT-YOUR-SCRIPT-ID-HERE') {
  stop(
    `${file} has no script ID. Write { "scriptId": "…" } into ${local}; the Apps Script editor shows the ID under Project Settings.`,
  );
}

let status = run('scripts/build.mjs', ...process.argv.slice(2));
if (status === 0) {
  writeFileSync(join(root, merged), JSON.stringify({ ...read(shared), scriptId }));
  status = run('node_modules/@google/clasp/build/src/index.js', 'push', '--force', '--project', merged);
  rmSync(join(root, merged));
}
process.exitCode = status;

function read(name) {
  const text = readFileSync(join(root, name), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(`${name} is not valid JSON: ${error.message}`);
  }
}

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
