import { type DelimitedRow, readDelimited } from '../cells/delimited';
import { shortened } from '../cells/form-text';
import { readLocalDay } from '../cells/local-day';
import { nameKey, oneLine } from '../cells/name-key';
import { Refusal } from '../refusal';
import { addressesIn } from './addresses';
import { type FilledEngineer, type KnownEngineer, readField } from './engineer-form';
import { columnsOfRoster, type RosterColumns, type RosterField, rosterFields } from './roster-columns';

/** The values that pasted rows are checked against. */
export interface RosterBackground {
  readonly today: string;
  readonly defaultCadenceDays: number;
  readonly engineers: readonly KnownEngineer[];
}

/** A pasted list of engineers. */
export interface Roster {
  readonly rows: readonly RosterRow[];
  /** The pasted text of the header row; null if there is none. */
  readonly header: string | null;
  readonly unused: readonly string[];
  /** Why the list cannot be read; null if it can. */
  readonly flaw: Refusal | null;
}

export interface RosterRow {
  /** The 1-based position among the pasted rows, including the header row. */
  readonly row1: number;
  readonly raw: string;
  readonly values: RosterValues;
  readonly fate: RosterFate;
}

/** The pasted texts; a blank one is replaced by its default, and a valid day is yyyy-MM-dd. */
type RosterValues = Readonly<Record<RosterField, string>>;

/** The result of checking a row. */
export type RosterFate =
  | { readonly kind: 'new'; readonly form: Omit<FilledEngineer, 'id'> }
  /** An engineer in the workbook has this name or e-mail address. */
  | { readonly kind: 'known'; readonly by: 'name' | 'email'; readonly name: string }
  /** A row above has the same name or e-mail address. */
  | { readonly kind: 'twice'; readonly by: 'name' | 'email'; readonly row1: number }
  | { readonly kind: 'wrong'; readonly flaws: readonly Refusal[] };

const mostRows = 500;

/**
 * Reads a pasted list of engineers and checks each row (M180 to M186). It never throws: `flaw` says why the
 * list cannot be read, and a row's `fate` what is wrong with it.
 */
export function readRoster(text: string, background: RosterBackground): Roster {
  const pasted = readDelimited(text);
  const order = columnsOfRoster(pasted[0]?.cells ?? []);
  const { unused, hasHeader } = order;
  const header = hasHeader ? (pasted[0]?.raw ?? null) : null;
  const flaw = flawOf(pasted.length - (hasHeader ? 1 : 0), order);
  if (flaw !== null) return { rows: [], header, unused, flaw };
  const known = registerOf(background.engineers.map((one) => [one, one.name] as const));
  const above = registerOf<number>([]);
  const rows = pasted.slice(hasHeader ? 1 : 0).map((row, index) => {
    const row1 = index + (hasHeader ? 2 : 1);
    const { values, flaws } = readCells(row, order, background);
    const fate = fateOf(values, flaws, known, above);
    if (fate.kind === 'new') above.add(values, row1);
    return { row1, raw: row.raw, values, fate };
  });
  return { rows, header, unused, flaw: null };
}

/** The pasted list without these rows, each removed once; '' if only the header would remain (P146). */
export function withoutRows(text: string, roster: Roster, removed: readonly string[]): string {
  const left = [...removed];
  const kept = readDelimited(text).filter(({ raw }) => {
    const index = raw === roster.header ? -1 : left.indexOf(raw);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const isOnlyHeader = kept.length === 1 && kept[0]?.raw === roster.header;
  return isOnlyHeader ? '' : kept.map(({ raw }) => raw).join('\n');
}

function flawOf(count: number, { hasHeader, columns }: RosterColumns): Refusal | null {
  if (count > mostRows) {
    const message = `${count} rows were pasted, but the limit is ${mostRows}. Paste fewer rows at a time.`;
    return new Refusal('M185', null, message, { count, most: mostRows });
  }
  if (!hasHeader || columns.includes('name') || columns.includes('firstName')) return null;
  const message = 'The header row has no column for the name. Change one of the headers to "Name".';
  return new Refusal('M181', 'name', message, { reason: 'no name' });
}

function readCells(
  { cells, hasOpenQuote }: DelimitedRow,
  { columns }: RosterColumns,
  { today, defaultCadenceDays }: RosterBackground,
): { values: RosterValues; flaws: Refusal[] } {
  const at = (column: RosterColumns['columns'][number]) => oneLine(cells[columns.indexOf(column)] ?? '');
  const written: Record<RosterField, string> = {
    name: at('name') || oneLine(`${at('firstName')} ${at('lastName')}`),
    email: at('email'),
    role: at('role'),
    team: at('team'),
    manager: at('manager'),
    cadenceDays: at('cadenceDays') || String(defaultCadenceDays),
    started: at('started') || today,
  };
  const flaws: Refusal[] = [];
  const readOr = (read: () => string | number, fallback: string) => {
    try {
      return String(read());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      flaws.push(error);
      return fallback;
    }
  };
  if (hasOpenQuote) {
    const message = 'This row has a quotation mark that is never closed. Close it, or remove it.';
    flaws.push(new Refusal('M186', null, message));
  }
  const over = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (over.length > 0) {
    const extra = shortened(over[0] ?? '');
    const message = `This row has ${cells.length} columns, but only ${columns.length} are read. Remove the extra text "${extra}".`;
    flaws.push(
      new Refusal('M181', null, message, {
        ...{ count: cells.length, most: columns.length, over: extra },
        reason: 'too many columns',
      }),
    );
  }
  const values = Object.fromEntries(
    rosterFields.map((field) => [field, readOr(() => readValue(field, written[field]), written[field])]),
  ) as RosterValues;
  return { values, flaws };
}

function readValue(field: RosterField, text: string): string | number {
  if (field === 'started') return readLocalDay(text, field);
  // A register finds duplicates, because comparing hundreds of rows with all engineers would be slow.
  return readField[field](text, []);
}

function fateOf(
  values: RosterValues,
  flaws: readonly Refusal[],
  known: Register<string>,
  above: Register<number>,
): RosterFate {
  const existing = known.find(values);
  if (existing) return { kind: 'known', by: existing.by, name: existing.what };
  if (flaws.length > 0) return { kind: 'wrong', flaws };
  const earlier = above.find(values);
  if (earlier) return { kind: 'twice', by: earlier.by, row1: earlier.what };
  return { kind: 'new', form: values };
}

interface Named {
  readonly name: string;
  readonly email: string;
}

interface Register<What> {
  add(who: Named, what: What): void;
  find(who: Named): { by: 'name' | 'email'; what: What } | null;
}

/** Looks up engineers by name and by e-mail address. */
function registerOf<What>(all: readonly (readonly [Named, What])[]): Register<What> {
  const entries = new Map<string, What>();
  const keys = ({ name, email }: Named) =>
    [['name', name] as const, ...addressesIn(email).map((address) => ['email', address] as const)]
      .filter(([, text]) => text !== '')
      .map(([by, text]) => ({ by, key: `${by} ${nameKey(text)}` }));
  const add = (who: Named, what: What) => {
    for (const { key } of keys(who)) if (!entries.has(key)) entries.set(key, what);
  };
  for (const [who, what] of all) add(who, what);
  return {
    add,
    find: (who) => {
      for (const { by, key } of keys(who)) {
        const what = entries.get(key);
        if (what !== undefined) return { by, what };
      }
      return null;
    },
  };
}
