import { unknownToImitation } from '../../http/google-error';
import { invalidQuery } from '../query-error';
import { call, childrenOf, columnIn, constantIn, eachNode, type Node, wholeConstant } from './syntax-tree';

/** The aggregation threshold of a view: rows about fewer different values of `unit` than this are left out. */
export interface ThresholdPolicy {
  readonly threshold: number;
  readonly unit: string;
}

/**
 * The SELECT with its aggregation threshold as a condition on its groups. Throws GoogleError where BigQuery does
 * (cloud.google.com/bigquery/docs/analysis-rules): a view with a policy is read without the clause, below its threshold, by
 * another privacy unit, without an aggregate function or with one that is not supported, or with the privacy unit as a column.
 */
export function withThreshold(select: Node, policyOf: (table: Node) => ThresholdPolicy | null): Node {
  const [first, ...others] = listOf(select);
  const clause = first?.function_name === 'aggregation_threshold' ? childrenOf(first) : null;
  const policies = tablesIn(select.from_table as Node).flatMap((table) => policyOf(table) ?? []);
  if (clause === null) {
    if (policies.length === 0) return select;
    throw invalidQuery(
      'You must use SELECT WITH AGGREGATION_THRESHOLD for this query because a privacy policy has been set by a data owner.',
    );
  }
  const [policy] = policies;
  if (policy && (select.from_table as Node).type !== 'BASE_TABLE')
    throw unknownToImitation('a join with a view that has a privacy policy');
  const { threshold, unit } = agreed(clause, policy);
  checkColumns(others, select, unit);
  const distinct = call('count', [columnNode(unit)], { distinct: true });
  const enough: Node = {
    class: 'COMPARISON',
    type: 'COMPARE_GREATERTHANOREQUALTO',
    alias: '',
    left: distinct,
    right: wholeConstant(threshold),
  };
  const having = select.having
    ? { class: 'CONJUNCTION', type: 'CONJUNCTION_AND', alias: '', children: [select.having, enough] }
    : enough;
  return { ...select, select_list: others, having };
}

/** The tables in FROM, without those in subqueries. */
function tablesIn(from: Node): readonly Node[] {
  if (from.type === 'BASE_TABLE') return [from];
  return from.type === 'JOIN' ? [...tablesIn(from.left as Node), ...tablesIn(from.right as Node)] : [];
}

function agreed([asked, named]: readonly Node[], policy: ThresholdPolicy | undefined): ThresholdPolicy {
  const threshold = constantIn(asked) === null ? policy?.threshold : Number(constantIn(asked));
  const unit = constantIn(named) === null ? policy?.unit : String(constantIn(named));
  if (threshold === undefined || unit === undefined) {
    throw invalidQuery(
      'SELECT WITH AGGREGATION_THRESHOLD needs the options threshold and privacy_unit_column.',
    );
  }
  if (policy && threshold < policy.threshold) {
    throw invalidQuery(
      `The threshold must be at least ${policy.threshold}, as the privacy policy of the view says.`,
    );
  }
  if (policy && !isSame(unit, policy.unit)) {
    throw invalidQuery(
      `The privacy unit column must be ${policy.unit}, as the privacy policy of the view says.`,
    );
  }
  return { threshold, unit };
}

/** Supported with the clause, according to the page of each function in the reference. */
const supported = new Set([
  ...['count', 'count_star', 'countif', 'sum', 'avg', 'approx_count_distinct', 'logical_and', 'logical_or'],
  ...['covar_pop', 'covar_samp', 'stddev', 'stddev_pop', 'stddev_samp', 'variance', 'var_pop', 'var_samp'],
]);
const unsupported = new Set(['min', 'max', 'any_value']);

function checkColumns(columns: readonly Node[], select: Node, unit: string): void {
  let aggregates = 0;
  eachNode([columns, select.having], (node) => {
    const name = String(node.function_name ?? '');
    if (unsupported.has(name) || node.class === 'WINDOW') {
      throw invalidQuery(`${name.toUpperCase()} is not supported in SELECT WITH AGGREGATION_THRESHOLD.`);
    }
    if (supported.has(name)) aggregates += 1;
  });
  if (aggregates === 0) throw invalidQuery('SELECT WITH AGGREGATION_THRESHOLD needs an aggregate function.');
  if (isOutside(columns, unit) || isOutside(select.group_expressions, unit)) {
    throw invalidQuery(`The privacy unit column ${unit} can only be aggregated.`);
  }
}

/** Whether the privacy unit, or every column, is read outside of an aggregate function. */
function isOutside(value: unknown, unit: string): boolean {
  if (Array.isArray(value)) return value.some((one) => isOutside(one, unit));
  if (typeof value !== 'object' || value === null) return false;
  const node = value as Node;
  if (supported.has(String(node.function_name))) return false;
  if (node.class === 'STAR' || isSame(columnIn(node) ?? '', unit)) return true;
  return Object.values(node).some((one) => isOutside(one, unit));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function listOf(select: Node): readonly Node[] {
  return Array.isArray(select.select_list) ? select.select_list : [];
}

function columnNode(name: string): Node {
  return { class: 'COLUMN_REF', type: 'COLUMN_REF', alias: '', column_names: [name] };
}
