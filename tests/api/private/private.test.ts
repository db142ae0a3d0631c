import { letters } from '../../../local-sheets/tests/support/a1';
import { closeAndSave } from '../../../local-sheets/tests/support/saved-workbook';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tomas = 'tomas.lindqvist@example.com';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

/** Three bytes a letter, and one of a pair of surrogates now and then. */
const long = Array.from({ length: 4000 }, (_, index) => (index % 7 === 0 ? '🙂' : '悩')).join('');

test('M126 a private note is kept for its writer alone, for each engineer', async () => {
  const kept = await addOn.view('savePrivateNote', ada.id, `=Wants to move on\n${long}`, '');
  expect(kept.text).toBe(`=Wants to move on\n${long}`);
  expect(await addOn.view('readPrivateNote', ada.id)).toEqual(kept);
  expect((await addOn.view('readPrivateNote', 'grace-1')).text).toBe('');
  expect(addOn.runner.file()).toBeDefined();
  addOn.signIn(tomas);
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('');
});

test('M126 no cell holds a private note, before and after a save', async () => {
  await addOn.view('savePrivateNote', ada.id, 'Wants to move on', '');
  await addOn.view('saveMeeting', meetingForm(ada.id));
  for (const { name, rows, columns } of addOn.book.tabs()) {
    const cells = await addOn.show(name, `A1:${letters(columns)}${rows}`);
    expect(cells.flat().filter((cell) => String(cell).includes('move on'))).toEqual([]);
  }
});

test('M126 a shorter note leaves nothing of the longer one behind', async () => {
  await addOn.view('savePrivateNote', ada.id, long, '');
  await addOn.view('savePrivateNote', ada.id, 'short', long);
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('short');
  await addOn.view('savePrivateNote', ada.id, '', 'short');
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('');
});

test('M372 a copy has no private note and no draft of the original, even if one script serves both', async () => {
  await addOn.view('savePrivateNote', ada.id, 'Wants to move on', '');
  await addOn.view('saveDraft', ada.id, '{"notes":"Half typed"}');
  // With the properties of the user: a published add-on has one script for all workbooks.
  addOn = await openAddOn({ from: await closeAndSave(addOn), spreadsheetId: 'copy-of-the-workbook' });
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('');
  expect((await addOn.view('readDrafts')).drafts).toEqual({});
  await addOn.view('savePrivateNote', ada.id, 'Of the copy', '');
  addOn = await openAddOn({ from: await closeAndSave(addOn) });
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('Wants to move on');
});

test('M127 a note that another window has changed is not written over; the same text twice is one', async () => {
  await addOn.view('savePrivateNote', ada.id, 'From the other window', '');
  const failure = await addOn.failure('savePrivateNote', ada.id, 'From this one', '');
  expect(failure).toMatchObject({
    code: 'changed-meanwhile',
    conflicts: [{ field: 'private-note', yours: 'From this one', theirs: 'From the other window' }],
  });
  await addOn.view('savePrivateNote', ada.id, 'From the other window', '');
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('From the other window');
});

test('M128 the remaining space is reported, and a longer note is refused and changes nothing', async () => {
  const { left } = await addOn.view('readPrivateNote', ada.id);
  expect(left).toBeGreaterThan(400_000);
  const most = 'x'.repeat(left - 5000);
  const { left: after } = await addOn.view('savePrivateNote', ada.id, most, '');
  expect(after).toBeLessThan(5000);
  const failure = await addOn.failure('savePrivateNote', ada.id, `${most}${'y'.repeat(after + 1)}`, most);
  expect(failure).toMatchObject({
    kind: 'refusal',
    rule: 'M128',
    field: 'private-note',
    details: { left: after },
  });
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe(most);
});

test('M129 drafts are kept by engineer, also long ones, until they are saved', async () => {
  await addOn.view('saveDraft', ada.id, `{"notes":"${long}"}`);
  await addOn.view('saveDraft', 'grace-1', '{}');
  expect((await addOn.view('readDrafts')).drafts).toEqual({
    [ada.id]: `{"notes":"${long}"}`,
    'grace-1': '{}',
  });
  await addOn.view('saveDraft', ada.id, '');
  expect((await addOn.view('readDrafts')).drafts).toEqual({ 'grace-1': '{}' });
  addOn.signIn(tomas);
  expect((await addOn.view('readDrafts')).drafts).toEqual({});
  expect(await addOn.failure('saveDraft', 'grace-1', 'x'.repeat(600_000))).toMatchObject({ rule: 'M129' });
});
