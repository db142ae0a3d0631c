import type { Undocumented } from '../../../local-sheets/src/runtime/undocumented';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');
const template = 'Engineer template';

const script = `
function protectTemplate() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('${template}');
  sheet.getRange('A14:O14').protect().setDescription('by hand').setWarningOnly(true);
  sheet.protect().setDescription('by hand');
}
`;

let addOn: AddOnFixture;
afterEach(() => addOn.close());

async function open(undocumented: Partial<Undocumented> = {}): Promise<void> {
  addOn = await openAddOn({ script, undocumented });
}

const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);
const deleteTemplate = () => addOn.book.deleteTab(addOn.tab(template).sheetId);

/** Everything on the tab of an engineer that a tab from the template must have like any other one. */
async function contentOf({ id, name }: typeof ada): Promise<unknown> {
  await addOn.book.settle();
  const tab = addOn.tab(name);
  const area = { ...tab, row: 1, column: 1 };
  // Sheets may print the name of another tab with quotation marks or without.
  const plain = (text: string) =>
    text
      .split(id)
      .join('ID')
      .split(name)
      .join('NAME')
      .replace(/'(\w+)'!/g, '$1!');
  return JSON.parse(
    plain(
      JSON.stringify({
        formulas: addOn.book.formulas(area),
        values: await addOn.book.values(area),
        formats: addOn.book.numberFormats(area),
        styles: addOn.book.styles(area),
        validations: addOn.book.validations(area),
        colors: addOn.book.conditionalFormats(tab.sheetId).map(({ areas, ...format }) => ({
          ...format,
          areas: areas.map(({ sheetId, ...range }) => ({ ...range, isHere: sheetId === tab.sheetId })),
        })),
        charts: addOn.book
          .charts(tab.sheetId)
          .map(({ spec }) => ({
            ...spec,
            ranges: spec.ranges.map(({ sheetId, ...range }) => ({
              ...range,
              isHere: sheetId === tab.sheetId,
            })),
          }))
          .sort((one, other) => String(one.options.title).localeCompare(String(other.options.title))),
        sizes: [tab.rows, tab.columns, tab.hidden, tab.frozenRows],
      }),
    ),
  );
}

const combinations: Partial<Undocumented>[] = [
  {},
  { copiesMetadata: true },
  { copiesMetadata: true, copiesProtections: true, copiesHidden: true, finds: 'newest first' },
  { copiesMetadata: true, copiesCharts: 'none' },
  { copiesMetadata: true, copiesCharts: 'of the original' },
  { copiesCharts: 'none', copiesProtections: true },
  { copiesCharts: 'of the original', copiesHidden: true },
];

test.each(combinations)(
  'W113 a tab from the template is like one that was built, whatever Google copies: %p',
  async (undocumented) => {
    await open(undocumented);
    await addOn.menu('protectTemplate');
    await addOn.view('addEngineer', grace);
    const copied = await contentOf(grace);
    const { added, limited } = { added: calls(), limited: (await addOn.view('readSharing')).engineers };
    expect(added).toBeLessThanOrEqual(undocumented.copiesMetadata ? 45 : 70);
    expect(limited.map(({ limit }) => limit)).toEqual(['none']);
    await addOn.view('saveMeeting', meetingForm(grace.id));
    expect(await addOn.table(grace.name)).toHaveLength(1);
    expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
    expect(addOn.lastRun().calls.write ?? 0).toBe(0);
    deleteTemplate();
    await addOn.view('addEngineer', ada);
    expect(copied).toEqual(await contentOf(ada));
  },
);

test('W111 adding an engineer takes at most 38 calls where a copy has metadata and charts, with 6 engineers as with none', async () => {
  await open({ copiesMetadata: true });
  await addOn.view('addEngineer', ada);
  const first = calls();
  expect(first).toBeGreaterThan(20);
  expect(first).toBeLessThanOrEqual(38);
  const names = ['Bo', 'Cy', 'Dee', 'Eve', 'Fay'];
  await addOn.view(
    'addEngineers',
    names.map((name) => engineerForm(name)),
  );
  await addOn.view('addEngineer', grace);
  expect(calls()).toBeGreaterThan(20);
  expect(calls()).toBeLessThanOrEqual(first);
});

