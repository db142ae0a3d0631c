import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

test('B37 the add-on and local Sheets contain the license text of each package in them', () => {
  for (const name of ['preact', 'fflate']) {
    expect(read('build/licenses.html')).toContain(read('node_modules', name, 'LICENSE').trim());
  }
  const texts = read('local-sheets/dist/third-party-licenses.txt');
  for (const name of ['@univerjs/core', 'react', 'echarts', 'ws']) {
    expect(texts).toContain(`\n${name} `);
    expect(texts).toContain(read('node_modules', name, 'LICENSE').trim());
  }
});

test('B37 Code.js contains no package, and all packages in local Sheets have permissive licenses', () => {
  expect(read('build/Code.js')).not.toContain('node_modules');
  const titles =
    read('local-sheets/dist/third-party-licenses.txt').match(/^\S+ \d+\.\d+\.\S+ \(.+\)$/gm) ?? [];
  expect(titles.length).toBeGreaterThan(30);
  const licenses = new Set(titles.map((title) => /\((.+)\)$/.exec(title)?.[1]));
  expect([...licenses].sort()).toEqual(['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT']);
});
