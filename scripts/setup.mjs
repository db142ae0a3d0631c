// npm run setup: everything from a clone to a spreadsheet with the add-on. After a failure, run it again: it continues.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDependencies } from './bootstrap.mjs';
import { logIn, runClasp } from './clasp.mjs';
import {
  buildOrStop,
  openSpreadsheet,
  pushBuild,
  readScriptProject,
  stop,
  writeScriptProject,
} from './script-project.mjs';

const usage = `npm run setup                 creates a spreadsheet with the add-on
npm run setup -- ADDRESS      puts the add-on into the spreadsheet at this address
npm run setup -- SCRIPT-ID    pushes to this script project, or to that at its address`;
const [place, ...rest] = process.argv.slice(2);
if (rest.length > 0 || place?.startsWith('-')) stop(usage, 2);

installDependencies();
if (!isLoggedIn()) {
  console.log('Log in to the Google account whose spreadsheet will contain the add-on.');
  if (!process.stdin.isTTY || !logIn(tmpdir()) || !isLoggedIn())
    stop('You are not logged in to Google. Run npx clasp login, then npm run setup again.');
}

const project = projectAt(place) ?? known() ?? create({ title: 'One-on-ones' });
writeScriptProject(project);
buildOrStop([]);
const { failure } = pushBuild(project);
if (failure) stop(failure);
console.log(`The add-on is in ${addressOf(project)}
1. Open it, or reload it if it is open.
2. Choose 1:1s › Set up this workbook in its menu. Google asks for three permissions once.
3. Choose 1:1s › Add or edit engineers… to add the first engineer.`);
openSpreadsheet(project);

function isLoggedIn() {
  const { output } = runClasp(tmpdir(), 'show-authorized-user', '--json');
  return output.includes('"loggedIn": true');
}

/** The project that the command line names; null if it names none. */
function projectAt(text) {
  if (text === undefined) return null;
  const spreadsheet = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(text)?.[1];
  if (spreadsheet) {
    const before = readScriptProject();
    return before.parentId === spreadsheet ? before : create({ title: '1:1s', parentId: spreadsheet });
  }
  const scriptId = /\/(?:d|projects)\/([\w-]+)/.exec(text)?.[1] ?? text;
  if (!/^[\w-]{20,}$/.test(scriptId))
    stop(
      `"${text}" is neither the address of a spreadsheet nor a script ID. Copy the address of the spreadsheet.`,
      2,
    );
  return { scriptId };
}

/** The project of an earlier run, or of .clasp.json; null if there is none. */
function known() {
  const { problem, isDamaged, ...found } = readScriptProject();
  if (isDamaged) stop(problem, 2);
  return problem ? null : found;
}

/** Creates a script in the spreadsheet `parentId`, or with a new spreadsheet. */
function create({ title, parentId }) {
  // clasp writes what it has created into the folder it runs in.
  const folder = mkdtempSync(join(tmpdir(), 'one-on-ones-'));
  const where = parentId ? ['--parentId', parentId] : ['--type', 'sheets'];
  const { output, failure: reason } = runClasp(folder, 'create-script', '--title', title, ...where, '--json');
  rmSync(folder, { recursive: true });
  if (reason) stop(reason);
  const { scriptId, parentId: created } = JSON.parse(output.slice(output.indexOf('{')));
  return { scriptId, parentId: parentId ?? created };
}

function addressOf({ scriptId, parentId }) {
  return parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `the spreadsheet of the script https://script.google.com/d/${scriptId}/edit`;
}
