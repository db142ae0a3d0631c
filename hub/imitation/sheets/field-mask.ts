import { GoogleError } from '../http/google-error';

/** The fields that a mask names: those below them, or all of them (true). */
export interface FieldMask {
  readonly [field: string]: FieldMask | true;
}

/** Reads a mask such as "spreadsheetId,sheets(properties(title,sheetId))" or "sheets.properties.title". Throws GoogleError. */
export function readFieldMask(text: string): FieldMask | true {
  if (text === '*') return true;
  const reader = { text, at: 0 };
  const mask = readFields(reader);
  if (reader.at < text.length) throw invalidMask(text);
  return mask;
}

/** The parts of an answer that the mask names. Throws GoogleError if it names a field that is not in `known`. */
export function applyMask(value: unknown, mask: FieldMask | true, known: FieldMask, path = ''): unknown {
  if (mask === true || mask['*']) return value;
  if (Array.isArray(value)) return value.map((one) => applyMask(one, mask, known, path));
  const chosen: Record<string, unknown> = {};
  for (const [field, below] of Object.entries(mask)) {
    const place = path === '' ? field : `${path}.${field}`;
    const knownBelow = known[field];
    if (knownBelow === undefined || (knownBelow === true && below !== true)) throw unknownField(place);
    const inner = (value as Record<string, unknown>)[field];
    if (inner === undefined) checkFields(below, knownBelow, place);
    else chosen[field] = knownBelow === true ? inner : applyMask(inner, below, knownBelow, place);
  }
  return chosen;
}

function checkFields(mask: FieldMask | true, known: FieldMask | true, path: string): void {
  if (known !== true) applyMask({}, mask, known, path);
}

interface Reader {
  readonly text: string;
  at: number;
}

function readFields(reader: Reader): FieldMask {
  const fields: Record<string, FieldMask | true> = {};
  for (;;) {
    const [name = ''] = /^\s*(\*|[A-Za-z][\w./]*)\s*/.exec(reader.text.slice(reader.at)) ?? [];
    if (name === '') throw invalidMask(reader.text);
    reader.at += name.length;
    let below: FieldMask | true = true;
    if (skip(reader, '(')) {
      below = readFields(reader);
      if (!skip(reader, ')')) throw invalidMask(reader.text);
    }
    add(fields, name.trim().split(/[./]/), below);
    if (!skip(reader, ',')) return fields;
  }
}

/** Whether the next character is this one, which is then read. */
function skip(reader: Reader, character: string): boolean {
  const isNext = reader.text[reader.at] === character;
  if (isNext) reader.at += 1;
  return isNext;
}

function add(
  fields: Record<string, FieldMask | true>,
  [name = '', ...rest]: string[],
  below: FieldMask | true,
): void {
  const there = fields[name];
  if (there === true) return;
  const inner: Record<string, FieldMask | true> = { ...there };
  if (rest.length > 0) add(inner, rest, below);
  else if (below !== true) Object.assign(inner, below);
  fields[name] = rest.length === 0 && below === true ? true : inner;
}

function invalidMask(text: string): GoogleError {
  return invalid(`Error expanding 'fields' parameter. Invalid field mask '${text}'.`);
}

function unknownField(path: string): GoogleError {
  return invalid(`Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`);
}

function invalid(description: string): GoogleError {
  const violation = {
    '@type': 'type.googleapis.com/google.rpc.BadRequest',
    fieldViolations: [{ field: 'fields', description }],
  };
  return new GoogleError(400, 'Request contains an invalid argument.', { details: [violation] });
}
