import { LexerNode } from '@univerjs/engine-formula';

/** A minus before an operand, as a child of `parent`. */
export function minus(operand: string | LexerNode, parent: LexerNode): LexerNode {
  const node = new LexerNode();
  node.setToken('-');
  node.setParent(parent);
  put(node, [operand]);
  return node;
}

/** A deep copy of the node. */
export function copyOf(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  put(
    copy,
    node.getChildren().map((child) => (child instanceof LexerNode ? copyOf(child) : child)),
  );
  return copy;
}

export function put(parent: LexerNode, children: (string | LexerNode)[]): void {
  parent.setChildren(children);
  for (const child of children) if (child instanceof LexerNode) child.setParent(parent);
}
