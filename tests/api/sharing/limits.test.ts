import type { SharedEngineer } from '../../../src/contract/sharing';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { protectionScript, protectionsOf } from '../../support/workbook/protections';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
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

test('A9 an engineer’s tab is limited to its manager and the owner', async () => {
  const { done } = await protect({ [bo.id]: true });
  expect(done).toContainEqual({ tab: 'Bo Ek', what: 'limited' });
  expect(protections().find(({ area }) => area === null)).toMatchObject({
    tab: 'Bo Ek',
    description: '1:1s: for the manager and the owner',
    editors: [tomas],
  });
  await protect({ [ada.id]: true });
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ limit: 'limited', writers: [], isStale: false });
});

test('A9 a user who limits a tab without being its manager can still write there', async () => {
  addOn.signIn(tomas);
  await protectAll({ [ada.id]: true });
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ writers: [tomas], isStale: false });
  expect(await protect({ [ada.id]: true })).toMatchObject({ done: [], left: [] });
  addOn.signIn(maya);
  expect((await protect()).done).toEqual([{ tab: 'Ada Lovelace', what: 'limited' }]);
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ writers: [] });
});

test('A13 a limit can be removed', async () => {
  await protectAll({ [bo.id]: true });
  expect((await protect({ [bo.id]: false })).done).toEqual([{ tab: 'Bo Ek', what: 'opened' }]);
  expect(protections().filter(({ area }) => area === null)).toEqual([]);
  expect(await engineerIn('Bo Ek')).toMatchObject({ limit: 'none', writers: [] });
});

test('A13 a limit remains when an engineer is renamed or leaves, and follows the manager when Protect is pressed', async () => {
  await protectAll({ [ada.id]: true, [bo.id]: true });
  addOn.type('Engineers', 'A3', ['Bo Ekström', '', '', '', maya]);
  await addOn.menu('hide');
  expect(await engineerIn('Bo Ekström')).toMatchObject({ limit: 'limited', writers: [tomas], isStale: true });
  expect((await protect()).done).toEqual([{ tab: 'Bo Ek', what: 'limited' }]);
  expect(await engineerIn('Bo Ekström')).toMatchObject({ limit: 'limited', writers: [], isStale: false });
  addOn.type('Engineers', 'H3', ['Left']);
  expect(await protect()).toMatchObject({ done: [] });
  expect(await engineerIn('Bo Ekström')).toMatchObject({ hasLeft: true, limit: 'limited' });
});

test('M299 a limited tab passes to a new manager only if the user confirms this manager', async () => {
  await protectAll({ [ada.id]: true });
  addOn.type('Engineers', 'E2', [tomas]);
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ isStale: true, newManager: tomas });
  const before = protections();
  await protectAll();
  await protectAll({ [ada.id]: true });
  await addOn.view('protectWorkbook', { limits: {}, handTo: { [ada.id]: hr } });
  expect(protections()).toEqual(before);
  const form = { limits: {}, handTo: { [ada.id]: tomas } };
  expect((await addOn.view('protectWorkbook', form)).done).toEqual([
    { tab: 'Ada Lovelace', what: 'limited' },
  ]);
  expect(await engineerIn('Ada Lovelace')).toMatchObject({ writers: [tomas], newManager: null });
});

test('A15 a tab whose manager has no e-mail address is not limited, and nothing is written', async () => {
  addOn.type('Engineers', 'E3', ['Tomas']);
  const failure = await addOn.failure('protectWorkbook', { limits: { [ada.id]: true, [bo.id]: true } });
  expect(failure).toMatchObject({ rule: 'A15', field: bo.id, details: { reason: 'no address' } });
  expect(protections()).toEqual([]);
});
