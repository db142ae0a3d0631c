import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstRunStrings } from '../../../../src/pages/meeting/strings/strings-first-run';

test.each(['en', 'id'] as const)(
  'P433 the second step names the menu items for a list and for a tracker as the menu does: %s',
  (language) => {
    const menu = readFileSync(join(__dirname, '../../../../src/menu.ts'), 'utf8');
    for (const item of ['Add or edit engineers…', 'Import from a tracker you already use…']) {
      expect(menu).toContain(`addItem('${item}'`);
      expect(firstRunStrings[language].many).toContain(item);
    }
  },
);
