import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../local-sheets/tests/support/root';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import { layoutVersion } from '../../../src/workbook/grid/layout-version';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

/** One recorded workbook for each layout that was released. */
const released: Readonly<Record<number, string>> = { 1: 'set-up-by-0.2.0.json.gz' };
const recorded = (layout: number): SavedWorkbook =>
  JSON.parse(String(gunzipSync(readFileSync(join(root, 'tests/support/workbook', released[layout] ?? '')))));

const script = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const layouts = () => file().createDeveloperMetadataFinder().withKey('oneonones.tab').find()
  .filter((one) => one.getValue().startsWith('layout='));
function makeNewer() { for (const one of layouts()) one.setValue('layout=99'); }
function sayLayout() { file().toast(layouts().map((one) => one.getValue()).join()); }
`;
const ada = engineerForm('Ada Lovelace');

async function layoutOf(addOn: AddOnFixture): Promise<string> {
  await addOn.menu('sayLayout');
  return addOn.session.shown.at(-1) ?? '';
}

test('W170 Set up stores the layout version in the metadata of the spreadsheet, once', async () => {
  const addOn = await openAddOn({ script });
  expect(await layoutOf(addOn)).toBe('toast layout=2');
  await addOn.view('setUpWorkbook');
  expect(await layoutOf(addOn)).toBe('toast layout=2');
  await addOn.close();
});

test('W171 every earlier layout has a recorded workbook', () => {
  const earlier = Array.from({ length: layoutVersion - 1 }, (_, index) => String(index + 1));
  expect(Object.keys(released)).toEqual(earlier);
});

test.each(Object.keys(released))(
  'W171 a workbook of layout %s works, and Set up upgrades it',
  async (layout) => {
    const addOn = await openAddOn({ script, from: recorded(Number(layout)) });
    const { engineers } = await addOn.view('readForm', null);
    expect(engineers.map(({ name }) => name)).toContain(ada.name);
    expect(await layoutOf(addOn)).toBe('toast ');
    await addOn.view('setUpWorkbook');
    expect(await layoutOf(addOn)).toBe('toast layout=2');
    expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
    await addOn.close();
  },
);

describe('a workbook of a newer layout', () => {
  type Refused = Exclude<
    keyof Endpoints,
    // The first answers with a refusal for each engineer; the others neither read nor write the workbook.
    | 'addEngineers'
    | 'saveDraft'
    | 'savePrivateNote'
    | 'readDrafts'
    | 'readNotesReader'
    | 'readPrivateNote'
    | 'readQuestionBank'
  >;
  const { id, ...form } = ada;
  const seen = { ...form, status: 'Active' };
  const calls: { [Name in Refused]: Parameters<Endpoints[Name]> } = {
    readForm: [null],
    readReminders: [],
    saveMeeting: [meetingForm(id)],
    undoSave: [{ engineerId: id, meetingId: 'meeting-0001', rows: [], seal: '' }],
    readEarlier: [id, 0],
    readImport: [null],
    importRows: [{ engineerId: id, meetings: [], goals: [], actions: [] }],
    readNewEngineer: [],
    addEngineer: [engineerForm('Grace Hopper')],
    editEngineer: [{ id, seen, wanted: { ...seen, team: 'Search' } }],
    setUpWorkbook: [],
    checkWorkbook: [0],
    repairWorkbook: [{ ids: [] }],
    readCycle: [],
    startCycle: [
      {
        ...{ name: 'Next', from: '2026-11-01', due: '2026-12-31' },
        goals: [{ id: 'goal-0001', keyResult: 'A', seen: '', choice: 'ends', newId: 'goal-0002' }],
      },
    ],
    readReport: [id],
    putReport: [{ engineerId: id, lines: [{ look: 'title', cells: ['Growth report'] }] }],
    readCalendar: [],
    readManagers: [],
    readSharing: [],
    readCheckIn: [],
    linkCheckIn: [{ sheetId: 1, fields: {}, isVerified: true }],
    protectWorkbook: [{ limits: {} }],
    runSelfCheck: [0],
    openTab: [id],
    readExport: [id],
    readScores: [0],
    readDeletion: [id],
    deletePerson: [{ engineerId: id, seen: {} }],
    readRetention: ['2026-10-14'],
    clearTexts: [{ before: '2026-10-14', seen: {} }],
  };

  let addOn: AddOnFixture;
  let before: Record<string, string>;
  beforeAll(async () => {
    addOn = await openAddOn({ script });
    await addOn.view('addEngineer', ada);
    await addOn.menu('makeNewer');
    before = await wholeWorkbook(addOn);
  });
  afterAll(() => addOn.close());

  const sentence =
    'This workbook has layout version 99, but this version of 1:1s supports layout versions up to 2. ' +
    'Ask the person who installed 1:1s to update it, then reload the spreadsheet.';

  test('W172 every endpoint refuses it by both versions and changes nothing', async () => {
    for (const [name, args] of Object.entries(calls)) {
      const failure = await addOn.failure(name as Refused, ...(args as never));
      expect({ name, ...failure }).toMatchObject({
        ...{ name, kind: 'sheet', code: 'newer-layout', message: sentence },
        details: { found: '99', expected: '2' },
      });
    }
    const { answers } = await addOn.view('addEngineers', [engineerForm('Grace Hopper')]);
    expect(answers).toMatchObject([{ ok: false, failure: { code: 'newer-layout', message: sentence } }]);
    expect(await wholeWorkbook(addOn)).toEqual(before);
  });

  test('W172 every menu item that reads or writes it refuses it and changes nothing', async () => {
    for (const item of ['runMarkAsLeft', 'runRefreshCharts', 'runSetUp']) {
      addOn.session.open(addOn.tab(ada.name).sheetId);
      await addOn.menu(item);
      expect(addOn.session.shown.at(-1)).toBe(`alert ${sentence}`);
    }
    expect(await wholeWorkbook(addOn)).toEqual(before);
  });
});
