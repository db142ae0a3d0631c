import type { SharedEngineer } from '../../../src/contract/sharing';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { protectionScript, protectionsOf } from '../../support/workbook/protections';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
const sari = 'sari.wulandari@example.com';
const ada = { ...engineerForm('Ada Lovelace'), manager: maya };
const bo = { ...engineerForm('Bo Ek'), manager: 'Tomas.Lindqvist@example.com' };
let addOn: AddOnFixture;

beforeEach(async () => {
  addOn = await openAddOn({ script: protectionScript, team: [ada, bo] });
});
afterEach(() => addOn.close());

const protect = (limits: Record<string, boolean> = {}) => addOn.view('protectWorkbook', { limits });
const protections = () => protectionsOf(addOn);
/** Protects all there is, in as many calls as it takes. */
async function protectAll(limits: Record<string, boolean> = {}): Promise<void> {
  while ((await protect(limits)).more);
}
const engineerIn = async (name: string): Promise<SharedEngineer | undefined> =>
  (await addOn.view('readSharing')).engineers.find((one) => one.name === name);

test('A1 the people who can open the workbook are listed as owner, editors and viewers', async () => {
  const view = await addOn.view('readSharing');
  expect(view).toMatchObject({ me: maya, owner: maya, editors: [tomas], viewers: [hr, sari], unwarned: 15 });
  expect(view.engineers.map(({ name, manager, limit }) => [name, manager, limit])).toEqual([
    ['Ada Lovelace', maya, 'none'],
    ['Bo Ek', 'Tomas.Lindqvist@example.com', 'none'],
  ]);
});

test('M320 a call that protects reads the metadata and who can open the workbook once', async () => {
  await addOn.view('readSharing');
  const read = addOn.lastRun().metadata;
  const { sharing } = await protect({ [ada.id]: true });
  const { metadata, trail } = addOn.lastRun();
  expect(read).toBeGreaterThan(100);
  // The limit and the note that Protect is running are found by their keys.
  expect(metadata).toBeLessThanOrEqual(read + 2);
  expect(trail.filter((call) => call === 'Spreadsheet.getEditors')).toHaveLength(1);
  expect(await addOn.view('readSharing')).toEqual(sharing);
  const opened = await protect({ [ada.id]: false });
  expect(await addOn.view('readSharing')).toEqual(opened.sharing);
});

test('A5 headers and formulas of every tab warn before an edit, and keep no save out', async () => {
  await protectAll();
  const all = protections();
  expect(all.every(({ warningOnly }) => warningOnly)).toBe(true);
  expect(all.map(({ tab, a1 }) => `${tab} ${a1}`).sort()).toEqual([
    'Actions A1:H1',
    'Ada Lovelace A14:P14',
    'Ada Lovelace A1:D11',
    'Bo Ek A14:P14',
    'Bo Ek A1:D11',
    'Calc A1:CG13',
    'Changes A1:H1',
    'Charts A40:I60',
    'Dashboard A5:U17',
    'Dashboard E1:U4',
    'Engineers A1:I1',
    'Goal log A1:I1',
    'Goals A1:Q1',
    `Goals I2:I${addOn.tab('Goals').rows}`,
    'Managers A15:M27',
    `Scores A1:C${addOn.tab('Scores').rows}`,
    'Settings A1:S1',
    'Talking points A1:G1',
    'Wins A1:F1',
  ]);
  expect((await addOn.view('readSharing')).unwarned).toBe(0);
});

test('A6 protecting again changes nothing and says so', async () => {
  await protectAll({ [bo.id]: true });
  const before = protections();
  const again = await protect({ [bo.id]: true });
  expect(again).toMatchObject({ done: [], left: [], more: false });
  expect(protections()).toEqual(before);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('A7 a warning that covers the wrong cells, is duplicated, blocks users or is missing is repaired', async () => {
  await protectAll();
  const { sheetId } = addOn.tab('Actions');
  addOn.book.insert(addOn.tab('Ada Lovelace').sheetId, 'columns', 1, 1);
  await addOn.menu('mixUp');
  expect(protections().filter(({ tab }) => tab === 'Actions').length).toBe(2);
  const { done } = await protect();
  expect(done.map(({ tab, what }) => [tab, what])).toEqual([
    ['Engineers', 'warns'],
    ['Goals', 'warns'],
    ['Actions', 'warns'],
    ['Settings', 'warns'],
  ]);
  const all = protections();
  expect(all).toHaveLength(19);
  expect(all.every(({ warningOnly }) => warningOnly)).toBe(true);
  expect(all.find(({ tab }) => tab === 'Engineers')?.a1).toBe('A1:I1');
  expect(all.filter((one) => one.sheetId === sheetId)).toMatchObject([{ a1: 'A1:H1' }]);
  expect(all.filter(({ tab }) => tab === 'Ada Lovelace').map(({ a1 }) => a1)).toEqual(['B14:Q14', 'B1:E11']);
});

test('A7 a missing column that a warning needs is named, with what brings it back', async () => {
  addOn.book.remove(addOn.tab('Scores').sheetId, 'columns', 3, 1);
  expect(await addOn.failure('protectWorkbook', { limits: {} })).toMatchObject({
    code: 'column-missing',
    details: { tab: 'Scores', column: 'Coverage' },
  });
});

test('A8 protections that users have set remain unchanged', async () => {
  await addOn.menu('protectByHand');
  const own = protections();
  expect(own).toHaveLength(3);
  await protectAll();
  expect(protections().slice(0, 3)).toEqual(own);
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ limit: 'by hand' });
  expect(await addOn.failure('protectWorkbook', { limits: { [ada.id]: true } })).toMatchObject({
    rule: 'A15',
    details: { reason: 'by hand', name: 'Ada Lovelace' },
  });
  await protect({ [ada.id]: false });
  expect(protections().slice(0, 3)).toEqual(own);
});

