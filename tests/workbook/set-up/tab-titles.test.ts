import { setUpTitles } from '../../../src/domain/tab-titles';
import { localize } from '../../../src/pages/shell/page-context';
import { stageStrings } from '../../../src/pages/shell/strings/strings-stages';
import { openAddOn } from '../../support/workbook/add-on-fixture';

const titles = setUpTitles;

test('P231 the tabs that the offer lists are those that Set up creates', async () => {
  const addOn = await openAddOn({ blank: true });
  expect((await addOn.view('setUpWorkbook')).made).toEqual(titles);
  await addOn.close();
});

test.each([
  ['en', 'Calc and Engineer template.'],
  ['id', 'Calc, dan Engineer template,'],
] as const)('P231 the offer lists every tab (%s)', (language, end) => {
  const { strings, formats } = localize(language);
  const offer = strings(stageStrings).setUp.what(formats.list(titles));
  for (const title of titles) expect(offer).toContain(title);
  expect(offer).toContain(end);
});
