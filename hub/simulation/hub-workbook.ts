import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  advanceClock,
  type Book,
  openWorkbook,
  type Runner,
  readScript,
  type SimulatedClock,
} from '../../local-sheets/src/index';
import { bigQueryTime, callTime, sheetsTime } from './modeled-times';
import { pageLessSession } from './page-less-session';
import type { CostMeter } from './pass-cost';

/** The registry with the built hub, and both APIs on this machine. */
export interface HubWorkbook {
  /** Chooses a menu item; returns the last toast. Throws Error if the run fails. */
  choose(functionName: string): Promise<string>;
  /** Lets the clock advance to an instant and fires the triggers on the way. Throws Error if a run fails. */
  advanceTo(instant: number): Promise<void>;
  /** When the next trigger fires; null if none does. */
  nextTrigger(): number | null;
  /** Enters the project and the workbooks, as a person would. */
  enter(project: string, workbooks: readonly (readonly string[])[]): void;
  /** How many workbooks have which problem, the most frequent first. */
  problems(): Promise<readonly Problem[]>;
  /** What the requests and runs from now on add to. */
  measure(meter: CostMeter): void;
  close(): Promise<void>;
}

export interface Problem {
  readonly sentence: string;
  readonly workbooks: number;
}

export interface HubPlace {
  /** The folder of the built hub. */
  readonly buildDir: string;
  /** The folder of the built programs of local Sheets. */
  readonly hostDir: string;
}

interface Surroundings extends HubPlace {
  readonly clock: SimulatedClock;
  readonly timeZone: string;
  readonly sheetsOrigin: string;
  readonly bigQueryOrigin: string;
}

export async function openHubWorkbook(around: Surroundings): Promise<HubWorkbook> {
  const { buildDir, hostDir, clock, timeZone } = around;
  let meter: CostMeter | null = null;
  const manifest = JSON.parse(readFileSync(join(buildDir, 'appsscript.json'), 'utf8')) as Manifest;
  const { book, runner } = await openWorkbook({
    ...{ buildDir, hostDir, clock, timeZone, callTime },
    code: readScript(buildDir),
    file: null,
    title: '1:1 registry',
    locale: 'en_US',
    scriptTimeZone: manifest.timeZone,
    oauthScopes: manifest.oauthScopes,
    hosts: {
      'sheets.googleapis.com': {
        origin: around.sheetsOrigin,
        time: (exchange) => {
          meter?.sheets(exchange);
          return sheetsTime(exchange);
        },
      },
      'bigquery.googleapis.com': {
        origin: around.bigQueryOrigin,
        time: (exchange) => {
          meter?.bigQuery(exchange);
          return bigQueryTime(exchange);
        },
      },
    },
  });
  runner.onExecution(({ startedAt, duration }) => {
    if (duration !== null) meter?.run(startedAt, duration);
  });
  let toast = '';
  const session = pageLessSession(book, (line) => {
    toast = line;
  });
  return {
    choose: async (functionName) => {
      const result = await runner.run({ functionName, kind: 'menu', args: [], session });
      if (!result.ok) throw new Error(`${functionName} failed: ${result.error.message}`);
      return toast;
    },
    advanceTo: async (instant) => refuseFailures(await advanceClock(clock, [runner], instant)),
    nextTrigger: runner.triggers.nextAt,
    enter: (project, workbooks) => {
      const settings = tabNamed(book, 'Settings');
      book.setValues({ sheetId: settings.sheetId, row: 1, column: 2, rows: 1, columns: 1 }, [[project]]);
      const { sheetId, rows } = tabNamed(book, 'Registry');
      const missing = workbooks.length + 1 - rows;
      if (missing > 0) book.insert(sheetId, 'rows', rows + 1, missing);
      const columns = workbooks[0]?.length ?? 0;
      book.setValues({ sheetId, row: 2, column: 1, rows: workbooks.length, columns }, workbooks);
    },
    problems: () => problemsIn(book),
    measure: (next) => {
      meter = next;
    },
    close: () => close(book, runner),
  };
}

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

function refuseFailures(fired: Awaited<ReturnType<typeof advanceClock>>): void {
  for (const { functionName, result } of fired)
    if (!result.ok) throw new Error(`${functionName} failed: ${result.error.message}`);
}

function tabNamed(book: Book, name: string) {
  const tab = book.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`The registry has no tab ${name}.`);
  return tab;
}

async function problemsIn(book: Book): Promise<readonly Problem[]> {
  const { sheetId } = tabNamed(book, 'Registry');
  const { rows, columns } = await book.extent(sheetId);
  const cells = await book.values({ sheetId, row: 1, column: 1, rows, columns });
  const column = cells[0]?.indexOf('What went wrong') ?? -1;
  const counts = new Map<string, number>();
  for (const row of cells.slice(1)) {
    // The address of the owner and the name of a tab differ from workbook to workbook.
    const sentence = String(row[column] ?? '')
      .replace(/\S+@\S+\w/g, '…')
      .replace(/^The tab .+? has/, 'The tab … has');
    if (sentence !== '') counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts]
    .map(([sentence, workbooks]) => ({ sentence, workbooks }))
    .sort((one, other) => other.workbooks - one.workbooks);
}

async function close(book: Book, runner: Runner): Promise<void> {
  await runner.dispose();
  book.dispose();
}
