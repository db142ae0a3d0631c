import { type DelimitedRow, readDelimited } from '../cells/delimited';
import { readLocalDay } from '../cells/local-day';
import { nameKey, oneLine } from '../cells/name-key';
import { Refusal } from '../refusal';
import { type FilledEngineer, type KnownEngineer, readField } from './engineer-form';
import { columnsOfRoster, type RosterColumns, type RosterField, rosterFields } from './roster-columns';

/** What pasted rows are read against. */
export interface RosterBackground {
  readonly today: string;
  readonly defaultCadenceDays: number;
  readonly engineers: readonly KnownEngineer[];
}

/** A pasted list of engineers. */
export interface Roster {
  readonly rows: readonly RosterRow[];
  /** The header row as it was pasted; null without one. */
  readonly header: string | null;
  readonly unused: readonly string[];
  /** Why the whole list cannot be read. */
  readonly flaw: Refusal | null;
}

export interface RosterRow {
  /** Its place among the pasted rows, the header row counted. */
  readonly row1: number;
  readonly raw: string;
  readonly values: RosterValues;
  readonly fate: RosterFate;
}

/** As they were pasted; what was left blank has its default, and a day that could be read is yyyy-MM-dd. */
type RosterValues = Readonly<Record<RosterField, string>>;

/** What becomes of a row. */
export type RosterFate =
  | { readonly kind: 'new'; readonly form: Omit<FilledEngineer, 'id'> }
  /** An engineer of the workbook has this name or e-mail address. */
  | { readonly kind: 'known'; readonly by: 'name' | 'email'; readonly name: string }
  /** A row above has it. */
  | { readonly kind: 'twice'; readonly by: 'name' | 'email'; readonly row1: number }
  | { readonly kind: 'wrong'; readonly flaws: readonly Refusal[] };

const mostRows = 500;

/** Reads a pasted list of engineers: what each row is, and what is wrong in which of its columns (M180 to M186). */
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

/** The pasted list without these rows; each is taken out once. */
export function withoutRows(text: string, roster: Roster, gone: readonly string[]): string {
  const left = [...gone];
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
    const message = `${count} rows are more than can be looked through at once. Paste at most ${mostRows} at a time.`;
    return new Refusal('M185', null, message, { count, most: mostRows });
  }
  if (!hasHeader || columns.includes('name') || columns.includes('firstName')) return null;
  const message = 'The header row has no column for the name. Call one of them Name.';
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
  const kept = (read: () => string | number, otherwise: string) => {
    try {
      return String(read());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      flaws.push(error);
      return otherwise;
    }
  };
  if (hasOpenQuote) {
    const message = 'A quotation mark opens here and never closes. Close it, or take it out.';
    flaws.push(new Refusal('M186', null, message));
  }
  const over = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (over.length > 0) {
    const message = `This row has ${cells.length} columns, and ${columns.length} are read. Take out what is too many: ${over[0]}.`;
    flaws.push(
      new Refusal('M181', null, message, {
        ...{ count: cells.length, most: columns.length, over: over[0] ?? '' },
        reason: 'too many columns',
      }),
    );
  }
  const values = Object.fromEntries(
    rosterFields.map((field) => [field, kept(() => readValue(field, written[field]), written[field])]),
  ) as RosterValues;
  return { values, flaws };
}

function readValue(field: RosterField, text: string): string | number {
  if (field === 'started') return readLocalDay(text, field);
  // Who has the name or the address already is looked up in a register: with hundreds of rows that is what takes time.
  return readField[field](text, []);
}

function fateOf(
  values: RosterValues,
  flaws: readonly Refusal[],
  known: Register<string>,
  above: Register<number>,
): RosterFate {
  const there = known.find(values);
  if (there) return { kind: 'known', by: there.by, name: there.what };
  if (flaws.length > 0) return { kind: 'wrong', flaws };
  const before = above.find(values);
  if (before) return { kind: 'twice', by: before.by, row1: before.what };
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

/** Who is there, by name and by e-mail address. */
function registerOf<What>(all: readonly (readonly [Named, What])[]): Register<What> {
  const entries = new Map<string, What>();
  const keys = ({ name, email }: Named) =>
    [['name', name] as const, ['email', email] as const]
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
