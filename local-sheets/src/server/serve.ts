import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Clock, clockAhead, clockFrom } from '../protocol/clock';
import { openAt, removeLock, writeLock } from './open-lock';
import { sampleTeamFile } from './sample-team-file';
import { type StandIn, startStandIn } from './start-stand-in';
import {
  DamagedWorkbook,
  readWorkbookFile,
  removeDrafts,
  setAside,
  type WorkbookFile,
} from './workbook-file';

interface ServeOptions {
  /** The repository: workbooks lie in its `.local`, the add-on in `build`, the stand-in in `.host`. */
  readonly root: string;
  readonly name: string;
  readonly port: number;
  /** A new workbook starts blank instead of with the sample team. */
  readonly empty: boolean;
  /** Put the workbook's file aside and start anew. */
  readonly reset: boolean;
  /** The instant that it is taken to be at the start, in milliseconds since 1970; null for the machine's clock. */
  readonly now: number | null;
  /** One line for the terminal. */
  readonly say: (line: string) => void;
}

interface Served extends StandIn {
  /** Where to look, for the terminal. */
  readonly line: string;
}

/** What cannot be done, in a sentence for the terminal. */
class CannotServe extends Error {
  override readonly name = 'CannotServe';
}

/** `npm start`: opens the workbook of that name, or makes it, and serves it until it is closed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { root, name, port, empty, reset, now, say } = options;
  const clock = now === null ? clockAhead(0) : clockFrom(now);
  const path = join(root, '.local', `${name}.json`);
  const shortly = (file: string) => relative(root, file);
  mkdirSync(join(root, '.local'), { recursive: true });
  const url = await openAt(path);
  if (url !== null) {
    throw new CannotServe(
      `"${name}" is already open at ${url} — look there, or open another with --file NAME.`,
    );
  }
  removeDrafts(path);
  if (reset && existsSync(path)) say(`The workbook so far is kept as ${shortly(setAside(path, 'bak'))}.`);

  const place = placeOf(root);
  const start = (file: WorkbookFile | null) =>
    startStandIn({ ...place, clock, port, workbookPath: path, file, title: title(name) });
  const startNew = async () =>
    start(empty ? null : await sampleTeamFile({ ...place, clock, today: today(clock), say }));

  let standIn: StandIn;
  try {
    const file = readWorkbookFile(path);
    standIn = file === null ? await startNew() : await start(file);
  } catch (error) {
    if (!(error instanceof DamagedWorkbook)) throw error;
    say(`${shortly(path)} cannot be opened: ${error.message}`);
    say(`It is kept as ${shortly(setAside(path, 'damaged'))}, and a new workbook is opened.`);
    standIn = await startNew();
  }
  writeLock(path, standIn.url);
  if (standIn.port !== port && port !== 0) say(`Port ${port} is taken, so this is on port ${standIn.port}.`);
  return {
    ...standIn,
    line: `${title(name)} is open at ${standIn.url} and saved in ${shortly(path)}. Ctrl+C closes it.`,
    close: async () => {
      await standIn.close();
      removeLock(path);
    },
  };
}

/** "one-on-ones" is called One-on-ones. */
const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What is run, and a new workbook's time zone and locale. */
function placeOf(root: string) {
  return {
    buildDir: join(root, 'build'),
    hostDir: join(root, '.host'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: 'en_US',
  };
}

/** `yyyy-MM-dd` in the time zone of this machine. */
function today(clock: Clock): string {
  const now = new Date(clock.now());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
