import { shownNextDate } from '../../../../src/pages/meeting/drafts/draft';
import { choices, shownEngineer } from '../../../../src/pages/meeting/state/form-state';
import { openedSidebar, sidebar } from '../../../support/pages/opened-sidebar';
import { ada, budi, busy, ok, refused, savedAs, viewOf } from '../../../support/pages/team';

test('P1 one call fills the whole form', async () => {
  const { server, state } = await openedSidebar();
  expect(server.requests.map(({ name, args }) => [name, ...args])).toEqual([['readForm', null]]);
  expect(shownEngineer(state())).toEqual(ada);
});

test('P2 choosing an engineer reads their data immediately', async () => {
  const { choose, server } = await openedSidebar();
  choose('budi');
  expect(server.requests.slice(1).map(({ name, args }) => [name, ...args])).toEqual([['readForm', 'budi']]);
});

test('P2 an engineer who has left can be chosen while their tab is open', async () => {
  const { read, server, state } = await openedSidebar();
  void read();
  const left = { ...ada, id: 'cem', name: 'Cem Yilmaz' };
  const view = viewOf(left);
  await server.last().answer(ok(view));
  expect(state().engineerId).toBe('cem');
  expect(choices(view).map(({ name }) => name)).toEqual(['Cem Yilmaz', 'Ada Lovelace', 'Budi Santoso']);
  expect(choices(viewOf(ada)).map(({ name }) => name)).toEqual(['Ada Lovelace', 'Budi Santoso']);
});

test('P10 a second press during a save sends nothing', async () => {
  const { type, save, server } = await openedSidebar();
  type('Talked about the release.');
  void save();
  void save();
  expect(server.requests.filter(({ name }) => name === 'saveMeeting')).toHaveLength(1);
});

test('P10 saving again after a failure sends the same meeting', async () => {
  const { type, pressSave, server } = await openedSidebar();
  type('Talked about the release.');
  const first = pressSave();
  await server.last().answer(refused(busy));
  expect(pressSave()).toEqual(first);
  expect(server.requests).toHaveLength(3);
});

test('P12 a failed save leaves the form unchanged', async () => {
  const { type, pressSave, server, state, draft } = await openedSidebar();
  type('Talked about the release.');
  pressSave();
  await server.last().answer(refused(busy));
  expect(state().save).toMatchObject({ phase: 'failed', failure: busy });
  expect(draft()).toMatchObject({ changed: true, content: { notes: 'Talked about the release.' } });
});

test('P9 a save shows the figures of its response', async () => {
  const { pressSave, server, state } = await openedSidebar();
  const form = pressSave();
  expect(state().save).toMatchObject({ phase: 'saving', engineerId: 'ada' });
  await server.last().answer(ok(savedAs(form, { ...ada, meetingCount: 13, cadence: 'good' })));
  expect(state().save).toMatchObject({ phase: 'saved', engineerId: 'ada', row: 14, corrected: false });
  expect(shownEngineer(state())).toMatchObject({ meetingCount: 13, cadence: 'good' });
});

test('P13 saving again after a save corrects the same meeting', async () => {
  const { type, pressSave, server } = await openedSidebar();
  type('Talked about the release.');
  const first = pressSave();
  await server.last().answer(ok(savedAs(first, ada)));
  type('Talked about the release and the on-call week.');
  expect(pressSave().meetingId).toBe(first.meetingId);
});

test('P13 "New 1:1" starts another meeting', async () => {
  const { pressSave, server, beginAnew, draft } = await openedSidebar();
  const first = pressSave();
  await server.last().answer(ok(savedAs(first, ada)));
  beginAnew();
  expect(draft().savedRow).toBeNull();
  expect(pressSave().meetingId).not.toBe(first.meetingId);
});

test('P13 returning from another engineer starts another meeting', async () => {
  const { pressSave, server, choose, draft } = await openedSidebar();
  const first = pressSave();
  await server.last().answer(ok(savedAs(first, ada)));
  choose('budi');
  choose('ada');
  expect(draft().meetingId).not.toBe(first.meetingId);
});

test('P13 an unsaved correction is still there after choosing another engineer', async () => {
  const { type, pressSave, server, choose, draft } = await openedSidebar();
  const first = pressSave();
  await server.last().answer(ok(savedAs(first, ada)));
  type('One thing more.');
  choose('budi');
  choose('ada');
  expect(draft()).toMatchObject({ meetingId: first.meetingId, savedRow: 14, changed: true });
});

test('P16 choosing another engineer and returning preserves all input', async () => {
  const { type, choose, draft } = await openedSidebar();
  type('Ada wants to speak at a conference.');
  choose('budi');
  expect(draft().content.notes).toBe('');
  type('Budi takes over the build.');
  choose('ada');
  expect(draft().content.notes).toBe('Ada wants to speak at a conference.');
  choose('budi');
  expect(draft().content.notes).toBe('Budi takes over the build.');
});

test('P17 input typed while the figures are loading remains', async () => {
  const { type, choose, server, draft, state } = await openedSidebar();
  choose('budi');
  type('Typed before the answer.');
  await server.last().answer(ok(viewOf(budi)));
  expect(draft().content.notes).toBe('Typed before the answer.');
  expect(shownNextDate(draft(), shownEngineer(state()))).toBe(budi.proposedNext);
});

