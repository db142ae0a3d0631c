// Writes a bundle's own functions as arrows, which a minifier makes shorter than declarations: by 2 % of a page.
import { parse } from 'acorn';

/** `code` is one immediately called arrow, as esbuild writes a page; functions that need to be functions stay. */
export function arrowFunctions(code) {
  const [statement] = parse(code, { ecmaVersion: 2022 }).body;
  const { body } = statement.expression.callee.body;
  const made = new Set(constructed(statement));
  const movable = body.filter(
    (node) =>
      node.type === 'FunctionDeclaration' && !node.generator && !made.has(node.id.name) && !asks(node.body),
  );
  const arrows = movable.map(({ async, id, params, body }) => {
    const text = params.map(({ start, end }) => code.slice(start, end));
    return `${id.name}=${async ? 'async' : ''}(${text.join(',')})=>${code.slice(body.start, body.end)}`;
  });
  // Declarations are there before the first statement runs, and so are these.
  let rest = '';
  let end = body[0].start;
  for (const node of movable) {
    rest += code.slice(end, node.start);
    end = node.end;
  }
  return `${code.slice(0, body[0].start)}const ${arrows.join(',')};${rest}${code.slice(end)}`;
}

/** Whether it has a `this` or `arguments` of its own. */
function asks(node) {
  if (node.type === 'ThisExpression' || node.type === 'MetaProperty') return true;
  if (node.type === 'Identifier') return node.name === 'arguments';
  if (/^Function|^Class/.test(node.type)) return false;
  return parts(node).some(asks);
}

/** Names after `new`, `extends` and `instanceof`, and those whose prototype is spoken of. */
function constructed(node) {
  const own = {
    NewExpression: node.callee,
    ClassDeclaration: node.superClass,
    ClassExpression: node.superClass,
    BinaryExpression: node.operator === 'instanceof' ? node.right : null,
    MemberExpression: node.property?.name === 'prototype' ? node.object : null,
  }[node.type];
  return [own?.name, ...parts(node).flatMap(constructed)].filter(Boolean);
}

function parts(node) {
  return Object.values(node)
    .flat()
    .filter((part) => typeof part?.type === 'string');
}
