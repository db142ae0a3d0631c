import type { Undocumented } from '../../../local-sheets/src/runtime/undocumented';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const names = ['Grace Hopper', 'Lin Chen', 'Bo Berg', 'Cy Young'];

const script = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const keyed = (key) => file().createDeveloperMetadataFinder().withKey(key).find();
function duplicateAda() {
  file().setActiveSheet(file().getSheetByName('Ada Lovelace'));
  file().duplicateActiveSheet();
}
function renameTwins() {
  file().getSheetByName('Ada Lovelace').setName('Ada');
  file().getSheetByName('Copy of Ada Lovelace').setName('Ada Lovelace');
}
function moveTwinFirst() {
  file().getSheetByName('Copy of Ada Lovelace').activate();
  file().moveActiveSheet(1);
}
/** The tags as the add-on wrote them before they had the ids of tabs. */
function makeOld() {
  for (const one of keyed('oneonones.tab')) {
    const value = one.getValue();
    // An earlier version stored no layout version.
    if (value.startsWith('layout=')) {
      one.remove();
      continue;
    }
    const line = one.getLocation().getColumn();
    if (line || one.getLocation().getRow()) one.setKey(line ? 'oneonones.column' : 'oneonones.row');
    else one.setValue(value.replace(/@.*/, ''));
  }
  const tabs = new Map(keyed('oneonones.tab').map((one) => [one.getLocation().getSheet().getSheetId(), one.getValue()]));
  for (const key of ['oneonones.column', 'oneonones.row']) for (const one of keyed(key)) {
    const line = one.getLocation().getColumn() || one.getLocation().getRow();
    one.setValue(one.getValue().replace('meetings.', tabs.get(line.getSheet().getSheetId()) + '.'));
  }
}
function strangeIds() {
  for (const one of keyed('oneonones.tab')) if (/@/.test(one.getValue())) one.setValue(one.getValue() + '77');
}
`;

let addOn: AddOnFixture;
afterEach(() => addOn.close());

async function open(undocumented: Partial<Undocumented> = {}): Promise<void> {
  addOn = await openAddOn({ script, undocumented });
  await addOn.view('addEngineer', ada);
}

const entriesOf = async (work: Promise<unknown>) => {
  await work;
  return addOn.lastRun().metadata;
};

test('W120 form, tab switch, save and undo read one entry more for each further tab, and no other one', async () => {
  await open();
  const read = async (meetingId: string) => {
    addOn.session.open(addOn.tab('Ada Lovelace').sheetId);
    const entries = [await entriesOf(addOn.view('readForm', null, true))];
    const saved = addOn.view('saveMeeting', meetingForm(ada.id, { meetingId }));
    entries.push(await entriesOf(saved));
    const { undo } = await saved;
    if (undo) entries.push(await entriesOf(addOn.view('undoSave', undo)));
    addOn.session.open(addOn.tab('Goals').sheetId);
    return [...entries, await entriesOf(addOn.view('readForm', ada.id, true))];
  };
  const few = await read('meeting-first');
  expect(few).toHaveLength(4);
  for (const name of names) await addOn.view('addEngineer', engineerForm(name));
  expect(await read('meeting-second')).toEqual(few.map((entries) => entries + names.length));
});

const bothWays = [
  [{ copiesMetadata: true, finds: 'oldest first' }],
  [{ copiesMetadata: true, finds: 'newest first' }],
  [{ copiesMetadata: false }],
] as const;

test.each(bothWays)(
  'W121 a duplicated tab never takes the place of its original: %p',
  async (undocumented) => {
    await open(undocumented);
    await addOn.menu('duplicateAda');
    await addOn.menu('renameTwins');
    await addOn.menu('moveTwinFirst').catch(() => undefined);
    await addOn.view('saveMeeting', meetingForm(ada.id));
    expect(await addOn.table('Ada')).toHaveLength(1);
    expect(await addOn.table('Ada Lovelace')).toEqual([]);
    addOn.session.open(addOn.tab('Ada Lovelace').sheetId);
    expect((await addOn.view('readForm', null)).engineer).toBeNull();
    addOn.session.open(addOn.tab('Ada').sheetId);
    expect((await addOn.view('readForm', null)).engineer?.meetingCount).toBe(1);
    expect((await addOn.view('setUpWorkbook')).made).toEqual([]);
    addOn.session.open(addOn.tab('Ada Lovelace').sheetId);
    expect((await addOn.view('readForm', null)).engineer).toBeNull();
  },
);

test.each(bothWays)(
  'W121 with the tags of an earlier version, the leftmost tab counts: %p',
  async (undocumented) => {
    await open(undocumented);
    await addOn.menu('makeOld');
    await addOn.menu('duplicateAda');
    await addOn.view('saveMeeting', meetingForm(ada.id));
    expect(await addOn.table('Ada Lovelace')).toHaveLength(1);
    await addOn.view('setUpWorkbook');
    await addOn.menu('moveTwinFirst');
    await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-0002' }));
    expect(await addOn.table('Ada Lovelace')).toHaveLength(2);
  },
);

test('W121 if the original is gone, its duplicate takes its place', async () => {
  await open({ copiesMetadata: true });
  await addOn.menu('duplicateAda');
  addOn.book.deleteTab(addOn.tab('Ada Lovelace').sheetId);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(await addOn.table('Copy of Ada Lovelace')).toHaveLength(1);
});

test('W122 tags of an earlier version are accepted, and Set up brings them up to date once', async () => {
  await open();
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const usual = await addOn.view('readForm', ada.id);
  const entries = addOn.lastRun().metadata;
  await addOn.menu('makeOld');
  expect(await addOn.view('readForm', ada.id)).toEqual(usual);
  expect(addOn.lastRun().metadata).toBeGreaterThan(entries);
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-0002' }));
  expect(await addOn.table('Ada Lovelace')).toHaveLength(2);
  await addOn.view('addEngineer', engineerForm('Grace Hopper'));
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(addOn.lastRun().calls.write).toBeGreaterThan(100);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  await addOn.view('readForm', ada.id);
  // One more engineer, and the same as before the tags were those of an earlier version.
  expect(addOn.lastRun().metadata).toBe(entries + 1);
});

test('W122 in a file whose tabs have other ids than their tags, everything is found, and Set up corrects the tags', async () => {
  await open();
  await addOn.menu('strangeIds');
  addOn.session.open(addOn.tab('Ada Lovelace').sheetId);
  expect((await addOn.view('readForm', null)).engineer?.name).toBe('Ada Lovelace');
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(addOn.lastRun().calls.write).toBe(addOn.book.tabs().length - 1);
  await addOn.view('setUpWorkbook');
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});
