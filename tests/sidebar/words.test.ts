import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak, text } from '../../src/sidebar/text';

const folder = join(__dirname, '../../src/sidebar');
const files = readdirSync(folder);
const contents = (file: string) => readFileSync(join(folder, file), 'utf8');
const spoken = (language: 'en' | 'id') => {
  speak(language);
  return text;
};

afterEach(() => speak('en'));

test('P123 each text is worded in both languages, and none is left in English', () => {
  const english = leaves(spoken('en'));
  const indonesian = leaves(spoken('id'));
  expect([...english.keys()].length).toBeGreaterThan(60);
  expect([...indonesian.keys()]).toEqual([...english.keys()]);
  const same = [...english.keys()].filter((path) => english.get(path) === indonesian.get(path));
  // The same word in both languages, and the figures, which formats.ts words.
  expect(same).toEqual([
    'goals.objective',
    'goals.keyResult',
    'goals.target',
    'next.event',
    'save.keys',
    'who.label',
    'who.day',
  ]);
  for (const words of indonesian.values()) expect(words).toBeTruthy();
});

test('P123 each file of words is joined into the text of the pages', () => {
  const subjects = files.filter((file) => /^words-.*\.ts$/.test(file));
  expect(subjects.length).toBeGreaterThan(6);
  const joined = ['text.ts', 'words-failure.ts'].map(contents).join('\n');
  expect(subjects.filter((file) => !joined.includes(`'./${file.replace('.ts', '')}'`))).toEqual([]);
});

test('P123 a component holds no wording of its own', () => {
  const components = files.filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(15);
  const found = components.flatMap((file) => written(contents(file)).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

test('P123 the measure of components finds wording of their own', () => {
  expect(written('<p class="hint">Not a word</p>')).toEqual(['Not a word']);
  expect(written('<input placeholder="Type here" />')).toEqual(['Type here']);
  expect(written('<p>{text.reading}</p>')).toEqual([]);
});

/** Every text and function by its path. */
function leaves(words: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object'
        ? [...leaves(value, `${path}${name}.`)]
        : [[path + name, value] as [string, unknown]],
    ),
  );
}

/** What stands between tags, and in the attributes that people read. */
function written(source: string): string[] {
  const between = source.matchAll(/<\/?[a-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s*>\s*(\p{L}[^<>{}=;]*?)\s*<\//gu);
  const attributes = source.matchAll(/\b(?:aria-label|placeholder|title|alt)="([^"]*)"/g);
  return [...between, ...attributes].map(([, words]) => words);
}
