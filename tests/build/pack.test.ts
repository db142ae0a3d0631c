import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
let page: string;
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/pack.mjs'), folder]);
  page = readFileSync(join(folder, 'install.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('B58 the files are those of build/', () => {
  const built = readdirSync(join(root, 'build')).filter((file) => file !== 'README.md');
  expect(readdirSync(join(folder, 'files')).sort()).toEqual(built.sort());
});

test('B58 the page has each file as it is, the manifest first, with a button that copies it', () => {
  const texts = [...page.matchAll(/<textarea [^>]*aria-label="([^"]+)">\n([^<]*)<\/textarea>/g)];
  expect(texts.map(([, file]) => file).sort()).toEqual(readdirSync(join(folder, 'files')).sort());
  expect(texts[0]?.[1]).toBe('appsscript.json');
  for (const [, file = '', text = ''] of texts) {
    expect(page).toContain(`<button type="button">Copy ${file}</button>`);
    const unescaped = text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(unescaped).toBe(readFileSync(join(folder, 'files', file), 'utf8'));
  }
});

test('B58 the page names each step of the editor in order', () => {
  const steps = [
    'Extensions › Apps Script',
    'Project Settings',
    'appsscript.json</b>:',
    'Code.gs',
    '+ › HTML',
    'Save with',
  ];
  const places = steps.map((step) => page.indexOf(step));
  expect(places).not.toContain(-1);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
});
