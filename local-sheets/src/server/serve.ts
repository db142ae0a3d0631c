import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Clock, clockAhead, clockFrom } from '../protocol/clock';
import { people } from '../protocol/people';
import { CannotServe } from './cannot-serve';
import { openAt, removeLock, writeLock } from './open-lock';
import type { Opening } from './page-session';
import { type LocalSheets, startLocalSheets } from './start-local-sheets';
import { withUsers } from './user-files';
import {
  DamagedWorkbook,
  readWorkbookFile,
  removeDrafts,
  setAside,
  usersFolder,
  type WorkbookFile,
} from './workbook-file';

/** The place and time at which a new workbook is created. */
export interface NewWorkbookPlace {
  /** The folder of the add-on: scripts, HTML files and the manifest. */
  readonly buildDir: string;
  /** The folder of the built programs of local Sheets. */
  readonly hostDir: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly clock: Clock;
  /** `yyyy-MM-dd` by that clock, in the time zone of this machine. */
  readonly today: string;
}

export interface ServeOptions {
  /** The folder of the add-on: scripts, HTML files and the manifest. */
  readonly buildDir: string;
  /** The folder of the workbooks; created if it is missing. */
  readonly workbookDir: string;
  readonly name: string;
  readonly port: number;
  /** Creates the content of a new workbook; if it is missing or returns null, the workbook is blank. */
  readonly newWorkbook?: ((place: NewWorkbookPlace) => Promise<WorkbookFile | null>) | undefined;
  /** Keeps the existing file of the workbook under another name and starts with a new one (H324). */
  readonly reset: boolean;
  /** The scopes that all users have refused, such as "userinfo.email"; none by default (H464). */
  readonly refuse?: readonly string[] | undefined;
  /** The time at the start, in milliseconds since 1970; null for the machine's clock. */
  readonly now: number | null;
  /** The time zone in the manifest; UTC by default. */
  readonly scriptTimeZone?: string | undefined;
  /** The name of a published add-on in the menu Extensions; "Add-on" by default. */
  readonly addOnName?: string | undefined;
  /** What the first page that opens shows; only the workbook by default (H720). */
  readonly opening?: Opening | undefined;
  /** Prints one line in the terminal. */
  readonly say: (line: string) => void;
}

export interface Served extends LocalSheets {
  /** The line for the terminal with the address. */
  readonly line: string;
}

/** Opens or creates the workbook of that name, and serves it until it is closed. Throws `CannotServe` if it is already open. */
export async function serve(options: ServeOptions): Promise<Served> {
  const {
    workbookDir,
    buildDir,
    name,
    port,
    reset,
    now,
    newWorkbook,
    say,
    scriptTimeZone,
    refuse = [],
  } = options;
  const clock = now === null ? clockAhead(0) : clockFrom(now);
  const path = join(workbookDir, `${name}.json`);
  const shortly = (file: string) => relative(process.cwd(), file);
  mkdirSync(workbookDir, { recursive: true });
  const url = await openAt(path);
  if (url !== null) {
    throw new CannotServe(
      `"${name}" is already open at ${url}. Use it there, or open another workbook with --file NAME.`,
    );
  }
  removeDrafts(path);
  if (reset && existsSync(path)) say(`The existing workbook is kept as ${shortly(setAside(path, 'bak'))}.`);
  if (!existsSync(path) && existsSync(usersFolder(path))) {
    const kept = usersFolder(setAside(path, 'bak'));
    say(`The private properties of a removed workbook are kept as ${shortly(kept)}.`);
  }

  const place = { buildDir, hostDir, timeZone: zoneHere(), locale: 'en_US', clock, today: today(clock) };
  const start = (file: WorkbookFile | null) =>
    startLocalSheets({
      ...place,
      scriptTimeZone,
      addOnName: options.addOnName,
      opening: options.opening,
      port,
      workbookPath: path,
      file,
      title: title(name),
    });
  const startNew = async () => start((await newWorkbook?.(place)) ?? null);

  const reportDamaged = (keptAs: string) =>
    say(`The private properties of a user cannot be read. Their file is kept as ${shortly(keptAs)}.`);

  let localSheets: LocalSheets;
  try {
    const file = readWorkbookFile(path);
    localSheets = file === null ? await startNew() : await start(withUsers(path, file, reportDamaged));
  } catch (error) {
    if (!(error instanceof DamagedWorkbook)) throw error;
    say(`${shortly(path)} cannot be opened: ${error.message}`);
    say(`It is kept as ${shortly(setAside(path, 'damaged'))}, and a new workbook is opened.`);
    localSheets = await startNew();
  }
  for (const { email } of people) localSheets.runner.consent.refuse(email, refuse);
  writeLock(path, localSheets.url);
  if (localSheets.port !== port && port !== 0)
    say(`Port ${port} is taken, so this is on port ${localSheets.port}.`);
  return {
    ...localSheets,
    line: `${title(name)} is open at ${localSheets.url} and saved in ${shortly(path)}. Ctrl+C closes it.`,
    close: async () => {
      await localSheets.close();
      removeLock(path);
    },
  };
}

/** The title of the workbook "one-on-ones" is "One-on-ones". */
const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** This file is bundled into the folder of the built programs of local Sheets. */
const hostDir = __dirname;

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `yyyy-MM-dd` in the time zone of this machine. */
function today(clock: Clock): string {
  const now = new Date(clock.now());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
