import { letters } from '../../../local-sheets/tests/support/a1';
import { engineerForm, meetingForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');
const tomas = 'tomas.lindqvist@example.com';

beforeEach(async () => {
  world = await openWorld();
  await world.view('addEngineer', ada);
});
afterEach(() => world.close());

/** Three bytes a letter, and one of a pair of surrogates now and then. */
const long = Array.from({ length: 4000 }, (_, index) => (index % 7 === 0 ? '🙂' : '悩')).join('');

test('M126 a private note is kept for its writer alone, for each engineer', async () => {
  const kept = await world.view('keepPrivateNote', ada.id, `=Wants to move on\n${long}`, '');
  expect(kept.text).toBe(`=Wants to move on\n${long}`);
  expect(await world.view('readPrivateNote', ada.id)).toEqual(kept);
  expect((await world.view('readPrivateNote', 'grace-1')).text).toBe('');
  expect(world.runner.file()).toBeDefined();
  world.signIn(tomas);
  expect((await world.view('readPrivateNote', ada.id)).text).toBe('');
});

test('M126 no cell holds a private note, before and after a save', async () => {
  await world.view('keepPrivateNote', ada.id, 'Wants to move on', '');
  await world.view('saveMeeting', meetingForm(ada.id));
  for (const { name, rows, columns } of world.book.tabs()) {
    const cells = await world.show(name, `A1:${letters(columns)}${rows}`);
    expect(cells.flat().filter((cell) => String(cell).includes('move on'))).toEqual([]);
  }
});

test('M126 a shorter note leaves nothing of the longer one behind', async () => {
  await world.view('keepPrivateNote', ada.id, long, '');
  await world.view('keepPrivateNote', ada.id, 'short', long);
  expect((await world.view('readPrivateNote', ada.id)).text).toBe('short');
  await world.view('keepPrivateNote', ada.id, '', 'short');
  expect((await world.view('readPrivateNote', ada.id)).text).toBe('');
});

test('M127 a note that another window has changed is not written over; the same text twice is one', async () => {
  await world.view('keepPrivateNote', ada.id, 'From the other window', '');
  const failure = await world.failure('keepPrivateNote', ada.id, 'From this one', '');
  expect(failure).toMatchObject({
    code: 'changed-meanwhile',
    conflicts: [{ field: 'private-note', yours: 'From this one', theirs: 'From the other window' }],
  });
  await world.view('keepPrivateNote', ada.id, 'From the other window', '');
  expect((await world.view('readPrivateNote', ada.id)).text).toBe('From the other window');
});

test('M128 the room left is told, and a note beyond it is refused and changes nothing', async () => {
  const { left } = await world.view('readPrivateNote', ada.id);
  expect(left).toBeGreaterThan(400_000);
  const most = 'x'.repeat(left - 5000);
  const { left: after } = await world.view('keepPrivateNote', ada.id, most, '');
  expect(after).toBeLessThan(5000);
  const failure = await world.failure('keepPrivateNote', ada.id, `${most}${'y'.repeat(after + 1)}`, most);
  expect(failure).toMatchObject({
    kind: 'refusal',
    rule: 'M128',
    field: 'private-note',
    details: { left: after },
  });
  expect((await world.view('readPrivateNote', ada.id)).text).toBe(most);
});

test('M129 drafts are kept by engineer, also long ones, until they are saved', async () => {
  await world.view('keepDraft', ada.id, `{"notes":"${long}"}`);
  await world.view('keepDraft', 'grace-1', '{}');
  expect((await world.view('readDrafts')).drafts).toEqual({
    [ada.id]: `{"notes":"${long}"}`,
    'grace-1': '{}',
  });
  await world.view('keepDraft', ada.id, '');
  expect((await world.view('readDrafts')).drafts).toEqual({ 'grace-1': '{}' });
  world.signIn(tomas);
  expect((await world.view('readDrafts')).drafts).toEqual({});
  expect(await world.failure('keepDraft', 'grace-1', 'x'.repeat(600_000))).toMatchObject({ rule: 'M129' });
});
