import type { FunctionHint } from '../protocol/page-protocol';

const declaration = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** What the formula bar shows about the custom functions of a script: their JSDoc, as Sheets reads it. */
export function functionHints(code: string): FunctionHint[] {
  return [...code.matchAll(declaration)].flatMap(([, jsdoc = '', name = '']) => {
    if (!/@customfunction\b/i.test(jsdoc)) return [];
    // Line breaks are ignored; each tag starts a new part.
    const [description = '', ...tags] = jsdoc
      .replace(/^[ \t]*\*+ ?/gm, '')
      .replace(/\s+/g, ' ')
      .split(/ (?=@\w)/);
    return [{ name, description: description.trim(), parameters: tags.flatMap(parameter) }];
  });
}

/** "@param {number} cap Optional: the most…": Sheets shows the name and the description, but no type. */
function parameter(tag: string): { name: string; description: string }[] {
  const [, name, description = ''] = /^@param\s+(?:\{[^}]*\}\s+)?([\w$]+)\s*(.*)$/.exec(tag) ?? [];
  return name === undefined ? [] : [{ name, description: description.trim() }];
}
