import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';
import { type Import, importsOf, importsOfFile, sourceFiles } from '../support/build/imports';
import { readWalls, trespasses, type Wall, wallOf } from '../support/build/walls';

const walls = readWalls();
const files = [
  ...['src', 'local-sheets/src', 'sample-team'],
  ...['hub/src', 'hub/sql', 'hub/imitation', 'hub/simulation'],
].flatMap(sourceFiles);
const imports = files.flatMap(importsOfFile);

test('B13 no file imports what its row does not allow', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(imports.length).toBeGreaterThan(2000);
  expect(imports.filter(({ isTypeOnly }) => isTypeOnly).length).toBeGreaterThan(300);
  expect(trespasses(walls, imports)).toEqual([]);
});

test.each(walls)('B13 an import that the row of $folder does not allow is reported', (wall) => {
  const from = fileIn(wall);
  const allowed = [wall.folder, ...wall.mayImport.map(({ folder }) => folder)];
  const others = walls.filter(({ folder }) => !allowed.includes(folder));
  expect(others.length).toBeGreaterThan(5);
  for (const other of others) {
    const path = posix.relative(dirname(from), fileIn(other)).replace(/\.ts$/, '');
    const specifier = path.startsWith('.') ? path : `./${path}`;
    for (const text of [
      `import { stray } from '${specifier}';`,
      `import type { Stray } from '${specifier}';`,
      `export { stray } from '${specifier}';`,
      `export const stray = () => import('${specifier}');`,
      `const stray = require('${specifier}');`,
    ]) {
      expect(trespasses(walls, importsOf(from, text))).toHaveLength(1);
    }
  }
  expect(trespasses(walls, importsOf(from, "import stray from 'a-stray-package';"))).toHaveLength(1);
});

test.each(walls)('B13 an import that the row of $folder allows is not reported', (wall) => {
  const from = fileIn(wall);
  for (const { folder, isTypesOnly } of wall.mayImport) {
    const target = walls.find((one) => one.folder === folder);
    if (target === undefined) throw new Error(`${folder} is no row of the table.`);
    const path = posix.relative(dirname(from), fileIn(target)).replace(/\.ts$/, '');
    const specifier = path.startsWith('.') ? path : `./${path}`;
    expect(trespasses(walls, importsOf(from, `import type { A } from '${specifier}';`))).toEqual([]);
    const values = trespasses(walls, importsOf(from, `import { a } from '${specifier}';`));
    expect(values).toHaveLength(isTypesOnly ? 1 : 0);
  }
});

test('B13 a page imports neither another page nor a style sheet of one', () => {
  const from = 'src/pages/share/share-page.tsx';
  const stray = "import { report } from '../report/report-page';";
  expect(trespasses(walls, importsOf(from, stray))).toEqual([`${from} imports src/pages/report/report-page`]);
  const sheet = 'src/pages/share/share.css';
  expect(trespasses(walls, importsOf(sheet, '@import "../report/report.css";'))).toHaveLength(1);
  expect(trespasses(walls, importsOf(sheet, '@import "../shell/theme.css";'))).toEqual([]);
});

test('B13 every folder has a row, and every row has files', () => {
  const folders = [
    ...readdirSync(join(root, 'local-sheets/src')).map((name) => `local-sheets/src/${name}`),
    ...readdirSync(join(root, 'src')).map((name) => `src/${name}`),
  ].filter((path) => path !== 'src/pages' && !path.endsWith('tsconfig.json'));
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((path) => wallOf(walls, path) === null)).toEqual([]);
  expect(files.filter((path) => wallOf(walls, path) === null)).toEqual([]);
  for (const { folder } of walls) {
    expect([folder, existsSync(join(root, folder.replace('/*', '')))]).toEqual([folder, true]);
    expect([folder, files.some((path) => wallOf(walls, path)?.folder === folder)]).toEqual([folder, true]);
  }
});

/** The path of a file in the folder of a row. */
function fileIn({ folder }: Wall): string {
  return folder.endsWith('.ts') ? folder : `${folder.replace('*', 'some-page')}/some-file.ts`;
}

test.each(['src/pages', 'src/workbook'])(
  'B22 no sibling folders in %s import each other in a circle',
  (room) => {
    const own = imports.filter(({ from, to }) => from.startsWith(`${room}/`) && to.startsWith(`${room}/`));
    expect(own.length).toBeGreaterThan(100);
    expect(circles(own)).toEqual([]);
  },
);

test('B22 a circle is reported with its folders', () => {
  const one = (from: string, to: string): Import => ({ from, to, isPackage: false, isTypeOnly: true });
  const chain = [one('src/a/x/1.ts', 'src/a/y/2'), one('src/a/y/2.ts', 'src/a/z/deep/3')];
  expect(circles(chain)).toEqual([]);
  expect(circles([...chain, one('src/a/z/3.ts', 'src/a/x/1')])).toEqual([
    'src/a/x → src/a/y → src/a/z → src/a/x',
  ]);
});

test('B64 no files import each other in a circle, not even their types', () => {
  const roots = [
    'src',
    'local-sheets/src',
    'sample-team',
    'scripts',
    'hub/src',
    'hub/imitation',
    'hub/simulation',
  ];
  const imports = roots.flatMap(sourceFiles).flatMap(importsOfFile);
  expect(imports.length).toBeGreaterThan(4000);
  expect(fileCircles(imports)).toEqual([]);
});

test('B64 a circle is reported with its files', () => {
  const one = (from: string, to: string): Import => ({ from, to, isPackage: false, isTypeOnly: true });
  const chain = [one('a/1.ts', 'a/2'), one('a/1.ts', 'b/3'), one('a/2.ts', 'b/3'), one('b/3.ts', 'b/4')];
  expect(fileCircles(chain)).toEqual([]);
  expect(fileCircles([...chain, one('b/4.tsx', 'a/2')])).toEqual(['a/2 → b/3 → b/4 → a/2']);
});

/** Each circle of sibling folders, once; type-only imports count. */
function circles(all: readonly Import[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of all) {
    const [one, other] = [from.split('/'), to.split('/')];
    const depth = one.findIndex((name, index) => name !== other[index]);
    // Sibling files, or a file beside a folder, are not in sibling folders.
    if (depth < 0 || depth >= one.length - 1 || depth >= other.length - 1) continue;
    const [a, b] = [one.slice(0, depth + 1).join('/'), other.slice(0, depth + 1).join('/')];
    next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const found = new Map<string, string>();
  const walk = (folder: string, path: readonly string[]) => {
    const start = path.indexOf(folder);
    if (start >= 0) {
      const circle = path.slice(start);
      const key = [...circle].sort().join();
      if (!found.has(key)) found.set(key, [...circle, folder].join(' → '));
      return;
    }
    for (const other of next.get(folder) ?? []) walk(other, [...path, folder]);
  };
  for (const folder of next.keys()) walk(folder, []);
  return [...found.values()];
}

/** A circle for each import that closes one on a walk along the imports. */
function fileCircles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const file = from.replace(/\.\w+$/, '');
    // A page imports the style sheet of its name.
    if (to !== file) next.set(file, [...(next.get(file) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
