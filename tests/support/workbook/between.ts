import { isDeepStrictEqual } from 'node:util';
import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { Outcome } from '../../../src/contract/outcome';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
import type { PageCommand } from './faults';
import { wholeWorkbook } from './whole-workbook';

/** Something that a person does in the sheet while a command is under way. */
export interface Act {
  readonly name: string;
  do(addOn: AddOnFixture, sheetId: number): void;
}

/** A table as it is when a command begins; rows and columns are 1-based. */
export interface Place {
  readonly tab: string;
  readonly first1: number;
  readonly last1: number;
  /** A column that no command writes in a row that is there, for the person to type into. */
  readonly own: number;
}

/** What became of a command with a person in its way. */
export type Verdict = 'right' | 'refused' | 'wrong';

/** Everything that a person may do to the rows, columns and cells of a table, and to its tab. */
export function actsOn({ tab, first1, last1, own }: Place): Act[] {
  const act = (name: string, work: (addOn: AddOnFixture, sheetId: number) => void): Act => ({
    name: `${name}: ${tab}`,
    do: work,
  });
  const type = (row: number, column: number, rows: Cell[][]) => (addOn: AddOnFixture, sheetId: number) =>
    addOn.book.setValues({ sheetId, row, column, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
  return [
    act('insert a row', ({ book }, sheetId) => book.insert(sheetId, 'rows', first1, 1)),
    act('insert three rows', ({ book }, sheetId) => book.insert(sheetId, 'rows', last1, 3)),
    act('delete the first row', ({ book }, sheetId) => book.remove(sheetId, 'rows', first1, 1)),
    act('delete the last row', ({ book }, sheetId) => book.remove(sheetId, 'rows', last1, 1)),
    act('sort', ({ book }, sheetId) => {
      const { columns = 1 } = book.tabs().find((one) => one.sheetId === sheetId) ?? {};
      const area = { sheetId, row: first1, column: 1, rows: last1 - first1 + 1, columns };
      book.sort(area, [{ column: own, ascending: false }]);
    }),
    act('move a row', ({ book }, sheetId) => book.move(sheetId, 'rows', first1, 1, last1 + 1)),
    act('insert a column', ({ book }, sheetId) => book.insert(sheetId, 'columns', 2, 1)),
    act('move a column', ({ book }, sheetId) => book.move(sheetId, 'columns', 1, 1, 4)),
    act('delete a column', ({ book }, sheetId) => book.remove(sheetId, 'columns', own, 1)),
    act('type', type(first1, own, [['Typed']])),
    act('paste below', type(last1 + 1, own, [['Pasted'], ['Pasted too']])),
    act('rename', ({ book }, sheetId) => book.renameTab(sheetId, `${tab} of mine`)),
    // The local Sheets cannot delete the tab Goals.
    ...(tab === 'Goals' ? [] : [act('delete the tab', ({ book }, sheetId) => book.deleteTab(sheetId))]),
  ];
}

/** Judges a command with the act before each of its service calls in `gaps`: as if the act came wholly before or after it, or refused. */
export async function* judge(
  command: PageCommand,
  tab: string,
  act: Act,
  gaps: (calls: number) => readonly number[],
): AsyncGenerator<{ gap: number; verdict: Verdict; what: string }> {
  const states = statesOf(command, tab, act);
  const after = await states.after();
  for (const gap of gaps(after.calls)) {
    const found = await states.between(gap);
    if (found.isSaved) {
      const isRight =
        isDeepStrictEqual(found.workbook, after.workbook) ||
        isDeepStrictEqual(found.workbook, (await states.before()).workbook);
      const what = isRight ? '' : differences((await states.before()).workbook, found.workbook);
      yield { gap, verdict: isRight ? 'right' : 'wrong', what };
      continue;
    }
    const alone = await states.alone();
    const isUnharmed = found.isExplained && isDeepStrictEqual(found.workbook, alone.workbook);
    const what = `${found.said} ${isUnharmed ? '' : differences(alone.workbook, found.workbook)}`;
    yield { gap, verdict: isUnharmed ? 'refused' : 'wrong', what };
  }
}

interface Found {
  readonly workbook: Record<string, string>;
  readonly calls: number;
  readonly isSaved: boolean;
  /** Whether a refusal says what is wrong. */
  readonly isExplained: boolean;
  readonly said: string;
}

/** The workbook after the act alone, after the act and the command, the command and the act, and the act at a call of the command. */
function statesOf(command: PageCommand, tab: string, act: Act) {
  const state = async (at: number | 'first' | 'last' | 'alone'): Promise<Found> => {
    const addOn = await openAddOn({ from: command.start });
    const { sheetId } = addOn.tab(tab);
    if (at === 'first' || at === 'alone') act.do(addOn, sheetId);
    let calls = 0;
    const onCall = ({ index }: { index: number }) => {
      calls += 1;
      if (index === at) act.do(addOn, sheetId);
      return null;
    };
    const result = at === 'alone' ? null : await addOn.callWith(onCall, command.name, ...command.args);
    if (at === 'last') act.do(addOn, sheetId);
    const workbook = await wholeWorkbook(addOn);
    await addOn.close();
    const outcome = (result?.ok ? result.value : null) as Outcome<unknown> | null;
    const failure = outcome?.ok === false ? outcome.failure : null;
    return {
      ...{ workbook, calls, isSaved: outcome?.ok === true },
      isExplained: failure !== null && failure.kind !== 'bug',
      said: failure?.kind === 'bug' ? JSON.stringify(addOn.lastRun()) : (failure?.message ?? ''),
    };
  };
  const once = (at: 'first' | 'last' | 'alone') => {
    let known: Promise<Found> | null = null;
    return () => {
      known ??= state(at);
      return known;
    };
  };
  return { between: state, before: once('first'), after: once('last'), alone: once('alone') };
}

function differences(expected: Record<string, string>, found: Record<string, string>): string {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys
    .filter((key) => expected[key] !== found[key])
    .map((key) => `\n  ${key}\n  expected ${expected[key]}\n  found    ${found[key]}`)
    .join('');
}
