import { createHash } from 'node:crypto';
import type { Book } from '../engine/book';
import type { Cell } from '../protocol/cells';
import type { Clock } from '../protocol/clock';
import type { Invoked } from '../protocol/invocation';
import type { CallValue } from '../protocol/values';
import type { Dates } from './calls/dates';
import type { Switchboard } from './calls/switchboard';
import { isPrivate, type Script } from './isolate/declarations';
import type { Isolate } from './isolate/isolate-pool';
import { scriptLine, scriptStack } from './isolate/stack';
import { startTimeLimit } from './isolate/time-limit';
import { Run } from './run';

/** What custom functions need from the runner. */
export interface CustomFunctionDeps {
  readonly scriptTimeZone: string;
  readonly limit: number;
  readonly dates: Dates;
  readonly clock: Clock;
  readonly switchboard: Switchboard;
  start(): Isolate;
  nextId(): number;
  note(run: Run): void;
}

/** Runs the script's functions for cells, in one dedicated thread that remains loaded: one call at a time, each with its time limit. */
export interface CustomFunctions {
  /** Makes the functions of a script available to formulas; they replace those of an earlier script. */
  define(script: Script): void;
  dispose(): Promise<void>;
}

export function createCustomFunctions(book: Book, deps: CustomFunctionDeps): CustomFunctions {
  let code = '';
  let thread: Promise<Isolate> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** A thread with the script loaded; the script's top-level statements run as part of the first call. */
  function warm(run: Run): Promise<Isolate> {
    thread ??= (async () => {
      const fresh = deps.start();
      const loaded = await fresh.load(code, (...call) => deps.switchboard.answer(run, ...call));
      if (loaded.ok) return fresh;
      await fresh.end();
      thread = null;
      throw Object.assign(new Error(loaded.message), { name: loaded.name, stack: loaded.stack });
    })();
    return thread;
  }

  async function invoke(run: Run, args: readonly unknown[]): Promise<Invoked> {
    const isolate = await warm(run);
    return new Promise((resolve) => {
      const limit = startTimeLimit(deps.clock, deps.limit, () => {
        thread = null;
        void isolate.end();
        run.end('timed out', 'Exceeded maximum execution time');
        resolve({ ok: false, name: 'Exception', message: 'Exceeded maximum execution time', stack: '' });
      });
      void isolate
        .invoke(run.invocation(args, deps.scriptTimeZone), (...call) => deps.switchboard.answer(run, ...call))
        .then((invoked) => {
          limit.stop();
          resolve(invoked);
        });
    });
  }

  async function call(name: string, args: (Cell | Cell[][] | undefined)[]): Promise<Cell | Cell[][]> {
    const run = new Run(deps.nextId(), name, 'custom function', 'CUSTOM_FUNCTION', null, null, deps.clock);
    deps.note(run);
    const invoked = await invoke(
      run,
      args.map((arg) => argument(arg, deps.dates)),
    ).catch(
      (error: Error): Invoked => ({
        ok: false,
        name: error.name,
        message: error.message,
        stack: error.stack ?? '',
      }),
    );
    if (invoked.ok) {
      run.end('completed', null);
      deps.note(run);
      return answer(invoked.value as CallValue | CallValue[][], deps.dates);
    }
    const { name: kind, message, stack } = invoked;
    if (!run.ended) run.end('failed', scriptStack(kind, message, stack));
    deps.note(run);
    throw new Error(`${message} (line ${scriptLine(stack) ?? 0}).`);
  }

  function define(script: Script): void {
    code = script.code;
    // Pending calls still receive their results from the thread of the earlier script.
    const earlier = thread;
    thread = null;
    void queue.then(() => end(earlier));
    // Google reads no JSDoc here: @customfunction only adds a function to the suggestions (platform fact 1.20).
    for (const name of script.declared.filter((one) => !isPrivate(one))) {
      book.defineFunction(name, (args) => {
        const answered = queue.then(() => call(name, args));
        queue = answered.catch(() => undefined);
        return answered;
      });
    }
    book.trustFile(createHash('sha256').update(code).digest('hex'));
  }

  return { define, dispose: () => end(thread) };
}

async function end(thread: Promise<Isolate> | null): Promise<void> {
  const running = await thread?.catch(() => null);
  await running?.end();
}

function argument(arg: Cell | Cell[][] | undefined, dates: Dates): unknown {
  if (arg === undefined) return null;
  return Array.isArray(arg) ? arg.map((row) => row.map(dates.toWire)) : dates.toWire(arg);
}

/** The result for a cell: blanks for null, and rows of equal length, because only a rectangle can spill. */
function answer(value: CallValue | CallValue[][], dates: Dates): Cell | Cell[][] {
  if (!Array.isArray(value)) return dates.toCell(value) ?? '';
  const width = value.reduce((most, row) => Math.max(most, row.length), 1);
  const rows = value.map((row) =>
    Array.from({ length: width }, (_, at) => dates.toCell(row[at] ?? null) ?? ''),
  );
  return rows.length > 0 ? rows : '';
}
