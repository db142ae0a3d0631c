import { WebSocketServer } from 'ws';
import type { Book } from '../engine/book';
import { type Clock, clockAhead } from '../protocol/clock';
import type { Runner } from '../runtime/user-session';
import { startAutosave } from './autosave';
import { type Doors, openDoors } from './doors';
import { createFormsWeb, formAddress } from './forms-web';
import { createFrames } from './frames';
import { functionHints } from './function-hints';
import { htmlFiles, openWorkbook } from './open-workbook';
import { maySpeak, originsAt } from './origins';
import { type Opening, personCalled, type Session, startSession } from './page-session';
import { readScript } from './read-script';
import { createRunsFeed } from './runs-feed';
import { createSync } from './sync';
import { createWeb } from './web';
import type { WorkbookFile } from './workbook-file';

export interface LocalSheetsOptions {
  /** The requested port; if it is taken, the next free one is used. 0: any. */
  readonly port: number;
  /** The file of the workbook; null keeps the workbook only in memory. */
  readonly workbookPath: string | null;
  /** The workbook to open; null for a blank one. */
  readonly file: WorkbookFile | null;
  /** The folder with the script and the HTML pages, as clasp pushes it. */
  readonly buildDir: string;
  /** The folder with the built page and isolate of local Sheets. */
  readonly hostDir: string;
  readonly title: string;
  /** The name of a published add-on in the menu Extensions; "Add-on" by default. */
  readonly addOnName?: string | undefined;
  /** The time zone of a new spreadsheet. */
  readonly timeZone: string;
  /** The time zone of the script, from its manifest; UTC by default. */
  readonly scriptTimeZone?: string | undefined;
  readonly locale: string;
  /** What the first page that opens shows; only the workbook by default (H720). */
  readonly opening?: Opening | undefined;
  /** The clock of formulas, scripts and pages; the machine's clock by default. */
  readonly clock?: Clock;
}

export interface LocalSheets {
  readonly url: string;
  readonly port: number;
  readonly book: Book;
  readonly runner: Runner;
  /**
   * Reads the add-on's folder again: later runs use its script, open HTML pages reload, and menus are built again. Throws
   * SyntaxError if the script does not parse, and then changes nothing (H450).
   */
  reload(): void;
  /** Saves the workbook, then ends. */
  close(): Promise<void>;
}

/** Starts a local Google Sheets: opens the workbook, and shows it at `url` to browsers on this machine. */
export async function startLocalSheets(options: LocalSheetsOptions): Promise<LocalSheets> {
  const { buildDir, hostDir, file, title, workbookPath, scriptTimeZone, clock = clockAhead(0) } = options;
  const timeZone = file?.timeZone ?? options.timeZone;
  const locale = file?.locale ?? options.locale;
  const code = readScript(buildDir);
  let port = options.port;
  const origins = () => originsAt(port);
  const { book, runner } = await openWorkbook({
    buildDir,
    hostDir,
    code,
    file,
    title,
    addOnName: options.addOnName,
    timeZone,
    scriptTimeZone,
    locale,
    clock,
    formAddress: (id) => formAddress(origins(), id),
  });
  const autosave =
    workbookPath === null
      ? null
      : startAutosave(workbookPath, book, runner, (sentence) => console.error(sentence));

  const frames = createFrames();
  let opening = options.opening ?? null;
  const deps = {
    takeOpening: () => {
      const taken = opening;
      opening = null;
      return taken;
    },
    title,
    book,
    runner,
    runsFeed: createRunsFeed(runner),
    frames,
    sync: createSync(book, runner),
    functions: functionHints(code),
  };
  const sessions = new Set<Session>();
  runner.settings.onChange((settings) => {
    for (const session of sessions) session.settings(settings);
  });
  let pages = htmlFiles(buildDir);
  const sockets = new WebSocketServer({ noServer: true });
  const forms = createFormsWeb(runner.forms, origins);
  const web = createWeb(hostDir, frames, origins, clock, { workbook: workbookPath }, forms);
  const doors: Doors = await openDoors(options.port, web, (request, socket, head) => {
    // A client that disconnects before the response is ignored.
    socket.on('error', () => socket.destroy());
    const [path, query] = (request.url ?? '/').split('?', 2);
    if (path !== '/page' || !maySpeak(request, origins())) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const session = startSession(deps, opened, personCalled(new URLSearchParams(query).get('user')));
      sessions.add(session);
      opened.on('close', () => sessions.delete(session));
    });
  });
  port = doors.port;

  return {
    url: `${origins().spreadsheet}/`,
    port,
    book,
    runner,
    reload: () => {
      runner.load(readScript(buildDir));
      const built = htmlFiles(buildDir);
      const changed = new Map([...pages].map(([name, html]) => [html, built.get(name) ?? html]));
      pages = built;
      const replaced = frames.replace(changed);
      for (const session of sessions) session.reload(replaced);
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await doors.close();
      await autosave?.finish();
      await runner.dispose();
      book.dispose();
    },
  };
}
