import { unknownToImitation } from '../../http/google-error';
import { call, childrenOf, columnIn, constantIn, type Node, textConstant } from './syntax-tree';

/** Macros that give DuckDB the functions of GoogleSQL that it lacks. */
export const macros: readonly string[] = [
  // DuckDB's own answers NULL if the condition is NULL in every row, GoogleSQL 0.
  'bq_countif(condition) AS count(CASE WHEN condition THEN 1 END)',
  'bq_safe_divide(a, b) AS CASE WHEN b = 0 THEN NULL ELSE CAST(a AS DOUBLE) / b END',
  // A text is a day where GoogleSQL wants one.
  'bq_date_add(d, i) AS CAST(CAST(d AS DATE) + i AS DATE)',
  'bq_date_sub(d, i) AS CAST(CAST(d AS DATE) - i AS DATE)',
  'bq_date_diff(part, a, b) AS date_diff(part, CAST(a AS DATE), CAST(b AS DATE))',
  'bq_date_trunc(part, d) AS CAST(date_trunc(part, CAST(d AS DATE)) AS DATE)',
  'bq_last_day(d) AS last_day(CAST(d AS DATE))',
  'bq_format_date(d, format) AS strftime(CAST(d AS DATE), format)',
  'bq_date(t) AS CAST(t AS DATE)',
  // In GoogleSQL, one NULL makes the result NULL.
  'bq_concat(a, b) AS a || b',
  'bq_concat_3(a, b, c) AS a || b || c',
  'bq_greatest(a, b) AS CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE greatest(a, b) END',
  'bq_least(a, b) AS CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE least(a, b) END',
  'bq_generate_date_array(a, b, i) AS CAST(generate_series(CAST(a AS DATE), CAST(b AS DATE), i) AS DATE[])',
  "bq_current_timestamp() AS CAST(getvariable('bq_now') AS TIMESTAMP)",
  "bq_current_date(zone := 'UTC') AS CAST(timezone(zone, timezone('UTC', CAST(getvariable('bq_now') AS TIMESTAMP))) AS DATE)",
];

/** The call as DuckDB understands it. Throws GoogleError for a function that the imitation does not know. */
export function translatedCall(node: Node): Node {
  const name = String(node.function_name);
  const children = childrenOf(node);
  if (sameInBoth.has(name)) return node;
  const renamedTo = renamed[`${name}/${children.length}`] ?? renamed[name];
  if (renamedTo !== undefined) return { ...node, function_name: renamedTo };
  const [first, second, third] = children;
  switch (`${name}/${children.length}`) {
    case '//2':
      // GoogleSQL fails for a divisor of 0, DuckDB does not.
      if (Number(constantIn(second) ?? 0) !== 0) return node;
      throw unknownToImitation('/ with a divisor that may be 0; use SAFE_DIVIDE');
    case 'date_diff/3':
      return replaced(node, 'bq_date_diff', [partOf(third), second, first]);
    case 'date_trunc/2':
      return replaced(node, 'bq_date_trunc', [partOf(second), first]);
    case 'last_day/2':
      if (constantIn(partOf(second)) === 'month') return replaced(node, 'bq_last_day', [first]);
      break;
    case 'date_part/2':
      if (extracted.has(String(constantIn(first)).toLowerCase())) return node;
      break;
    case 'format_date/2':
      if (/^(%[Ymd]|[^%])*$/.test(String(constantIn(first))))
        return replaced(node, 'bq_format_date', [second, first]);
      break;
  }
  throw unknownToImitation(`the function ${name} with these arguments`);
}

/** Throws GoogleError for a cast that DuckDB rounds in another way: it takes 2.5 for 2, GoogleSQL for 3. */
export function checkCast({ cast_type: type, child }: Node): void {
  const inner = child as Node;
  const isWhole =
    inner.class === 'CONSTANT' || ['round', 'floor', 'ceil'].includes(String(inner.function_name));
  if ((type as { id?: string }).id === 'BIGINT' && !isWhole) {
    throw unknownToImitation('CAST AS INT64 of what may have decimals; use ROUND, FLOOR or CEIL in it');
  }
}

/** Functions and operators that mean the same in both. */
const sameInBoth = new Set(
  [
    ['count', 'count_star', 'sum', 'avg', 'min', 'max', 'any_value', 'approx_count_distinct'],
    ['stddev_pop', 'stddev_samp', 'var_pop', 'var_samp', 'covar_pop', 'covar_samp'],
    ['row_number', 'rank', 'dense_rank', 'lag', 'lead', 'first_value', 'last_value'],
    ['coalesce', 'ifnull', 'nullif', 'abs', 'round', 'floor', 'ceil', 'lower', 'upper', 'trim'],
    ['starts_with', 'unnest', '+', '-', '*', '||', '~~', '!~~'],
    // Parts of an INTERVAL, as DuckDB reads it.
    ['to_days', 'to_months', 'to_years', 'trunc', 'bq_current_date', 'bq_current_timestamp'],
  ].flat(),
);

/** By name, or by name and number of arguments. */
const renamed: Readonly<Record<string, string>> = {
  countif: 'bq_countif',
  logical_and: 'bool_and',
  logical_or: 'bool_or',
  stddev: 'stddev_samp',
  variance: 'var_samp',
  'safe_divide/2': 'bq_safe_divide',
  'date_add/2': 'bq_date_add',
  'date_sub/2': 'bq_date_sub',
  'last_day/1': 'bq_last_day',
  'date/1': 'bq_date',
  'date/3': 'make_date',
  'concat/2': 'bq_concat',
  'concat/3': 'bq_concat_3',
  'greatest/2': 'bq_greatest',
  'least/2': 'bq_least',
  'generate_date_array/3': 'bq_generate_date_array',
  'length/1': 'length',
};

const extracted = new Set(['year', 'quarter', 'month', 'day']);
/** WEEK begins on Sunday in GoogleSQL and on Monday in DuckDB. */
const parts = new Map([
  ['day', 'day'],
  ['isoweek', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);

function partOf(node: Node | undefined): Node {
  const part = parts.get(columnIn(node)?.toLowerCase() ?? '');
  if (part === undefined) throw unknownToImitation('this part of a date');
  return textConstant(part);
}

function replaced(node: Node, name: string, children: readonly (Node | undefined)[]): Node {
  return call(name, children as readonly Node[], { alias: node.alias });
}
