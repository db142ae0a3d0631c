import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const texts = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  'local-sheets/README.md',
  'hub/README.md',
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const menuItems = [
  ...read('src/menu.ts').matchAll(/addItem\('([^']+)'|createMenu\('(Help|Export and delete)'\)/g),
].map(([, item, menu]) => item ?? menu);

test.each(texts)('B57 every link to a file and every npm script exists: %s', (file) => {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => !/^(?:https?|mailto):/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  const commands = [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name as string);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('B57 README.md and the guide name menu items as the menu does', () => {
  const named = ['README.md', 'docs/guide.md'].flatMap((file) =>
    [
      ...read(file)
        .replace(/\s+/g, ' ')
        .matchAll(/_1:1s › ([^_]+)_/g),
    ].flatMap(([, path]) => (path as string).split(' › ')),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((item) => !menuItems.includes(item))).toEqual([]);
});
