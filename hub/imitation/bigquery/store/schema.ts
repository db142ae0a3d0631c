import { unknownToImitation } from '../../http/google-error';
import { type Json, objectsAt, textAt } from '../../http/json-body';
import { invalidRequest } from '../query-error';
import { identifier, types } from '../sql/dialect';

/** A column of a table. `type` is the name in GoogleSQL, such as INT64. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
  /** '' if there is none. */
  readonly description: string;
}

export type FieldType = 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'DATE' | 'TIMESTAMP';

/** The fields of a TableSchema; throws GoogleError for one without fields or with a type that the imitation does not know. */
export function readSchema(schema: Json): readonly Field[] {
  const fields = objectsAt(schema, 'fields').map((field) => {
    const name = textAt(field, 'name');
    if (!/^[A-Za-z_]\w{0,299}$/.test(name)) throw invalidRequest(`Invalid field name "${name}".`);
    const mode = textAt(field, 'mode') || 'NULLABLE';
    if (mode === 'REPEATED') throw unknownToImitation('a repeated field');
    return {
      name,
      type: typeCalled(textAt(field, 'type')),
      isRequired: mode === 'REQUIRED',
      description: textAt(field, 'description'),
    };
  });
  if (fields.length === 0) throw invalidRequest('Schema has no fields.');
  return fields;
}

/** The TableSchema of fields; types have the names of legacy SQL, as in all answers of the API. */
export function schemaResource(fields: readonly Field[]): unknown {
  return {
    fields: fields.map(({ name, type, isRequired, description }) => ({
      name,
      type: legacyNames[type],
      mode: isRequired ? 'REQUIRED' : 'NULLABLE',
      ...(description !== '' && { description }),
    })),
  };
}

/** The columns of a table for CREATE TABLE in DuckDB. */
export function columnsSql(fields: readonly Field[]): string {
  return fields
    .map(({ name, type, isRequired }) => `${identifier(name)} ${types[type]}${isRequired ? ' NOT NULL' : ''}`)
    .join(', ');
}

/** The type of this name, in GoogleSQL or legacy SQL; throws GoogleError if the imitation does not know it. */
export function typeCalled(name: string): FieldType {
  const found = Object.entries(legacyNames).find(([type, legacy]) =>
    [type, legacy].includes(name.toUpperCase()),
  );
  if (!found) throw unknownToImitation(`the type ${name}`);
  return found[0] as FieldType;
}

/** The name in GoogleSQL of a type of DuckDB; throws GoogleError if the imitation does not know it. */
export function typeOfDuckdb(name: string): FieldType {
  const type = duckdbNames[name.replace(/\(.*/, '')];
  if (type === undefined) throw unknownToImitation(`a result of the type ${name}`);
  return type;
}

const legacyNames: Readonly<Record<FieldType, string>> = {
  STRING: 'STRING',
  INT64: 'INTEGER',
  FLOAT64: 'FLOAT',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
};

const duckdbNames: Readonly<Record<string, FieldType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INT64',
  BIGINT: 'INT64',
  HUGEINT: 'INT64',
  DOUBLE: 'FLOAT64',
  BOOLEAN: 'BOOL',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
  '"NULL"': 'INT64',
};
