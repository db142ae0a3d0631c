import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../../local-sheets/src/engine/book';
import { type Area, type Cell, isSerial } from '../../../local-sheets/src/protocol/cells';
import { type Person, people } from '../../../local-sheets/src/protocol/people';
import type { Execution } from '../../../local-sheets/src/protocol/runs';
import type { Tab } from '../../../local-sheets/src/protocol/tabs';
import type { Undocumented } from '../../../local-sheets/src/runtime/undocumented';
import type { Runner, RunRequest, RunResult } from '../../../local-sheets/src/runtime/user-session';
import { areaOf, letters } from '../../../local-sheets/tests/support/a1';
import { localSheets } from '../../../local-sheets/tests/support/built';
import { lastRun } from '../../../local-sheets/tests/support/last-run';
import { root } from '../../../local-sheets/tests/support/root';
import {
  closeAndSave,
  type SavedWorkbook,
  savedWorkbook,
} from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import type { Failure, Outcome } from '../../../src/contract/outcome';
import { batchSize } from '../../../src/domain/engineers/engineer-batch';
import { builtCode } from '../built-code';
import { keepingApostrophes } from './keeping-apostrophes';
import { type TestUserSession, userSessionOf } from './user-session';

// Several runs a test, and a workbook of its own for most: more than jest's five seconds on a busy machine.

export interface AddOnOptions {
  readonly timeZone?: string;
  /** Of a workbook that is opened from another one. */
  readonly locale?: string;
  /** Leaves the workbook without our tabs. */
  readonly blank?: boolean;
  /** Who is in the workbook that is just set up, each added by the add-on. */
  readonly team?: readonly EngineerForm[];
  /** Opens a saved workbook instead of one that is just set up. */
  readonly from?: SavedWorkbook;
  /** The ID of the file, for a copy that the same script serves. */
  readonly spreadsheetId?: string;
  /** Opens a copy of the cells of another workbook, without its properties and metadata. */
  readonly copyOf?: AddOnFixture;
  /** In a cell of plain text, Sheets keeps the apostrophe in front of a text that a script writes, as one report says. */
  readonly keepsApostrophe?: boolean;
  /** Functions in addition to those of the add-on, for what only a script can do; they run as menu items. */
  readonly script?: string;
  /** What differs from the usual among what Google does not document. */
  readonly undocumented?: Partial<Undocumented>;
}

/** A workbook in memory with the built add-on in it, and somebody in front of it; no page, no network. */
export interface AddOnFixture {
  readonly book: Book;
  readonly runner: Runner;
  readonly session: TestUserSession;
  /** Runs an endpoint of build/Code.js as a page's call would and answers what it answered. */
  call<Name extends keyof Endpoints>(
    name: Name,
    ...args: Parameters<Endpoints[Name]>
  ): Promise<ReturnType<Endpoints[Name]>>;
  /** The same, where it must succeed: the view. */
  view<Name extends keyof Endpoints>(name: Name, ...args: Parameters<Endpoints[Name]>): Promise<ViewOf<Name>>;
  /** The same, where it must fail: the failure. */
  failure<Name extends keyof Endpoints>(name: Name, ...args: Parameters<Endpoints[Name]>): Promise<Failure>;
  /** The same as `call`, with something that happens at its service calls. */
  callWith<Name extends keyof Endpoints>(
    onCall: NonNullable<RunRequest['onCall']>,
    name: Name,
    ...args: Parameters<Endpoints[Name]>
  ): Promise<RunResult>;
  /** Chooses an item of the menu by its function. */
  menu(functionName: string): Promise<void>;
  tab(name: string): Tab;
  /** What a rectangle of a tab shows, such as "A1:C3"; dates as yyyy-mm-dd. */
  show(tab: string, a1: string): Promise<Shown[][]>;
  formulas(tab: string, a1: string): string[][];
  /** Types into a cell, as somebody in front of the page would. */
  type(tab: string, a1: string, ...rows: Cell[][]): void;
  /** The rows below a tab's headers, by header; rows without anything are left out. */
  table(tab: string): Promise<Record<string, Shown>[]>;
  area(tab: string, a1: string): Area;
  /** What the last run asked for. */
  lastRun(): Execution;
  /** Continues as another user. */
  signIn(email: string): void;
  close(): Promise<void>;
}

const home = 'Asia/Jakarta';

export type Shown = string | number | boolean;

type ViewOf<Name extends keyof Endpoints> =
  Extract<ReturnType<Endpoints[Name]>, { ok: true }> extends { view: infer View } ? View : never;

