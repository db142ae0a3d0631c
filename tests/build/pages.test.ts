import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../build');
/** No code opens licenses.html: it is for readers of the script project. */
const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'licenses.html');

test('B9 every page is one file that requests nothing from elsewhere', () => {
  expect(pages.sort()).toEqual([
    'calendar.html',
    'check.html',
    'cycle.html',
    'deletion.html',
    'engineers.html',
    'export.html',
    'guide.html',
    'import.html',
    'managers.html',
    'notes-reader.html',
    'prepare.html',
    'problem.html',
    'report.html',
    'retention.html',
    'scores.html',
    'self-check.html',
    'share.html',
    'sidebar.html',
  ]);
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html).not.toMatch(/\b(?:src|href)\s*=\s*["']?(?:https?:|\/\/)/i);
    expect(html).not.toMatch(/@import|\burl\(\s*["']?(?!data:)/i);
    expect(html.match(/<script/g)).toHaveLength(1);
  }
});

test('B10 no page contains anything that HtmlService would read as a template', () => {
  for (const page of pages) expect(readFileSync(join(folder, page), 'utf8')).not.toContain('<?');
});

test('B11 the manifest requests V8 and only the three narrow scopes', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes.map((scope: string) => scope.replace(/^.*\/auth\//, '')).sort()).toEqual([
    'script.container.ui',
    'spreadsheets.currentonly',
    'userinfo.email',
  ]);
});
