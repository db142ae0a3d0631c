import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `Usage: local-sheets DIR [options]

Opens the Apps Script project in DIR in a local Google Sheets.

  --port N         Listen on port N (default 8080; if it is taken, the next free one)
  --file NAME      Open the workbook NAME (default: the name of DIR)
  --workbooks DIR2 Keep the workbooks in DIR2 (default: DIR/.local-sheets)
  --reset          Keep the existing workbook under another name and start with a new one
  --refuse SCOPES  Treat these scopes of the manifest as refused, such as userinfo.email,script.container.ui
  --help           Show this text
`;

const nameOfWorkbook = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u;

/** The options of `serve`, `{ help: true }`, or `{ problem }` with two sentences: what is wrong and what to do (H421). */
export function readCommandLine(words) {
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8080' },
        file: { type: 'string' },
        workbooks: { type: 'string' },
        refuse: { type: 'string', default: '' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { problem: `${error.message.split('. ')[0]}. Run local-sheets --help for the options.` };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  if (positionals.length !== 1) {
    return { problem: 'local-sheets needs the folder of one project. Run local-sheets DIR.' };
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    return { problem: `"${values.port}" is not a port. Give a number from 0 to 65535; 0 is any free port.` };
  }
  const buildDir = resolve(positionals[0]);
  const own = basename(buildDir);
  const name = values.file ?? (nameOfWorkbook.test(own) ? own : 'workbook');
  if (!nameOfWorkbook.test(name)) {
    return { problem: `"${name}" is not a name for a workbook. Use letters, digits, spaces, - and _.` };
  }
  const project = readProject(buildDir);
  if (project.problem) return project;
  const workbookDir = resolve(values.workbooks ?? join(buildDir, '.local-sheets'));
  return {
    buildDir,
    workbookDir,
    name,
    port,
    refuse: values.refuse.split(',').filter(Boolean),
    reset: values.reset,
    now: null,
    scriptTimeZone: project.timeZone,
    addOnName: own,
  };
}

/** The time zone in the manifest of a project, undefined if it names none; or `{ problem }`. */
function readProject(dir) {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    return {
      problem: `There is no folder ${relative(process.cwd(), dir)}. Give the folder of an Apps Script project.`,
    };
  }
  const manifest = join(dir, 'appsscript.json');
  if (!existsSync(manifest)) {
    return { problem: 'The folder contains no appsscript.json. Give the folder that clasp pushes.' };
  }
  let timeZone;
  try {
    ({ timeZone } = JSON.parse(readFileSync(manifest, 'utf8')));
  } catch (error) {
    return { problem: `appsscript.json is not JSON: ${error.message}. Correct the file.` };
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return {
      problem: `appsscript.json names the time zone "${timeZone}", which does not exist. Use a name such as Europe/Paris.`,
    };
  }
  return { timeZone };
}
