import { isDeepStrictEqual } from 'node:util';
import type { CallFault, RunRequest, RunResult } from '../../../local-sheets/src/runtime/user-session';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import { missingTexts, type TypedTexts, typedTexts } from '../typed-texts';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
import { keyOf, type State, stateWith } from './state';
import { wholeWorkbook } from './whole-workbook';

/** A command that writes, and the workbook that it begins with. */
export type Command = PageCommand | MenuCommand;

/** A command as a page sends it. */
export interface PageCommand<Name extends keyof Endpoints = keyof Endpoints> {
  readonly start: SavedWorkbook;
  readonly name: Name;
  readonly args: Parameters<Endpoints[Name]>;
  /**
   * What a page sends when it is opened anew and the command is given again, null if it then shows that there is nothing left
   * to do; the same as before if absent.
   */
  readonly again?: (addOn: AddOnFixture) => Promise<Parameters<Endpoints[Name]> | null>;
}

/** A function of the menu, chosen on a tab. */
interface MenuCommand {
  readonly start: SavedWorkbook;
  readonly menu: string;
  readonly tab: string;
}

/** A fault at one service call of a command; the first call has the index 0. */
interface Case {
  readonly index: number;
  readonly fault: CallFault;
}

const faults: readonly CallFault[] = ['ends the run', 'throws', 'acts and throws'];

/** FAULTS asks for more cases than the sample of `npm test` has, and SLICE=3/8 for the third of eight parts of them. */
const { FAULTS, SLICE = '1/1' } = process.env;

/** Cases of a command with so many calls, spread evenly. FAULTS=all means all of them, FAULTS=20 every twentieth. */
function casesOf(calls: number, sample: number): Case[] {
  const all = Array.from({ length: calls }, (_, index) => faults.map((fault) => ({ index, fault }))).flat();
  const [slice = 1, slices = 1] = SLICE.split('/').map(Number);
  if (FAULTS === 'all') return all.filter(({ index }) => index % slices === slice - 1);
  // With a step that has no factor of three, the cases have all three faults.
  const wanted = FAULTS === undefined ? Math.floor(all.length / sample) : Number(FAULTS);
  const step = wanted % 3 === 0 ? Math.max(1, wanted - 1) : wanted;
  return all.filter((_, at) => at % step === Math.floor(step / 2));
}

/** What a run over the cases of a command showed. */
export interface Tried {
  readonly command: string;
  readonly calls: number;
  readonly cases: number;
  /** How many different workbooks the faults left behind, in which the command was given again. */
  readonly workbooks: number;
  readonly notWhole: readonly string[];
}

/**
 * Runs the command with each fault and then without; returns the cases in which the workbook was not whole, with the differences,
 * and the moments at which a text was gone that was in a cell before the command and after it.
 */
export async function tryFaults(title: string, command: Command, sample: number): Promise<Tried> {
  const alone = await undisturbed(command);
  const cases = casesOf(alone.calls.length, sample);
  const notWhole = [...alone.gone];
  const judge = judgeOf(command, alone);
  for (const one of cases) {
    const differences = await judge.differencesAfter(one);
    if (differences.length === 0) continue;
    notWhole.push(`${one.index} ${one.fault}: ${differences.join(', ')}`);
    if (FAULTS) process.stdout.write(`${title}: ${notWhole.at(-1)}\n`);
  }
  const tried = {
    command: title,
    calls: alone.calls.length,
    cases: cases.length,
    workbooks: judge.workbooks(),
    notWhole,
  };
  if (FAULTS) process.stdout.write(lineOf(tried));
  return tried;
}

/** A line of the table that the long run prints: of each command as it ends, so that a run that is ended early shows what has passed. */
function lineOf({ command, calls, cases, workbooks, notWhole }: Tried): string {
  const numbers = {
    calls,
    kinds: faults.length,
    cases,
    'different workbooks': workbooks,
    wrong: notWhole.length,
  };
  const cells = Object.entries(numbers).map(([name, number]) => `${name} ${String(number).padStart(4)}`);
  return `${[command.padEnd(50), ...cells].join(' | ')}\n`;
}

interface Undisturbed {
  /** The labels of its service calls. */
  readonly calls: readonly string[];
  /** The workbook before each of its calls, and after the last one; none in `npm test`, where few cases would use them. */
  readonly states: readonly State[];
  /** The workbook that it leaves. */
  readonly workbook: Record<string, string>;
  /** Texts that were gone for a moment, with the call before which they were. */
  readonly gone: readonly string[];
}

