import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from '@swc/core';
import { root } from '../../../local-sheets/tests/support/root';

/** One import of a file: of another file of the repository, or of a package. */
export interface Import {
  /** Path from the root, with "/". */
  readonly from: string;
  /** Path from the root without its extension, or the name of a package such as "preact" or "node:fs". */
  readonly to: string;
  readonly isPackage: boolean;
  /** Whether only types are imported, which leave no trace in the built code. */
  readonly isTypeOnly: boolean;
}

const extensions = /\.(tsx?|mjs|cjs|js|css)$/;

/** The source files in a folder and the folders in it, as paths from the root; a path of a file yields that file. */
export function sourceFiles(path: string): string[] {
  if (extensions.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.includes('node_modules/'));
}

export function importsOfFile(file: string): Import[] {
  return importsOf(file, readFileSync(join(root, file), 'utf8'));
}

/** Every import of a text as it would be at this path: static, type-only, dynamic, `require` and `@import` of CSS. */
export function importsOf(file: string, text: string): Import[] {
  const found: { specifier: string; isTypeOnly: boolean }[] = [];
  if (file.endsWith('.css')) {
    for (const [, specifier = ''] of text.matchAll(/@import\s+(?:url\()?\s*["']?([^"')\s;]+)/g)) {
      // A bare name in CSS is a file in the same folder.
      found.push({ specifier: /^[./]/.test(specifier) ? specifier : `./${specifier}`, isTypeOnly: false });
    }
  } else {
    visit(parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') }), found);
  }
  return found.map(({ specifier, isTypeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    const path = posix.join(dirname(file), specifier).replace(extensions, '');
    return { from: file, to: isPackage ? packageOf(specifier) : path, isPackage, isTypeOnly };
  });
}

/** "@scope/name" or "name" of a specifier that may go deeper; "node:fs" for Node's own modules. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

function visit(value: unknown, found: { specifier: string; isTypeOnly: boolean }[]): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const specifier = specifierOf(node);
  if (specifier !== null) found.push({ specifier, isTypeOnly: isTypeOnly(node) });
  for (const child of Object.values(node)) visit(child, found);
}

function specifierOf(node: Node): string | null {
  const { type } = node;
  if (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration') {
    return textOf(node.source);
  }
  if (type === 'TsImportType') return textOf(node.argument);
  if (type === 'TsExternalModuleReference') return textOf(node.expression);
  if (type !== 'CallExpression') return null;
  const { callee, arguments: given } = node as { callee?: Node; arguments?: { expression: Node }[] };
  const isImport = callee?.type === 'Import' || (callee?.type === 'Identifier' && callee.value === 'require');
  return isImport ? textOf(given?.[0]?.expression) : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TsImportType' || node.typeOnly === true) return true;
  const specifiers = (node.specifiers ?? []) as { isTypeOnly?: boolean }[];
  return specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true);
}

function textOf(node: unknown): string | null {
  const { type, value } = (node ?? {}) as Node;
  return type === 'StringLiteral' ? (value as string) : null;
}
