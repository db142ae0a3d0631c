import { isDeepStrictEqual } from 'node:util';
import type { CallFault } from '../../../local-sheets/src/runtime/user-session';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
import { wholeWorkbook } from './whole-workbook';

/** A command that writes, as a page sends it, and the workbook that it begins with. */
export interface Command<Name extends keyof Endpoints = keyof Endpoints> {
  readonly start: SavedWorkbook;
  readonly name: Name;
  readonly args: Parameters<Endpoints[Name]>;
}

/** A fault at one service call of a command; the first call has the index 0. */
export interface Case {
  readonly index: number;
  readonly fault: CallFault;
}

const faults: readonly CallFault[] = ['ends the run', 'throws', 'acts and throws'];

/** All cases of a command with so many calls; unless FAULTS=all asks for them, a sample of about a tenth, spread evenly. */
export function casesOf(calls: number): Case[] {
  const all = Array.from({ length: calls }, (_, index) => faults.map((fault) => ({ index, fault }))).flat();
  // 11 shares no factor with the three faults, so the sample has all of them.
  return process.env.FAULTS === 'all' ? all : all.filter((_, at) => at % 11 === 10);
}

/** How many service calls the command makes, and the workbook that it leaves when nothing goes wrong. */
export async function undisturbed(
  command: Command,
): Promise<{ calls: number; workbook: Record<string, string> }> {
  const addOn = await openAddOn({ from: command.start });
  let calls = 0;
  const count = () => {
    calls += 1;
    return null;
  };
  const result = await addOn.callWith(count, command.name, ...command.args);
  if (!isSuccess(result)) throw new Error(`${command.name} failed: ${JSON.stringify(result)}`);
  const workbook = await wholeWorkbook(addOn);
  await addOn.close();
  return { calls, workbook };
}

/** Runs the command with a fault, and again without; returns what then differs from the undisturbed workbook, [] if nothing. */
export async function differencesAfter(
  command: Command,
  { index, fault }: Case,
  expected: Record<string, string>,
): Promise<string[]> {
  const addOn = await openAddOn({ from: command.start });
  try {
    await addOn.callWith((call) => (call.index === index ? fault : null), command.name, ...command.args);
    const again = await addOn.callWith(() => null, command.name, ...command.args);
    if (!isSuccess(again)) return [`refused again: ${JSON.stringify(again)}`];
    return differences(expected, await wholeWorkbook(addOn));
  } finally {
    await addOn.close();
  }
}

function differences(expected: Record<string, string>, found: Record<string, string>): string[] {
  if (isDeepStrictEqual(expected, found)) return [];
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
    (key) => expected[key] !== found[key],
  );
}

function isSuccess(result: Awaited<ReturnType<AddOnFixture['callWith']>>): boolean {
  return result.ok && (result.value as { ok: boolean }).ok;
}
