import { readDraft, writeDraft } from '../../../../src/pages/meeting/drafts/stored-draft';
import { shownMeetings } from '../../../../src/pages/meeting/state/form-state';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { adaAfterNovember, november, october } from '../../../support/pages/past-meetings';
import { ada, busy, ok, refused, savedAs, viewOf } from '../../../support/pages/team';

async function withLastTime() {
  const opened = await openedSidebar();
  void opened.read();
  await opened.server.last().answer(ok(viewOf(adaAfterNovember)));
  return opened;
}

test('P79 earlier 1:1s are loaded from the last one on, and shown below it', async () => {
  const { readEarlier, server, state } = await withLastTime();
  const reading = readEarlier();
  expect(server.last()).toMatchObject({ name: 'readEarlier', args: ['ada', 1] });
  await server.last().answer(ok({ meetings: [october], count: 12 }));
  expect(await reading).toBeNull();
  expect(shownMeetings(state())).toEqual([november, october]);
  void readEarlier();
  expect(server.last().args).toEqual(['ada', 2]);
});

test('P79 a failure to load earlier 1:1s is shown with its reason, and those of another engineer are not shown', async () => {
  const { readEarlier, choose, server, state } = await withLastTime();
  const failing = readEarlier();
  await server.last().answer(refused(busy));
  expect(await failing).toEqual(busy);
  void readEarlier();
  const late = server.last();
  choose('budi');
  await late.answer(ok({ meetings: [october], count: 12 }));
  expect(shownMeetings(state())).toEqual([]);
});

test('P79 after the next save, the former last 1:1 is an earlier one', async () => {
  const { readEarlier, pressSave, server, state } = await withLastTime();
  void readEarlier();
  await server.last().answer(ok({ meetings: [october], count: 2 }));
  const december = { ...november, id: 'm-december', row: 14, date: '2026-11-22' };
  const form = pressSave();
  await server.last().answer(ok(savedAs(form, { ...ada, last: december })));
  expect(shownMeetings(state())).toEqual([december, november, october]);
});

test('P80 a correction starts with the saved content, and is sent with it as what was seen', async () => {
  const { correct, draft, type, pressSave } = await withLastTime();
  correct(november);
  expect(draft()).toMatchObject({ corrects: '2026-11-12', savedRow: 13, changed: false });
  type('On call three times');
  const seen = {
    date: '2026-11-12',
    answers: [{ questionId: 'feeling', value: 3, text: 'tired' }],
    further: november.further,
    notes: 'On call twice',
    nextDate: '2026-11-26',
  };
  expect(pressSave()).toEqual({
    ...seen,
    meetingId: 'm-november',
    engineerId: 'ada',
    answers: [...seen.answers, { questionId: 'blockers', value: null, text: '' }],
    notes: 'On call three times',
    seen,
    edits: [],
    additions: [],
  });
});

test('P81 the new 1:1 is parked while an old one is corrected, and the correction while the new one is typed', async () => {
  const { correct, backToNew, takeUp, draft, type } = await withLastTime();
  type('About today');
  correct(november);
  type('On call three times');
  backToNew();
  expect(draft()).toMatchObject({ corrects: null, content: { notes: 'About today' } });
  correct(october);
  backToNew();
  expect(draft().parkedDrafts.map(({ meetingId }) => meetingId)).toEqual(['m-november']);
  const [waiting] = draft().parkedDrafts;
  if (waiting) takeUp(waiting);
  expect(draft()).toMatchObject({ corrects: '2026-11-12', content: { notes: 'On call three times' } });
  correct(november);
  expect(draft().content.notes).toBe('On call three times');
});

test('P81 parked forms survive a reload and choosing another engineer', async () => {
  const { correct, choose, draft, type, state } = await withLastTime();
  type('About today');
  correct(november);
  type('On call three times');
  const kept = readDraft(writeDraft(draft()));
  expect(kept).toMatchObject({
    corrects: '2026-11-12',
    parkedDrafts: [{ content: { notes: 'About today' } }],
  });
  choose('budi');
  expect(state().drafts.ada?.parkedDrafts).toHaveLength(1);
  choose('ada');
  expect(draft().content.notes).toBe('On call three times');
});

test('P81 discarding a correction shows the new 1:1 again', async () => {
  const { correct, beginAnew, draft, type } = await withLastTime();
  type('About today');
  correct(november);
  type('Not needed');
  beginAnew();
  expect(draft()).toMatchObject({ corrects: null, parkedDrafts: [], content: { notes: 'About today' } });
});

test('P82 a saved correction reports its row and its day, and the new 1:1 is shown again', async () => {
  const { correct, draft, type, pressSave, server, state } = await withLastTime();
  type('About today');
  correct(november);
  type('On call three times');
  const form = pressSave();
  await server.last().answer(ok({ ...savedAs(form, adaAfterNovember, 13), corrected: true }));
  expect(state().save).toMatchObject({ phase: 'saved', row: 13, corrected: true, date: '2026-11-12' });
  expect(draft()).toMatchObject({ corrects: null, changed: true, content: { notes: 'About today' } });
});

test('P82 input typed into a correction during its save keeps it open', async () => {
  const { correct, draft, type, pressSave, server } = await withLastTime();
  correct(november);
  type('On call three times');
  const form = pressSave();
  type('On call three times, at night');
  await server.last().answer(ok({ ...savedAs(form, adaAfterNovember, 13), corrected: true }));
  expect(draft()).toMatchObject({ corrects: '2026-11-12', changed: true });
});
