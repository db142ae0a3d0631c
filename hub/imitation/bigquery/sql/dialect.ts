import { unknownToImitation } from '../../http/google-error';
import { invalidQuery } from '../query-error';
import { isToken, type Token } from './tokens';

/**
 * Translates GoogleSQL to SQL that DuckDB can parse. This is all that differs in the text; what differs in the meaning of
 * functions is in functions.ts.
 *
 * | GoogleSQL | DuckDB |
 * |---|---|
 * | `` `project.dataset.table` `` | "dataset"."table" |
 * | "text" | 'text' |
 * | 1.5 is a FLOAT64 | CAST('1.5' AS DOUBLE) |
 * | SELECT * EXCEPT (a) | SELECT * EXCLUDE (a) |
 * | UNION, EXCEPT and INTERSECT DISTINCT | UNION, EXCEPT, INTERSECT |
 * | SAFE_CAST(a AS INT64), and the names of other types | TRY_CAST(a AS BIGINT) |
 * | CURRENT_DATE, CURRENT_TIMESTAMP, with or without () | macros that read the clock of the imitation |
 * | SELECT WITH AGGREGATION_THRESHOLD OPTIONS (...) | SELECT aggregation_threshold(...), which threshold.ts replaces |
 * | WEEK(MONDAY) | ISOWEEK |
 * | @name | the value of the parameter |
 */
export function duckdbText(
  tokens: readonly Token[],
  { project, parameters }: { readonly project: string; readonly parameters: Parameters },
): string {
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token) break;
    if (isToken(token, 'SELECT') && isToken(next, 'WITH')) {
      const clause = readThreshold(tokens, at + 2);
      parts.push(`SELECT aggregation_threshold(${clause.threshold}, ${clause.unit}),`);
      at = clause.last;
    } else if (isToken(token, 'SELECT') && isToken(next, 'AS')) throw unknownToImitation('SELECT AS');
    else if (isToken(token, 'EXCEPT') && isToken(before, '*')) parts.push('EXCLUDE');
    else if (isToken(token, 'DISTINCT') && setOperators.some((one) => isToken(before, one))) continue;
    else if (isToken(token, 'WEEK') && isToken(tokens[at + 2], 'MONDAY')) {
      parts.push('ISOWEEK');
      at += 3;
    } else if (isToken(token, 'SAFE_CAST')) parts.push('TRY_CAST');
    else if (isToken(before, 'AS') && isToken(next, ')') && typeIn(token)) parts.push(typeIn(token) ?? '');
    else if (isToken(token, 'CURRENT_DATE') || isToken(token, 'CURRENT_TIMESTAMP')) {
      parts.push(`bq_${token.text.toLowerCase()}${isToken(next, '(') ? '' : '()'}`);
    } else parts.push(plainText(token, project, parameters));
  }
  return parts.join(' ');
}

export type Parameters = Readonly<Record<string, string>>;

/** The name in DuckDB of a type of GoogleSQL. */
export const types: Readonly<Record<string, string>> = {
  STRING: 'VARCHAR',
  INT64: 'BIGINT',
  FLOAT64: 'DOUBLE',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
};

/** A text as a literal of DuckDB. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an identifier of DuckDB. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const setOperators = ['UNION', 'EXCEPT', 'INTERSECT'];

function typeIn(token: Token): string | undefined {
  return token.kind === 'word' ? types[token.text.toUpperCase()] : undefined;
}

function plainText(token: Token, project: string, parameters: Parameters): string {
  switch (token.kind) {
    case 'string':
      return quoted(token.text);
    case 'number':
      return /^\d+$/.test(token.text) ? token.text : `CAST('${token.text}' AS DOUBLE)`;
    case 'path':
      return pathOf(token.text, project).map(identifier).join('.');
    case 'parameter': {
      const value = parameters[token.text];
      if (value === undefined) throw invalidQuery(`Query parameter '${token.text}' not found`);
      return value;
    }
    default:
      return token.text;
  }
}

/** The parts of a path without the project. Another project is one that the user may not see. */
export function pathOf(text: string, project: string): string[] {
  const parts = text.split('.');
  if (parts.length < 3) return parts;
  const [first, ...others] = parts;
  if (first !== project) throw invalidQuery(`Access Denied: Project ${first}`);
  return others;
}

interface ThresholdClause {
  /** SQL; NULL if the query names none, because that of the view applies. */
  readonly threshold: string;
  readonly unit: string;
  readonly last: number;
}

function readThreshold(tokens: readonly Token[], first: number): ThresholdClause {
  if (!isToken(tokens[first], 'AGGREGATION_THRESHOLD')) {
    throw unknownToImitation(`SELECT WITH ${tokens[first]?.text ?? ''}`);
  }
  const found: Record<string, string> = {};
  let at = first;
  if (isToken(tokens[first + 1], 'OPTIONS') && isToken(tokens[first + 2], '(')) {
    for (at = first + 3; !isToken(tokens[at], ')'); at += isToken(tokens[at + 3], ',') ? 4 : 3) {
      const [name, equals, value] = tokens.slice(at, at + 3);
      if (!name || !value || !isToken(equals, '=')) throw invalidQuery('Syntax error in OPTIONS');
      found[name.text.toLowerCase()] = value.text;
    }
  }
  const { threshold, privacy_unit_column: unit } = found;
  return { threshold: threshold ?? 'NULL', unit: unit === undefined ? 'NULL' : quoted(unit), last: at };
}
