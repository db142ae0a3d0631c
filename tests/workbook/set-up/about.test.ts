import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import { openAddOn } from '../../support/workbook/add-on-fixture';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

test('P232 About shows the version and what the add-on asks permission for', async () => {
  const addOn = await openAddOn({ blank: true });
  await addOn.menu('showAbout');
  const about = addOn.session.shown.at(-1) ?? '';
  expect(about).toMatch(/^alert 1:1s, version /);
  expect(about).toContain(version);
  for (const scope of ['this spreadsheet (and no other file)', 'sidebar and dialogs', 'email address']) {
    expect(about).toContain(scope);
  }
  await addOn.close();
});