export async function openAddOn({
  timeZone = home,
  locale = 'en_US',
  blank = false,
  team = [],
  from,
  spreadsheetId,
  copyOf,
  keepsApostrophe = false,
  script = '',
  undocumented = {},
}: AddOnOptions = {}): Promise<AddOnFixture> {
  const file = blank || copyOf ? null : (from ?? (await workbookOf(team, timeZone)));
  const code = builtCode + script;
  const book = await localSheets.openBook({
    file: copyOf?.book.file() ?? (file && computedBy(code, file.book)),
    title: 'Platform team',
    locale,
  });
  const runner = localSheets.createRunner({
    book: keepsApostrophe ? keepingApostrophes(book) : book,
    code,
    html: (name) => readFileSync(join(root, 'build', `${name}.html`), 'utf8'),
    file: file?.runs ?? null,
    isolatePath: join(root, 'local-sheets/dist/isolate.cjs'),
    servicesPath: join(root, 'local-sheets/dist/services.js'),
    timeZone,
    locale,
    title: 'Platform team',
    spreadsheetId,
    undocumented,
  });
  let session = userSessionOf(book, people[0] as Person);
  const run = (request: Pick<RunRequest, 'args' | 'onCall'>) =>
    runner.run({ functionName: 'callEndpoint', kind: 'call', session, ...request });
  const call: AddOnFixture['call'] = async (name, ...args) => {
    const result = await run({ args: [name, args] });
    if (!result.ok) throw new Error(`${name} threw: ${result.error.message}`);
    return result.value as never;
  };
  const tab = (name: string): Tab => {
    const found = book.tabs().find((one) => one.name === name);
    if (!found) throw new Error(`No tab ${name} among ${book.tabs().map((one) => one.name)}`);
    return found;
  };
  const area = (name: string, a1: string): Area => areaOf(tab(name), a1);
  const show: AddOnFixture['show'] = async (name, a1) =>
    (await book.values(area(name, a1))).map((row) => row.map(shown));
  const addOn: AddOnFixture = {
    book,
    runner,
    get session() {
      return session;
    },
    call,
    view: async (name, ...args) => {
      const outcome = (await call(name, ...args)) as Outcome<never>;
      if (!outcome.ok) throw new Error(`${name} failed: ${outcome.failure.message}\n${addOn.lastRun().log}`);
      return outcome.view;
    },
    failure: async (name, ...args) => {
      const outcome = (await call(name, ...args)) as Outcome<never>;
      if (outcome.ok) throw new Error(`${name} was expected to fail`);
      return outcome.failure;
    },
    callWith: (onCall, name, ...args) => run({ args: [name, args], onCall }),
    menu: async (functionName) => {
      const result = await runner.run({ functionName, kind: 'menu', args: [], session });
      if (!result.ok) throw new Error(`${functionName} threw: ${result.error.message}`);
    },
    tab,
    show,
    formulas: (name, a1) => book.formulas(area(name, a1)),
    type: (name, a1, ...rows) => {
      const { sheetId, row, column } = area(name, a1);
      book.setValues({ sheetId, row, column, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
    },
    table: async (name) => {
      const { rows, columns } = tab(name);
      const cells = await show(name, `A1:${letters(columns)}${rows}`);
      const header = cells.findIndex((row) =>
        ['Id', 'Question id', 'Goal id', '1:1 id'].some((id) => row.includes(id)),
      );
      return cells
        .slice(header + 1)
        .map((row) => Object.fromEntries(row.map((value, index) => [String(cells[header]?.[index]), value])))
        .filter((row) => Object.values(row).some((value) => value !== ''));
    },
    area,
    lastRun: () => lastRun(runner),
    signIn: (email) => {
      const person = people.find((one) => one.email === email);
      if (!person) throw new Error(`Nobody is called ${email}`);
      session = userSessionOf(book, person);
    },
    close: async () => {
      await runner.dispose();
      book.dispose();
    },
  };
  return addOn;
}

/** The file with its values trusted by a script that contains the whole add-on, if the add-on computed them (H127). */
function computedBy(code: string, file: unknown): unknown {
  const { results } = file as { results?: { functions: string } };
  if (results?.functions !== sha256(builtCode)) return file;
  return { ...(file as object), results: { ...results, functions: sha256(code) } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A workbook that is set up and has these engineers. The add-on makes it once for each build. */
export function workbookOf(team: readonly EngineerForm[], timeZone = home): Promise<SavedWorkbook> {
  if (team.length === 0) return setUpWorkbook(timeZone);
  const forms = sha256(JSON.stringify(team)).slice(0, 16);
  return savedWorkbook(`team ${forms} in ${timeZone}`, async () => {
    const addOn = await openAddOn({ timeZone });
    for (let at = 0; at < team.length; at += batchSize) {
      const { answers } = await addOn.view('addEngineers', team.slice(at, at + batchSize));
      for (const answer of answers) if (!answer.ok) throw new Error(answer.failure.message);
    }
    return closeAndSave(addOn);
  });
}

/** Set up in the time zone of most tests, and then moved to this one. */
async function setUpWorkbook(timeZone: string): Promise<SavedWorkbook> {
  const { book, runs } = await savedWorkbook('set up', async () => {
    const addOn = await openAddOn({ blank: true });
    await addOn.view('setUpWorkbook');
    return closeAndSave(addOn);
  });
  return { book, runs: { ...(runs as object), timeZone } };
}

function shown(cell: Cell): Shown {
  if (!isSerial(cell)) return cell;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(cell.serial) * 86_400_000).toISOString().slice(0, 10);
}