/** Runs the command with nothing going wrong. */
async function undisturbed(command: Command): Promise<Undisturbed> {
  const addOn = await openAddOn({ from: command.start });
  const calls: string[] = [];
  const states: State[] = [];
  const given = JSON.stringify(command);
  const note = async () => {
    if (FAULTS === undefined) return;
    const key = keyOf(addOn, given);
    const known = states.find((state) => state.key === key);
    states.push(known ?? (await stateWith(key, addOn)));
  };
  const beginning = typedTexts(addOn);
  const moments = new Map<string, TypedTexts>();
  const result = await run(addOn, command, async ({ index, label }) => {
    calls.push(label);
    await note();
    if (isMoment(index)) moments.set(`${index} ${label}`, typedTexts(addOn));
    return null;
  });
  if (!isSuccess(result)) throw new Error(`The command failed: ${JSON.stringify(result)}`);
  await note();
  const workbook = await wholeWorkbook(addOn);
  const end = typedTexts(addOn);
  await addOn.close();
  const gone = Array.from(moments).flatMap(([call, now]) =>
    missingTexts(beginning, now, end).map((text) => `before ${call}: ${text}`),
  );
  return { calls, states, workbook, gone };
}

/** Each moment of a small command; a sample of them, if it has many calls. */
const isMoment = (index: number) => FAULTS !== undefined || index < 40 || index % 10 === 0;

/**
 * Judges cases of a command. Where the state of the workbook after a fault is known, nothing is done twice: a run that ends before
 * a call leaves the workbook that the undisturbed run had there; a call that changes nothing fails in the same way before and after it
 * acts; and in equal workbooks the command given again does the same.
 */
function judgeOf(command: Command, { calls, states, workbook }: Undisturbed) {
  const given = JSON.stringify(command);
  const judged = new Map<string, Promise<string[]>>();
  const thrown = new Map<number, Promise<string[]>>();
  let others = 0;

  /** Gives the command again, in a workbook with this key; returns what then differs from the undisturbed one, [] if nothing. */
  function again(key: string | null, open: () => Promise<AddOnFixture>): Promise<string[]> {
    if (key === null) others += 1;
    const found = (key !== null && judged.get(key)) || open().then((addOn) => completed(addOn));
    if (key !== null) judged.set(key, found);
    return found;
  }

  async function completed(addOn: AddOnFixture): Promise<string[]> {
    try {
      const args = 'again' in command && command.again ? await command.again(addOn) : undefined;
      if (args !== null) {
        const result = await run(addOn, args ? { ...command, args } : command, () => null);
        if (!isSuccess(result)) return [`refused again: ${JSON.stringify(result)}`];
      }
      return differences(workbook, await wholeWorkbook(addOn));
    } finally {
      await addOn.close();
    }
  }

  async function differencesAfter({ index, fault }: Case): Promise<string[]> {
    const state = states[index];
    if (fault === 'ends the run' && state !== undefined)
      return again(state.key, () => openAddOn({ from: state.saved() }));
    const changesNothing = state !== undefined && state.key === states[index + 1]?.key;
    // The state of a lock is not in the workbook.
    if (fault === 'acts and throws' && changesNothing && !calls[index]?.startsWith('Lock.'))
      return thrown.get(index) ?? differencesAfter({ index, fault: 'throws' });
    const addOn = await openAddOn({ from: command.start });
    await run(addOn, command, (call) => (call.index === index ? fault : null));
    const key = state === undefined ? null : keyOf(addOn, given);
    const isKnown = key !== null && judged.has(key);
    if (isKnown) await addOn.close();
    const found = again(key, async () => addOn);
    if (fault === 'throws') thrown.set(index, found);
    return found;
  }

  return { differencesAfter, workbooks: () => judged.size + others };
}

function run(
  addOn: AddOnFixture,
  command: Command,
  onCall: NonNullable<RunRequest['onCall']>,
): Promise<RunResult> {
  if ('name' in command) return addOn.callWith(onCall, command.name, ...command.args);
  const { runner, session } = addOn;
  session.open(addOn.tab(command.tab).sheetId);
  return runner.run({ functionName: command.menu, kind: 'menu', args: [], session, onCall });
}

function differences(expected: Record<string, string>, found: Record<string, string>): string[] {
  if (isDeepStrictEqual(expected, found)) return [];
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const different = keys.filter((key) => expected[key] !== found[key]);
  if (process.env.FAULTS_SHOW)
    for (const key of different.slice(0, 3))
      process.stdout.write(`${key}\n- ${expected[key]}\n+ ${found[key]}\n`);
  return different;
}

function isSuccess(result: RunResult): boolean {
  return result.ok && (result.value as { ok: boolean } | undefined)?.ok !== false;
}
