import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideStrings } from '../../../src/pages/help/strings-guide';

const menu = readFileSync(join(__dirname, '../../../src/menu.ts'), 'utf8');
const menuItems = [...menu.matchAll(/addItem\('([^']+)'/g)]
  .map(([, item]) => item as string)
  // The longest first: an item is not to be found inside another.
  .sort((one, other) => other.length - one.length);
const steps = (language: 'en' | 'id') => guideStrings[language].parts.flatMap((part) => part.steps);

test('P320 the guide names each menu item as the menu does, in the same steps of both languages', () => {
  const inEnglish = steps('en').map(itemsIn);
  expect(new Set(inEnglish.flat()).size).toBeGreaterThan(8);
  expect(steps('id').map(itemsIn)).toEqual(inEnglish);
});

test.each(['en', 'id'] as const)(
  'P320 the guide names nothing with an ellipsis that is not in the menu: %s',
  (language) => {
    for (const step of steps(language)) {
      const rest = menuItems.reduce((text, item) => text.replaceAll(item, ''), step);
      expect(rest).not.toContain('…');
    }
  },
);

function itemsIn(step: string): string[] {
  let rest = step;
  const found: string[] = [];
  for (const item of menuItems) {
    if (!rest.includes(item)) continue;
    found.push(item);
    rest = rest.replaceAll(item, '');
  }
  return found.sort();
}
