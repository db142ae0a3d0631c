import { join } from 'node:path';
import type { Book } from '../../src/engine/book';
import type { Area, Cell } from '../../src/protocol/cells';
import type { Clock } from '../../src/protocol/clock';
import { type Person, people } from '../../src/protocol/people';
import type { Execution, Menu } from '../../src/protocol/runs';
import type { Undocumented } from '../../src/runtime/undocumented';
import type { Hosts } from '../../src/runtime/url-fetch/hosts';
import type { Runner, RunRequest, RunResult, UserSession } from '../../src/runtime/user-session';
import { localSheets } from './built';
import { lastRun } from './last-run';
import { root } from './root';

// Each workbook starts an engine and each run a thread, which takes its time where other tests run beside these.

/** Who can sit in front of the workbook. */
export const [maya, tomas, hr, commenter] = people as readonly [Person, Person, Person, Person];

export interface ScriptOptions {
  readonly timeZone?: string;
  readonly limits?: { script?: number; simpleTrigger?: number; customFunction?: number; fetches?: number };
  readonly html?: Readonly<Record<string, string>>;
  /** The runner's file of an earlier script. */
  readonly file?: unknown;
  readonly undocumented?: Partial<Undocumented>;
  readonly scriptTimeZone?: string;
  readonly hosts?: Hosts;
  readonly oauthScopes?: readonly string[];
  readonly clock?: Clock;
  readonly callTime?: (kind: string, label: string) => number;
}

/** A blank workbook with a little script of the test's own in it. */
export interface Script {
  readonly book: Book;
  readonly runner: Runner;
  readonly session: TestUserSession;
  /** Runs a function as google.script.run would and answers what the page gets; fails where the run fails. */
  call(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The same, where it must fail: the message. */
  failure(functionName: string, ...args: unknown[]): Promise<string>;
  run(request: Partial<RunRequest> & { functionName: string }): Promise<RunResult>;
  lastRun(): Execution;
  /** Opens a new tab in front of the person. */
  freshTab(): void;
  /** The open tab's rectangle at row, column. */
  area(row: number, column: number, rows?: number, columns?: number): Area;
  values(row: number, column: number, rows?: number, columns?: number): Promise<Cell[][]>;
  close(): Promise<void>;
}

/** Somebody's place in front of the workbook; answers to alerts are given by the test. */
export interface TestUserSession extends UserSession {
  readonly shown: string[];
  readonly menus: Menu[];
  readonly waiting: ((button: string, text?: string) => void)[];
}

export async function openScript(code: string, options: ScriptOptions = {}): Promise<Script> {
  const { clock, scriptTimeZone, hosts, oauthScopes } = options;
  const ownClock = clock ? { clock } : {};
  const book = await localSheets.openBook({ file: null, title: 'Test', locale: 'en_US', ...ownClock });
  const runner = localSheets.createRunner({
    book,
    code,
    html: (name) => options.html?.[name] ?? null,
    file: options.file ?? null,
    isolatePath: join(root, 'local-sheets/dist/isolate.cjs'),
    servicesPath: join(root, 'local-sheets/dist/services.js'),
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    locale: 'en_US',
    title: 'Test',
    limits: options.limits ?? {},
    undocumented: options.undocumented ?? {},
    scriptTimeZone,
    hosts,
    oauthScopes,
    callTime: options.callTime,
    ...ownClock,
  });
  const session = userSessionFor(book, maya);
  const run: Script['run'] = (request) => runner.run({ kind: 'call', args: [], session, ...request });
  const area: Script['area'] = (row, column, rows = 1, columns = 1) => ({
    sheetId: session.activeSheetId(),
    row,
    column,
    rows,
    columns,
  });
  return {
    book,
    runner,
    session,
    run,
    call: async (functionName, ...args) => {
      const result = await run({ functionName, args });
      if (!result.ok) throw new Error(`${functionName} failed: ${result.error.message}`);
      return result.value;
    },
    failure: async (functionName, ...args) => {
      const result = await run({ functionName, args });
      if (result.ok)
        throw new Error(`${functionName} was expected to fail and answered ${JSON.stringify(result.value)}`);
      return result.error.message;
    },
    lastRun: () => lastRun(runner),
    freshTab: () => {
      const { sheetId } = book.insertTab({});
      session.activate({ sheetId, row: 1, column: 1, rows: 1, columns: 1 });
    },
    area,
    values: (row, column, rows, columns) => book.values(area(row, column, rows, columns)),
    close: async () => {
      await runner.dispose();
      book.dispose();
    },
  };
}

/** A session whose page remembers what it was shown, and whose alerts wait in `waiting` for the test's answer. */
export function userSessionFor(book: Book, person: Person): TestUserSession {
  const shown: string[] = [];
  const menus: Menu[] = [];
  const waiting: TestUserSession['waiting'] = [];
  let selection: Area = { sheetId: book.tabs()[0]!.sheetId, row: 1, column: 1, rows: 1, columns: 1 };
  return {
    id: person.email,
    person,
    shown,
    menus,
    waiting,
    activeSheetId: () => selection.sheetId,
    selection: () => selection,
    activate: (area) => {
      selection = area;
    },
    addMenu: (menu) => void menus.push(menu),
    showSidebar: (html, title) => void shown.push(`sidebar ${title}: ${html}`),
    showDialog: (html, title, width, height, modal) =>
      void shown.push(`${modal ? 'modal' : 'modeless'} ${title} ${width}x${height}: ${html}`),
    toast: (message, title, seconds) => void shown.push(`toast ${title}: ${message} (${seconds} s)`),
    alert: (title, message, buttons) => {
      shown.push(`alert ${title}: ${message} [${buttons}]`);
      return new Promise((resolve) => waiting.push((button) => resolve(button)));
    },
    prompt: (title, message, buttons) => {
      shown.push(`prompt ${title}: ${message} [${buttons}]`);
      return new Promise((resolve) => waiting.push((button, text = '') => resolve({ button, text })));
    },
  };
}

/** Waits until something is so, looking again after each turn; the test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