test('W111 where a copy has neither metadata nor charts, only what tags and draws them is added', async () => {
  await open({ copiesMetadata: false, copiesCharts: 'none' });
  await addOn.view('addEngineer', ada);
  expect(calls()).toBeLessThanOrEqual(66 + 1);
  await addOn.view('addEngineer', grace);
  const { trail } = addOn.lastRun();
  const tags = trail.filter((call) => call.endsWith('.addDeveloperMetadata'));
  // 16 columns, 8 rows, 4 charts and the tab: Apps Script tags one at a time.
  expect(tags).toHaveLength(16 + 8 + 4 + 1);
  expect(trail.length).toBeGreaterThan(50);
  expect(trail.length).toBeLessThanOrEqual(66);
});

test('W111 text typed into the template is not copied to new tabs', async () => {
  await open();
  addOn.type(template, 'A15', ['2026-10-01', 3, 'Not for anybody']);
  await addOn.view('addEngineer', ada);
  expect(await addOn.table(ada.name)).toEqual([]);
  expect((await addOn.view('readForm', ada.id)).engineer?.meetingCount).toBe(0);
});

test('W110 the template is hidden and does not count as an engineer', async () => {
  await open();
  await addOn.view('addEngineer', ada);
  expect(addOn.tab(template)).toMatchObject({ hidden: true, index: 14 });
  addOn.session.open(addOn.tab(template).sheetId);
  const { engineer, engineers } = await addOn.view('readForm', null);
  expect([engineer, engineers.map(({ name }) => name)]).toEqual([null, [ada.name]]);
  expect((await addOn.view('readReport', null)).source).toBeNull();
  await addOn.menu('runMarkAsLeft');
  expect(addOn.session.shown.at(-1)).toContain('The open tab is not an engineer tab.');
  expect((await addOn.view('readCalendar')).engineers).toHaveLength(1);
  expect((await addOn.view('readSharing')).engineers).toHaveLength(1);
  const { done } = await addOn.view('protectWorkbook', { limits: {} });
  expect(done.map(({ tab }) => tab)).not.toContain(template);
  expect((await addOn.show('Dashboard', 'A6:A8')).flat().filter(Boolean)).toEqual([ada.name]);
  expect((await addOn.show('Calc', 'A2:A5')).flat().filter(Boolean)).toEqual([ada.id]);
});

test('W110 Set up makes a template that is missing, and repairs a damaged one', async () => {
  await open();
  const { sheetId } = addOn.tab(template);
  addOn.book.remove(sheetId, 'columns', 3, 1);
  addOn.book.remove(sheetId, 'rows', 3, 1);
  await addOn.view('addEngineer', ada);
  expect(await addOn.view('readForm', ada.id)).toMatchObject({ engineer: { name: ada.name } });
  const { repaired } = await addOn.view('setUpWorkbook');
  expect(repaired).toContain(`${template}: the column Feeling note was missing`);
  expect(repaired.filter((one) => one.startsWith(ada.name))).toEqual([]);
  await addOn.view('addEngineer', grace);
  expect(await contentOf(grace)).toMatchObject({ sizes: [24, 16, false, 0] });
  deleteTemplate();
  expect((await addOn.view('setUpWorkbook')).made).toEqual([template]);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W112 without a template, as in a workbook of an earlier version, an engineer is added all the same', async () => {
  await open();
  deleteTemplate();
  await addOn.view('addEngineer', ada);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(await addOn.table(ada.name)).toHaveLength(1);
  expect(addOn.book.tabs().map(({ name }) => name)).not.toContain(template);
});
