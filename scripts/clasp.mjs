// Runs clasp, and turns a refusal by clasp or Google into a sentence with what to do.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../node_modules/@google/clasp/build/src/index.js');

/** What clasp 3 and the Apps Script API print, and the sentence for it. */
const remedies = [
  [
    /No credentials found|invalid_grant|invalid_rapt|Login Required/i,
    'You are not logged in to Google, or the login has expired. Run npx clasp login, then this command again.',
  ],
  [
    /has not enabled the Apps Script API/i,
    'The Apps Script API is off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, and run this command again.',
  ],
  [
    /Requested entity was not found/i,
    'Google finds no script with the ID in .clasp.local.json or .clasp.json. Copy the ID from Project settings in the Apps Script editor into .clasp.local.json.',
  ],
  [
    /does not have permission/i,
    'Your Google account cannot edit this script. Ask the owner of the spreadsheet for edit access, or log in with another account: npx clasp login.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket hang up/i,
    'Google cannot be reached from this machine. Check the connection, and HTTPS_PROXY if your network has a proxy, and run this command again.',
  ],
];

/** Runs clasp in a folder: its output, and why it failed; `failure` is null if it did not. */
export function runClasp(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { output: stdout, failure: status === 0 ? null : sentenceFor(`${stderr}\n${stdout}`) };
}

/** Opens the login of clasp, which asks in the browser. Returns whether the person has logged in. */
export function logIn(folder) {
  return spawnSync(process.execPath, [program, 'login'], { cwd: folder, stdio: 'inherit' }).status === 0;
}

/** Has clasp open the spreadsheet that a project file names; it needs a terminal, and says where it opens it. */
export function openContainer(folder, file) {
  spawnSync(process.execPath, [program, 'open-container', '--project', file], {
    cwd: folder,
    stdio: 'inherit',
  });
}

function sentenceFor(output) {
  const [, sentence] = remedies.find(([pattern]) => pattern.test(output)) ?? [];
  return sentence ?? `clasp failed: ${output.trim().replaceAll(/\s+/g, ' ')}`;
}
