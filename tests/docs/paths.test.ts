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

test('B57 README.md and the docs name menu items as the menu does', () => {
  const named = texts.flatMap((file) =>
    [
      ...read(file)
        .replace(/\s+/g, ' ')
        .matchAll(/[_*]1:1s › ([^_*]+)[_*]/g),
    ].flatMap(([, path]) => (path as string).split(' › ')),
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((item) => !menuItems.includes(item))).toEqual([]);
});

test('B57 README.md lists the items of the menu in its order, without those of its submenus', () => {
  const [, afterwards = ''] = read('README.md').split('The menu **1:1s** then offers:\n');
  const [list = ''] = afterwards.split('\n### ');
  const listed = [...list.matchAll(/^- _([^_]+)_/gm)].map(([, item]) => item);
  const inMenu = [
    ...read('src/menu.ts').matchAll(/^ {4}\.addItem\('([^']+)'|^ {8}\.createMenu\('([^']+)'/gm),
  ];
  expect(inMenu.length).toBeGreaterThan(10);
  expect(listed).toEqual(inMenu.map(([, item, menu]) => item ?? menu));
});

test('B57 README.md lists the options of npm start, and no others', () => {
  const [, table = ''] = read('README.md').split('| option ');
  const listed = [...table.matchAll(/^\| `npm start -- (--[a-z]+)/gm)].map(([, option]) => option);
  const known = /npm start knows ([^']+)\./.exec(read('scripts/start-options.mjs'))?.[1] ?? '';
  expect(listed.sort()).toEqual([...known.matchAll(/--[a-z]+/g)].map(([option]) => option).sort());
  expect(listed.length).toBeGreaterThan(5);
});
