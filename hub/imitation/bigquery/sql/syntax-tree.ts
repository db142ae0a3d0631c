/** A node of a parsed statement, as DuckDB's json_serialize_sql describes it. */
export interface Node {
  readonly class?: string;
  readonly type?: string;
  readonly [field: string]: unknown;
}

/** Calls `visit` for every node below a value and for the value itself, outer nodes first. */
export function eachNode(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) eachNode(one, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Node);
    for (const one of Object.values(value)) eachNode(one, visit);
  }
}

/** The value with every node replaced by what `change` returns for it, inner nodes first. */
export function mapNodes(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((one) => mapNodes(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapNodes(one, change)])),
  );
}

export function childrenOf(node: Node): readonly Node[] {
  return Array.isArray(node.children) ? node.children : [];
}

/** The name of the column that the node is, without its table; null if it is none. */
export function columnIn(node: Node | undefined): string | null {
  const names = node?.class === 'COLUMN_REF' && Array.isArray(node.column_names) ? node.column_names : [];
  return names.length > 0 ? String(names[names.length - 1]) : null;
}

/** The number or the text that the node is, also if it is cast to another type; null if it is none. */
export function constantIn(node: Node | undefined): number | string | null {
  if (node?.class === 'CAST') return constantIn(node.child as Node);
  const { value } = (node?.class === 'CONSTANT' ? node.value : {}) as { value?: number | string };
  return value ?? null;
}

export function textConstant(value: string): Node {
  return constant('VARCHAR', value);
}

export function wholeConstant(value: number): Node {
  return constant('INTEGER', value);
}

export const trueConstant: Node = constant('BOOLEAN', true);

export function call(
  name: string,
  children: readonly Node[],
  more: { alias?: unknown; distinct?: boolean } = {},
): Node {
  return {
    class: 'FUNCTION',
    type: 'FUNCTION',
    alias: more.alias ?? '',
    function_name: name,
    schema: '',
    children,
    filter: null,
    order_bys: { type: 'ORDER_MODIFIER', orders: [] },
    distinct: more.distinct ?? false,
    is_operator: false,
    export_state: false,
    catalog: '',
  };
}

function constant(id: string, value: number | string | boolean): Node {
  const type = { id, type_info: null };
  return { class: 'CONSTANT', type: 'VALUE_CONSTANT', alias: '', value: { type, is_null: false, value } };
}