test('A14 in a copy, which has tabs protected without their editors and no protected cells, everything is repaired', async () => {
  await protectAll({ [bo.id]: true });
  await addOn.menu('asCopied');
  expect(protections()).toMatchObject([{ tab: 'Bo Ek', editors: [] }]);
  expect(await engineerIn('Bo Ek')).toMatchObject({ limit: 'limited', isStale: true });
  await protectAll();
  expect(protections()).toHaveLength(20);
  expect(await engineerIn('Bo Ek')).toMatchObject({ writers: [tomas], isStale: false });
});

test('A16 what Sheets will not let this person do is refused by name before anything is written', async () => {
  await protectAll({ [ada.id]: true });
  const before = protections();
  addOn.signIn(tomas);
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ limit: 'limited', mayChange: false });
  const failure = await addOn.failure('protectWorkbook', { limits: { [ada.id]: false, [bo.id]: true } });
  expect(failure).toMatchObject({
    kind: 'sheet',
    code: 'protected',
    details: { tab: 'Ada Lovelace', who: maya },
  });
  expect(failure.message).toContain(`The tab of Ada Lovelace is limited to ${maya}.`);
  expect(protections()).toEqual(before);
});

test('A16 a tab that is protected against this person is left, and named', async () => {
  await protectAll({ [ada.id]: true });
  addOn.type('Engineers', 'E2', [tomas]);
  addOn.signIn(tomas);
  const form = { limits: {}, handTo: { [ada.id]: tomas } };
  const left = await addOn.view('protectWorkbook', form);
  expect(left).toMatchObject({ done: [], left: ['Ada Lovelace'], more: false });
  addOn.signIn(maya);
  const { done } = await addOn.view('protectWorkbook', form);
  expect(done.map(({ what }) => what)).toEqual(['limited']);
});

test('A17 at most twelve tabs are protected in one call, and the same call continues', async () => {
  for (const name of ['Cy', 'Di', 'Ed']) await addOn.view('addEngineer', engineerForm(name));
  const first = await protect();
  expect(first).toMatchObject({ more: true });
  expect(new Set(first.done.map(({ tab }) => tab)).size).toBe(12);
  expect(first.sharing.unwarned).toBe(6);
  const second = await protect();
  expect(second).toMatchObject({ more: false, sharing: { unwarned: 0 } });
  expect(second.done).toHaveLength(6);
});

test('A4 if Google does not list who can open the workbook, the rest is shown', async () => {
  await addOn.close();
  addOn = await openAddOn({ script: withoutPeople, team: [bo] });
  expect(await addOn.view('readSharing')).toMatchObject({ owner: null, editors: null, viewers: null });
  await protectAll({ [bo.id]: true });
  expect(await engineerIn('Bo Ek')).toMatchObject({ limit: 'limited', isStale: false });
  expect(await protect()).toMatchObject({ done: [] });
});

/** Google as it is where people may not be asked for. */
const withoutPeople = `
SpreadsheetApp = withoutPeople(SpreadsheetApp);
function withoutPeople(app) {
  const refuse = () => { throw new Error('You do not have permission to see who can open this.'); };
  const book = () => new Proxy(app.getActiveSpreadsheet(), {
    get: (target, name) => name === 'getOwner' ? () => null
      : ['getEditors', 'getViewers'].includes(name) ? refuse
      : typeof target[name] === 'function' ? target[name].bind(target) : target[name],
  });
  return new Proxy(app, {
    get: (target, name) => name === 'getActiveSpreadsheet' ? book
      : typeof target[name] === 'function' ? target[name].bind(target) : target[name],
  });
}
`;
