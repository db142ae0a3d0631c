import type { Day } from '../../domain/cells/day';
import { Refusal } from '../../domain/refusal';

/**
 * Reads one value that a page sent. `field` names it for the user, such as "answers[2].text"; '' is the whole form. Throws a
 * Refusal that names the field and quotes no value (P270).
 */
export type Reader<Value> = (value: unknown, field: string) => Value;

/** An object with exactly these fields; a field of the type without a reader, or a reader without a field, does not compile. */
export function record<T extends object>(
  fields: { readonly [Field in keyof T]-?: Reader<T[Field]> },
): Reader<T> {
  const readers = Object.entries(fields) as [string, Reader<unknown>][];
  return (value, field) => {
    const sent = entriesOf(value, field);
    refuseUnknown(sent, field, new Set(readers.map(([key]) => key)));
    const read = readers.map(([key, reader]) => [key, reader(sent.get(key), inside(field, key))]);
    return Object.fromEntries(read.filter(([, one]) => one !== undefined)) as T;
  };
}

/** Any of these fields; the same reader reads each of them. */
export function some<Key extends string, Value>(
  keys: readonly Key[],
  reader: Reader<Value>,
): Reader<{ readonly [K in Key]?: Value }> {
  return record(Object.fromEntries(keys.map((key) => [key, optional(reader)]))) as Reader<{
    readonly [K in Key]?: Value;
  }>;
}

/** Values by IDs that the page chose, at most `most`; the object inherits nothing, so that "constructor" has no value. */
export function byId<Value>(reader: Reader<Value>, most: number): Reader<Readonly<Record<string, Value>>> {
  return (value, field) => {
    const sent = entriesOf(value, field);
    refuseMoreThan(most, sent.size, field);
    const read: Record<string, Value> = Object.create(null);
    for (const [key, one] of sent) read[key] = reader(one, inside(field, key));
    return read;
  };
}

/** At most `most` values; the same reader reads each of them. */
export function list<Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) throw notRead(field, 'a list', value);
    refuseMoreThan(most, value.length, field);
    // Unlike map, this reads the gaps of a sparse list as well.
    return Array.from(value, (one, index) => reader(one, `${field}[${index + 1}]`));
  };
}

export const text: Reader<string> = (value, field) => {
  if (typeof value === 'string') return value;
  throw notRead(field, 'text', value);
};

/** Longer texts than a cell can hold are for the rules of each field (M2); this is for texts that no rule reads. */
export function textUpTo(most: number): Reader<string> {
  return (value, field) => {
    const read = text(value, field);
    if (read.length > most) throw notRead(field, `text of at most ${most} characters`, value);
    return read;
  };
}

/** A day of a cell, which can be of any year: as a form was shown it, or in a report (M521). */
export const day: Reader<Day> = (value, field) => {
  const read = text(value, field);
  const time = /^\d{4}-\d\d-\d\d$/.test(read) ? Date.parse(`${read}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(read)) return read;
  throw notRead(field, 'a day such as 2026-01-31', value);
};

export const yesOrNo: Reader<boolean> = (value, field) => {
  if (typeof value === 'boolean') return value;
  throw notRead(field, 'true or false', value);
};

export const number: Reader<number> = (value, field) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw notRead(field, 'a number', value);
};

export function wholeNumber(lowest: number, highest: number): Reader<number> {
  return (value, field) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest)
      return value;
    throw notRead(field, `a whole number from ${lowest} to ${highest}`, value);
  };
}

/** One of the keys: an object, so that a text of the type that is missing here does not compile. */
export function oneOf<Text extends string>(texts: Readonly<Record<Text, true>>): Reader<Text> {
  const known = new Set<string>(Object.keys(texts));
  return (value, field) => {
    if (typeof value === 'string' && known.has(value)) return value as Text;
    throw notRead(field, `one of ${Array.from(known).join(', ')}`, value);
  };
}

export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, field) => (value === null ? null : reader(value, field));
}

/** Google turns an argument that is undefined into null. */
export function optional<Value>(reader: Reader<Value>): Reader<Value | undefined> {
  return (value, field) => (value === undefined || value === null ? undefined : reader(value, field));
}

/** Objects of several kinds, which one of their fields distinguishes; each kind has a reader. */
export function byField<Union extends object, Tag extends keyof Union & string>(
  tag: Tag,
  readers: { readonly [Kind in Union[Tag] & string]: Reader<Extract<Union, { readonly [T in Tag]: Kind }>> },
): Reader<Union> {
  const kind = oneOf(Object.fromEntries(Object.keys(readers).map((key) => [key, true as const])));
  return (value, field) => {
    const sent = entriesOf(value, field).get(tag);
    return readers[kind(sent, inside(field, tag)) as Union[Tag] & string](value, field);
  };
}

/** Values of several types, each with its reader. */
export function byType<Value>(
  readers: Readonly<Partial<Record<'string' | 'number' | 'boolean' | 'object', Reader<Value>>>>,
): Reader<Value> {
  const expected = Object.keys(readers).map((type) => kinds[type] ?? type);
  return (value, field) => {
    const reader = readers[typeof value as keyof typeof readers];
    if (reader === undefined || value === null) throw notRead(field, expected.join(' or '), value);
    return reader(value, field);
  };
}

/** The refusal of a value that the field cannot hold; it describes the value, because the value itself may be anything. */
function notRead(field: string, expected: string, value: unknown): Refusal {
  const name = shownField(field);
  const found = Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'nothing'
      : (kinds[typeof value] ?? 'nothing');
  const what =
    found === 'nothing'
      ? `This page sent nothing for "${name}", which has to be ${expected}.`
      : `This page sent "${name}" as ${found}, but it has to be ${expected}.`;
  return refusal(field, what);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
};

/** The own fields of a plain object. */
function entriesOf(value: unknown, field: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw notRead(field, 'an object', value);
  return new Map(Object.entries(value));
}

function refuseUnknown(sent: ReadonlyMap<string, unknown>, field: string, known: ReadonlySet<string>): void {
  const unknown = Array.from(sent.keys()).find((key) => !known.has(key));
  if (unknown === undefined) return;
  const path = inside(field, unknown);
  throw refusal(
    path,
    `This page sent "${shownField(path)}", which this version of the add-on does not know.`,
  );
}

function refuseMoreThan(most: number, count: number, field: string): void {
  if (count <= most) return;
  throw refusal(
    field,
    `This page sent ${count} entries in "${shownField(field)}", but the limit is ${most}.`,
  );
}

/** The refusal of what a page sent; `what` is a sentence. */
export function refusal(field: string, what: string): Refusal {
  const name = shownField(field);
  return new Refusal('P270', name, `${what} Close the page and open it again.`, { field: name });
}

function inside(field: string, key: string): string {
  const name =
    /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) && key !== 'undefined' ? key : '(a name that no field has)';
  return field === '' ? name : `${field}.${name}`;
}

/** The path of a nested field can be long, and its end is the informative part. */
function shownField(field: string): string {
  if (field === '') return 'the form';
  return field.length > 80 ? `…${field.slice(-79)}` : field;
}
