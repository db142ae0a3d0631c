import type { Day } from '../../../src/domain/cells/day';
import { fingerprint } from '../../../src/domain/cells/fingerprint';
import { collected, type OneOnOneRow, type WorkbookContext } from './company-rows';
import { monthAt, monthNumber } from './meetings';

/**
 * The months of 1:1s that BigQuery has, by pseudonym: the number of the first month, and eight hexadecimal digits for each
 * month from there on, '00000000' for one without 1:1s.
 */
export type LoadedMonths = Readonly<Record<string, readonly [first: number, prints: string]>>;

/**
 * The 1:1s of the months that differ from what is loaded, so that a night loads what is new and not years again; a month that
 * has become empty is one row without a 1:1 (U21).
 */
export function changedMonths(
  rows: readonly OneOnOneRow[],
  loaded: LoadedMonths,
  context: WorkbookContext,
): { rows: OneOnOneRow[]; loaded: LoadedMonths } {
  const months = byMonth(rows);
  const changed: OneOnOneRow[] = [];
  for (const { engineer, number, own, print } of months) {
    if (printAt(loaded, engineer, number) !== print) changed.push(...own);
  }
  const present = new Set(months.map(({ engineer, number }) => `${engineer} ${number}`));
  for (const [engineer, [first, prints]] of Object.entries(loaded)) {
    for (let at = 0; at < prints.length / digits; at += 1) {
      const isLoaded = prints.slice(at * digits, (at + 1) * digits) !== none;
      if (isLoaded && !present.has(`${engineer} ${first + at}`)) {
        changed.push(emptyMonth(context, engineer, monthAt(first + at)));
      }
    }
  }
  return { rows: changed, loaded: prints(months) };
}

interface Month {
  readonly engineer: string;
  readonly number: number;
  readonly own: readonly OneOnOneRow[];
  readonly print: string;
}

const digits = 8;
const none = '0'.repeat(digits);

function byMonth(rows: readonly OneOnOneRow[]): Month[] {
  const months = new Map<string, OneOnOneRow[]>();
  for (const row of rows) {
    const key = `${row.engineer} ${row.month}`;
    const own = months.get(key);
    if (own) own.push(row);
    else months.set(key, [row]);
  }
  return Array.from(months.values(), (own) => ({
    engineer: own[0]?.engineer ?? '',
    number: monthNumber(own[0]?.month ?? ''),
    own,
    print: fingerprint(
      JSON.stringify(own.map(({ day, collected_at, workbook, ...content }) => Object.values(content))),
    ),
  }));
}

function printAt(loaded: LoadedMonths, engineer: string, month: number): string {
  const [first, prints] = loaded[engineer] ?? [0, ''];
  const at = (month - first) * digits;
  return at < 0 ? '' : prints.slice(at, at + digits);
}

function prints(months: readonly Month[]): LoadedMonths {
  const all: Record<string, [number, string]> = {};
  const inOrder = Array.from(months).sort((one, other) => one.number - other.number);
  for (const { engineer, number, print } of inOrder) {
    all[engineer] ??= [number, ''];
    const own = all[engineer];
    const gap = number - own[0] - own[1].length / digits;
    own[1] += none.repeat(gap) + print;
  }
  return all;
}

function emptyMonth(context: WorkbookContext, engineer: string, month: Day): OneOnOneRow {
  return {
    ...collected(context),
    engineer,
    month,
    held_on: null,
    manager: '',
    feeling: null,
    workload: null,
    score: null,
    coverage: null,
  };
}
