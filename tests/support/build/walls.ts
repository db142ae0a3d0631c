import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import type { Import } from './imports';

/** A row of the table of folders in docs/architecture.md. */
export interface Wall {
  /** A folder, a file, or every folder in one ("src/pages/*"), as a path from the root. */
  readonly folder: string;
  readonly mayImport: readonly { readonly folder: string; readonly isTypesOnly: boolean }[];
  /** Names of packages; "node:*" allows all that begin so. */
  readonly packages: readonly string[];
}

/** The rows of the table; throws if docs/architecture.md has none. */
export function readWalls(): Wall[] {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^\| folder .*\| may import .*\| packages/.test(line));
  if (first < 0) throw new Error('docs/architecture.md has no table of folders.');
  const after = lines.slice(first + 2);
  return after
    .slice(
      0,
      after.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => {
      const [, folder = '', , mayImport = '', packages = ''] = line.split('|');
      return {
        folder: quoted(folder)[0] ?? '',
        mayImport: Array.from(mayImport.matchAll(/`([^`]+)`( \(types only\))?/g), ([, name = '', only]) => ({
          folder: name,
          isTypesOnly: only !== undefined,
        })),
        packages: quoted(packages),
      };
    });
}

/** The row of a file: the most specific one that contains it; null if none does. */
export function wallOf(walls: readonly Wall[], path: string): Wall | null {
  const containing = walls.filter(({ folder }) => isIn(path, folder));
  return containing.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

/** What is wrong with each import, in words; [] if all are allowed. */
export function trespasses(walls: readonly Wall[], imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const wall = wallOf(walls, one.from);
    if (wall === null) return [`${one.from} is in no folder of the table`];
    if (isAllowed(walls, wall, one)) return [];
    return [`${one.from} imports ${one.isTypeOnly ? 'types of ' : ''}${one.to}`];
  });
}

function isAllowed(walls: readonly Wall[], wall: Wall, { from, to, isPackage, isTypeOnly }: Import): boolean {
  if (isPackage) return wall.packages.some((name) => isMatch(to, name));
  const target = wallOf(walls, to);
  if (target === null) return false;
  if (target === wall && areaOf(wall.folder, from) === areaOf(wall.folder, to)) return true;
  return wall.mayImport.some(
    ({ folder, isTypesOnly }) => folder === target.folder && (!isTypesOnly || isTypeOnly),
  );
}

/** The folder that a row with "*" means for this path: pages of one row do not import each other. */
function areaOf(folder: string, path: string): string {
  return folder.endsWith('/*') ? path.split('/').slice(0, folder.split('/').length).join('/') : folder;
}

function isIn(path: string, folder: string): boolean {
  if (folder.endsWith('/*'))
    return path.slice(folder.length - 1).includes('/') && path.startsWith(folder.slice(0, -1));
  const name = folder.replace(/\.ts$/, '');
  return path === folder || path === name || path.startsWith(`${folder}/`);
}

function isMatch(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function quoted(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
}
