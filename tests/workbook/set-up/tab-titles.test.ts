import { tabTitles } from '../../../src/domain/tab-titles';
import { localize } from '../../../src/pages/shell/page-context';
import { stageStrings } from '../../../src/pages/shell/strings/strings-stages';
import { openWorld } from '../../support/workbook/workbook';

const titles = Object.values(tabTitles);

test('P231 the tabs that the offer lists are those that Set up creates', async () => {
  const world = await openWorld({ blank: true });
  expect((await world.view('setUpWorkbook')).made).toEqual(titles);
  await world.close();
});

test.each([
  ['en', 'Settings and Calc.'],
  ['id', 'Settings, dan Calc,'],
] as const)('P231 the offer lists every tab (%s)', (language, end) => {
  const { strings, formats } = localize(language);
  const offer = strings(stageStrings).setUp.what(formats.list(titles));
  for (const title of titles) expect(offer).toContain(title);
  expect(offer).toContain(end);
});
