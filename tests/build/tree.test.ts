import { dirname } from 'node:path';
import { sourceFiles } from '../support/build/imports';

const most = 25;

test('B21 no folder has more than 25 source files side by side', () => {
  const roots = ['src', 'local-sheets/src', 'sample-team', 'tests', 'local-sheets/tests', 'scripts', 'hub'];
  for (const root of roots) expect([root, sourceFiles(root).length > 5]).toEqual([root, true]);
  expect(crowded(roots.flatMap(sourceFiles))).toEqual([]);
});

test('B21 a folder with too many files is reported with their number', () => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => `src/a/${index}.ts`);
  expect(crowded([...files(25), 'src/a/b/1.ts', 'src/a/look.css'])).toEqual([]);
  expect(crowded(files(26))).toEqual(['src/a: 26']);
});

function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files.filter((one) => !one.endsWith('.css'))) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  return Array.from(counts)
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}: ${count}`);
}
