import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../local-sheets/tests/support/root';

const docs = join(root, 'docs');
const pictures = readdirSync(join(docs, 'pictures')).filter((file) => file.endsWith('.png'));

test('B56 the pictures are younger than the pages that they show; npm run pictures takes them again', () => {
  const module = pathToFileURL(join(root, 'scripts/pictures-hash.mjs')).href;
  const code = `import { picturesHash } from '${module}'; console.log(picturesHash());`;
  const hash = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(readFileSync(join(docs, 'pictures/taken-from.txt'), 'utf8')).toBe(hash);
});

test('B56 each picture is there in light and dark, and README.md or docs/guide.md shows both', () => {
  const names = [...new Set(pictures.map((file) => file.replace(/-(light|dark)\.png$/, '')))];
  expect(names.length).toBeGreaterThan(2);
  const texts = ['../README.md', 'guide.md'].map((file) => readFileSync(join(docs, file), 'utf8')).join('\n');
  for (const name of names) {
    for (const colors of ['light', 'dark']) {
      expect(pictures).toContain(`${name}-${colors}.png`);
      expect(texts).toContain(`pictures/${name}-${colors}.png`);
    }
  }
});
