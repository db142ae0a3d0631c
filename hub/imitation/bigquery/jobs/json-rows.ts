import type { Field, FieldType } from '../store/schema';

export type Cell = string | number | bigint | boolean | null;

/** The rows that could be read, by column, and what was wrong with the others. */
export interface ReadRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly errors: readonly string[];
}

/** Reads lines of JSON as a load job does, with its messages. Values of unknown fields are an error unless `ignoreUnknown`. */
export function readJsonRows(text: string, fields: readonly Field[], ignoreUnknown: boolean): ReadRows {
  const rows: (readonly Cell[])[] = [];
  const errors: string[] = [];
  let position = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      try {
        rows.push(readRow(line, fields, ignoreUnknown));
      } catch (error) {
        if (!(error instanceof BadRow)) throw error;
        errors.push(
          `Error while reading data, error message: JSON parsing error in row starting at position ${position}: ${error.message}`,
        );
      }
    }
    position += Buffer.byteLength(line) + 1;
  }
  return { rows, errors };
}

class BadRow extends Error {
  override readonly name = 'BadRow';
}

function readRow(line: string, fields: readonly Field[], ignoreUnknown: boolean): Cell[] {
  const values = parsed(line);
  for (const name of Object.keys(values)) {
    if (!ignoreUnknown && !fields.some((field) => field.name === name))
      throw new BadRow(`No such field: ${name}.`);
  }
  return fields.map(({ name, type, isRequired }) => {
    const value = values[name] ?? null;
    if (value === null && isRequired) throw new BadRow(`Missing required field: ${name}.`);
    return value === null ? null : cellOf(value, name, type);
  });
}

function parsed(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadRow('Parser terminated before end of string');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRow('Start of object expected.');
  }
  return value as Record<string, unknown>;
}

function cellOf(value: unknown, name: string, type: FieldType): Cell {
  if (Array.isArray(value)) throw new BadRow(`Array specified for non-repeated field: ${name}.`);
  if (typeof value === 'object') throw new BadRow(`JSON object specified for non-record field: ${name}`);
  const cell = readers[type](value);
  if (cell === null)
    throw new BadRow(`Could not convert value to ${words[type]}. Field: ${name}; Value: ${value}`);
  return cell;
}

const words: Readonly<Record<FieldType, string>> = {
  STRING: 'string',
  INT64: 'integer',
  FLOAT64: 'double',
  BOOL: 'boolean',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
};

/** null if the value cannot be converted. */
const readers: Readonly<Record<FieldType, (value: unknown) => Cell>> = {
  STRING: String,
  INT64: (value) => (/^-?\d+$/.test(String(value)) ? BigInt(String(value)) : null),
  FLOAT64: (value) => {
    const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    return isNumber && !Number.isNaN(Number(value)) ? Number(value) : null;
  },
  BOOL: (value) => (/^(true|false)$/i.test(String(value)) ? /^true$/i.test(String(value)) : null),
  DATE: (value) => (isDay(String(value)) ? String(value) : null),
  TIMESTAMP: (value) => {
    const time = typeof value === 'number' ? value * 1000 : Date.parse(withZone(String(value)));
    return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, -1);
  },
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A time without a zone is in UTC. */
function withZone(text: string): string {
  const iso = text.replace(' UTC', 'Z').replace(/^(\d{4}-\d\d-\d\d) /, '$1T');
  return /(Z|[+-]\d\d:?\d\d)$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
}
