import { isDeepStrictEqual } from 'node:util';
import type { CallFault, RunRequest, RunResult } from '../../../local-sheets/src/runtime/user-session';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
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

/**
 * Cases of a command with so many calls, spread evenly: as many as the sample has, unless FAULTS asks for more. FAULTS=all
 * means all of them, FAULTS=20 every twentieth.
 */
function casesOf(calls: number, sample: number): Case[] {
  const all = Array.from({ length: calls }, (_, index) => faults.map((fault) => ({ index, fault }))).flat();
  const { FAULTS } = process.env;
  if (FAULTS === 'all') return all;
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
  readonly notWhole: readonly string[];
}

/** Runs the command with each fault and then without; returns the cases in which the workbook was not whole, with the differences. */
export async function tryFaults(title: string, command: Command, sample: number): Promise<Tried> {
  const { calls, workbook } = await undisturbed(command);
  const cases = casesOf(calls, sample);
  const notWhole: string[] = [];
  for (const one of cases) {
    const differences = await differencesAfter(command, one, workbook);
    if (differences.length > 0) notWhole.push(`${one.index} ${one.fault}: ${differences.join(', ')}`);
  }
  return { command: title, calls, cases: cases.length, notWhole };
}

/** One line for each command, as docs and reports show it. */
export function faultTable(all: readonly Tried[]): string {
  const lines = all.map(({ command, calls, cases, notWhole }) =>
    [command.padEnd(44), String(calls).padStart(5), '3', String(cases).padStart(5), notWhole.length].join(
      ' | ',
    ),
  );
  return ['command | calls | kinds of faults | cases | not whole', ...lines, ''].join('\n');
}

/** How many service calls the command makes, and the workbook that it leaves when nothing goes wrong. */
async function undisturbed(command: Command): Promise<{ calls: number; workbook: Record<string, string> }> {
  const addOn = await openAddOn({ from: command.start });
  let calls = 0;
  const result = await run(addOn, command, () => {
    calls += 1;
    return null;
  });
  if (!isSuccess(result)) throw new Error(`The command failed: ${JSON.stringify(result)}`);
  const workbook = await wholeWorkbook(addOn);
  await addOn.close();
  return { calls, workbook };
}

/** Runs the command with a fault, and again without; returns what then differs from the undisturbed workbook, [] if nothing. */
async function differencesAfter(
  command: Command,
  { index, fault }: Case,
  expected: Record<string, string>,
): Promise<string[]> {
  const addOn = await openAddOn({ from: command.start });
  try {
    await run(addOn, command, (call) => (call.index === index ? fault : null));
    const args = 'again' in command && command.again ? await command.again(addOn) : undefined;
    if (args !== null) {
      const again = await run(addOn, args ? { ...command, args } : command, () => null);
      if (!isSuccess(again)) return [`refused again: ${JSON.stringify(again)}`];
    }
    return differences(expected, await wholeWorkbook(addOn));
  } finally {
    await addOn.close();
  }
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