test('P17 input typed during a save remains and is not treated as saved', async () => {
  const { type, pressSave, server, draft } = await openedSidebar();
  type('First');
  const form = pressSave();
  type('First and second');
  await server.last().answer(ok(savedAs(form, ada)));
  expect(draft()).toMatchObject({ changed: true, savedRow: 14, content: { notes: 'First and second' } });
});

test('P17 of two readings, only the last requested one counts', async () => {
  const { choose, server, state } = await openedSidebar();
  choose('budi');
  const [, aboutBudi] = server.requests;
  choose('ada');
  await server.last().answer(ok(viewOf({ ...ada, meetingCount: 13 })));
  await aboutBudi.answer(ok(viewOf(budi)));
  expect(state().engineerId).toBe('ada');
  expect(shownEngineer(state())?.meetingCount).toBe(13);
});

test('P17 a reading that started before a save does not overwrite its figures', async () => {
  const { read, pressSave, server, state } = await openedSidebar();
  void read();
  const reading = server.last();
  const form = pressSave();
  await server.last().answer(ok(savedAs(form, { ...ada, meetingCount: 13 })));
  await reading.answer(ok(viewOf(ada)));
  expect(shownEngineer(state())?.meetingCount).toBe(13);
  expect(state().reading).toBe(false);
});

test('P18 a save that ends while another form is open does not change that form', async () => {
  const { type, pressSave, choose, server, state, draft } = await openedSidebar();
  type('About Ada');
  const form = pressSave();
  const saving = server.last();
  choose('budi');
  await server.last().answer(ok(viewOf(budi)));
  type('About Budi');
  await saving.answer(ok(savedAs(form, ada)));
  expect(state().save).toMatchObject({ phase: 'saved', engineerId: 'ada' });
  expect(shownEngineer(state())).toEqual(budi);
  expect(draft().content.notes).toBe('About Budi');
  expect(state().drafts.ada).toBeUndefined();
});

test('P18 a save that fails while another form is open keeps its draft', async () => {
  const { type, pressSave, choose, server, state } = await openedSidebar();
  type('About Ada');
  pressSave();
  const saving = server.last();
  choose('budi');
  await saving.answer(refused(busy));
  expect(state().save).toMatchObject({ phase: 'failed', engineerId: 'ada' });
  expect(state().drafts.ada?.content.notes).toBe('About Ada');
});

test('P22 after setting up, the form opens', async () => {
  const { read, setUp, server, state } = sidebar();
  void read();
  await server.last().answer(refused({ ...busy, code: 'not-set-up' }));
  expect(state().readFailure?.code).toBe('not-set-up');
  void setUp();
  expect(state().settingUp).toBe(true);
  await server.last().answer(ok({ made: ['Engineers'], repaired: [] }));
  await server.last().answer(ok(viewOf(ada)));
  expect(state()).toMatchObject({ settingUp: false, readFailure: null, engineerId: 'ada' });
});

test('P22 a form whose tabs were removed offers to set up again and keeps its draft', async () => {
  const { type, pressSave, server, state, draft } = await openedSidebar();
  type('Typed before the tabs went');
  pressSave();
  await server.last().answer(refused({ ...busy, code: 'not-set-up' }));
  expect(state().readFailure?.code).toBe('not-set-up');
  expect(draft().content.notes).toBe('Typed before the tabs went');
});

test('P36 a form whose figures could not be read is saved without a next date', async () => {
  const { choose, type, pressSave, save, server } = await openedSidebar();
  choose('budi');
  type('Typed without figures');
  void save();
  expect(server.last().name).toBe('readForm');
  await server.last().answer(refused(busy));
  expect(pressSave()).toMatchObject({ engineerId: 'budi', nextDate: null, notes: 'Typed without figures' });
});

test('P24 after a failed reading, the next one is shown', async () => {
  const { read, server, state } = sidebar();
  void read();
  await server.last().answer(refused(busy));
  expect(state()).toMatchObject({ view: null, reading: false, readFailure: busy });
  void read();
  await server.last().answer(ok(viewOf(ada)));
  expect(state()).toMatchObject({ readFailure: null, engineerId: 'ada' });
});

test('P73 switching to the engineer of the open tab keeps the input about the other engineer', async () => {
  const { type, follow, choose, server, state, draft } = await openedSidebar();
  type('About Ada, not saved');
  void follow();
  expect(server.last()).toMatchObject({ name: 'readForm', args: ['ada', true] });
  await server.last().answer(ok(viewOf(budi)));
  expect(state().engineerId).toBe('budi');
  expect(draft().content.notes).toBe('');
  choose('ada');
  expect(draft()).toMatchObject({ changed: true, content: { notes: 'About Ada, not saved' } });
});

test('P73 switching to the open tab of the same engineer changes no input', async () => {
  const { type, follow, server, draft } = await openedSidebar();
  type('About Ada');
  void follow();
  await server.last().answer(ok(viewOf({ ...ada, meetingCount: 13 })));
  expect(draft()).toMatchObject({ changed: true, content: { notes: 'About Ada' } });
});

test('P74 a tab that cannot be opened is reported with the reason', async () => {
  const { openTab, server } = await openedSidebar();
  const opening = openTab();
  expect(server.last()).toMatchObject({ name: 'openTab', args: ['ada'] });
  await server.last().answer(refused(busy));
  expect(await opening).toEqual(busy);
  const again = openTab();
  await server.last().answer(ok({ tab: 'Ada Lovelace' }));
  expect(await again).toBeNull();
});
