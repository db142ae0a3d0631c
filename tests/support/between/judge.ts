import { isDeepStrictEqual } from 'node:util';
import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { Outcome } from '../../../src/contract/outcome';
import { type AddOnFixture, openAddOn } from '../workbook/add-on-fixture';
import type { PageCommand } from '../workbook/faults';
import { keyOf } from '../workbook/state';
import { wholeWorkbook } from '../workbook/whole-workbook';

/** Something that a person does in the sheet while a command is under way. */
export interface Act {
  readonly name: string;
  do(addOn: AddOnFixture, sheetId: number): void;
  /** The cells that the person types into, in one column; null if they type nothing. */
  readonly typed: { readonly row1: number; readonly column: number; readonly rows: number } | null;
}

/** A table as it is when a command begins; rows and columns are 1-based. */
export interface Place {
  readonly tab: string;
  readonly first1: number;
  readonly last1: number;
  /** A column that no command writes in a row that is there, for the person to type into. */
  readonly own: number;
}

/** What became of a command with a person in its way; 'last wins' if it wrote over what they typed or named, and all else is right (M280). */
export type Verdict = 'right' | 'refused' | 'last wins' | 'wrong';

/** Everything that a person may do to the rows, columns and cells of a table, and to its tab. */
export function actsOn({ tab, first1, last1, own }: Place): Act[] {
  const act = (name: string, work: (addOn: AddOnFixture, sheetId: number) => void): Act => ({
    name: `${name}: ${tab}`,
    do: work,
    typed: null,
  });
  const type = (name: string, row: number, rows: Cell[][]): Act => ({
    ...act(name, ({ book }, sheetId) =>
      book.setValues({ sheetId, row, column: own, rows: rows.length, columns: 1 }, rows),
    ),
    typed: { row1: row, column: own, rows: rows.length },
  });
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
    type('type', first1, [['Typed']]),
    type('paste below', last1 + 1, [['Pasted'], ['Pasted too']]),
    act('rename', ({ book }, sheetId) => book.renameTab(sheetId, `${tab} of mine`)),
    act('delete the tab', ({ book }, sheetId) => book.deleteTab(sheetId)),
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
  const { calls } = await states.after();
  /** In equal workbooks after equal answers, the verdict is the same. */
  const known = new Map<string, Judged>();
  for (const gap of gaps(calls)) {
    const found = await states.between(gap);
    const key = JSON.stringify([found.key, found.isSaved, found.message]);
    const judged = known.get(key) ?? (await judgedOf(found, states, `${tab} › values`, act));
    known.set(key, judged);
    await found.close();
    yield { gap, ...judged };
  }
  await states.close();
}

interface Judged {
  readonly verdict: Verdict;
  readonly what: string;
}

async function judgedOf(
  found: Found,
  states: ReturnType<typeof statesOf>,
  values: string,
  { name, typed }: Act,
): Promise<Judged> {
  const { isSaved, isExplained, message } = found;
  const allowed = isSaved ? [states.after, states.before] : isExplained ? [states.alone] : [];
  let workbook: Record<string, string> | null = null;
  for (const state of allowed) {
    const expected = await state();
    if (found.key === expected.key) return { verdict: isSaved ? 'right' : 'refused', what: message };
    workbook ??= await found.workbook();
    if (isDeepStrictEqual(workbook, await expected.workbook()))
      return { verdict: isSaved ? 'right' : 'refused', what: message };
  }
  // Of two new names of a tab, the last one stays.
  const never = isSaved && name.startsWith('rename:') ? await states.never() : null;
  if (never && isDeepStrictEqual(await found.workbook(), await never.workbook()))
    return { verdict: 'last wins', what: message };
  if (isSaved && typed !== null) {
    const without = (all: Record<string, string>) => ({ ...all, [values]: cleared(all[values], typed) });
    const is = without(await found.workbook());
    // What somebody types can change other figures, unless the command writes over it.
    for (const state of [states.after, states.never]) {
      const expected = await (await state()).workbook();
      if (isDeepStrictEqual(is, without(expected))) return { verdict: 'last wins', what: message };
    }
  }
  const is = await found.workbook();
  const compared = await Promise.all(
    [...allowed, states.alone].map(async (state) => differences(await (await state()).workbook(), is)),
  );
  const [nearest] = compared.sort((one, other) => one.length - other.length);
  return { verdict: 'wrong', what: `${message} ${nearest}` };
}

/** The values of a tab, as text, without those of some cells and without the blanks at the end of each row. */
function cleared(values: string | undefined, { row1, column, rows }: NonNullable<Act['typed']>): string {
  const all: unknown[][] = JSON.parse(values ?? '[]');
  const isTyped = (at: number, to: number) => to + 1 === column && at + 1 >= row1 && at + 1 < row1 + rows;
  const kept = all.map((row, at) => row.map((cell, to) => (isTyped(at, to) ? '' : cell)));
  return JSON.stringify(kept.map((row) => JSON.stringify(row).replace(/(,?"")+]$/, ']')));
}

interface Found {
  /** That of the state of the workbook. */
  readonly key: string;
  readonly calls: number;
  readonly isSaved: boolean;
  /** Whether a refusal says what is wrong. */
  readonly isExplained: boolean;
  readonly message: string;
  /** Everything in the workbook, which is read once and then closed. */
  workbook(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** The workbook after the act alone, the act and the command, the command and the act, the command alone, and the act at a call of it. */
function statesOf(command: PageCommand, tab: string, act: Act) {
  const given = JSON.stringify(command);
  const state = async (at: number | 'first' | 'last' | 'alone' | 'never'): Promise<Found> => {
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
    const outcome = (result?.ok ? result.value : null) as Outcome<unknown> | null;
    const failure = outcome?.ok === false ? outcome.failure : null;
    const read = async () => {
      const whole = await wholeWorkbook(addOn);
      await addOn.close();
      return whole;
    };
    let whole: ReturnType<typeof read> | null = null;
    return {
      ...{ key: keyOf(addOn, given), calls, isSaved: outcome?.ok === true },
      isExplained: failure !== null && failure.kind !== 'bug',
      message: failure?.kind === 'bug' ? JSON.stringify(addOn.lastRun()) : (failure?.message ?? ''),
      workbook: () => {
        whole ??= read();
        return whole;
      },
      close: async () => {
        await (whole ?? addOn.close());
      },
    };
  };
  const fixed = new Map<string, Promise<Found>>();
  const once = (at: 'first' | 'last' | 'alone' | 'never') => () => {
    const found = fixed.get(at) ?? state(at);
    fixed.set(at, found);
    return found;
  };
  const close = async () => {
    for (const found of fixed.values()) await (await found).close();
  };
  return {
    ...{ between: state, before: once('first'), after: once('last') },
    ...{ alone: once('alone'), never: once('never'), close },
  };
}

function differences(expected: Record<string, string>, found: Record<string, string>): string {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys
    .filter((key) => expected[key] !== found[key])
    .map((key) => `\n  ${key}\n  expected ${expected[key]}\n  found    ${found[key]}`)
    .join('');
}
