import type { Reminder } from '../../../../src/contract/reminders';
import { lateNow } from '../../../../src/pages/meeting/state/reminded';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { ada, budi, ok, savedAs, viewOf } from '../../../support/pages/team';

const reminder = (id: string): Reminder => ({
  ...{ id, name: id, daysOverdue: 5, neverMet: false, overdueActions: 1 },
});

async function remindedSidebar() {
  const sidebar = await openedSidebar();
  void sidebar.remind();
  await sidebar.server.last().answer(ok({ reminders: [reminder('ada'), reminder('budi')] }));
  const late = () => lateNow(sidebar.state().reminded).map(({ id }) => id);
  return { ...sidebar, late };
}

test('P222 an engineer leaves the line after a 1:1, and returns after its undo', async () => {
  const overdue = { ...ada, cadence: 'overdue', nextDue: '2026-11-17' } as const;
  const { late, server, undo, ...sidebar } = await remindedSidebar();
  expect(late()).toEqual(['ada', 'budi']);
  sidebar.type('Met at last');
  const form = sidebar.pressSave();
  const undoOf = { engineerId: 'ada', meetingId: form.meetingId, rows: [] };
  const met = { ...ada, cadence: 'good' } as const;
  await server.last().answer(ok({ ...savedAs(form, met), undo: undoOf }));
  expect(late()).toEqual(['budi']);
  void undo();
  await server.last().answer(ok(viewOf(overdue)));
  expect(late()).toEqual(['ada', 'budi']);
});

test('P222 the state that a form shows remains in the line when another engineer is chosen, and takes precedence over a later response', async () => {
  const { server, late, ...sidebar } = await remindedSidebar();
  void sidebar.remind();
  const asked = server.last();
  sidebar.choose('ada');
  await server.last().answer(ok(viewOf(ada)));
  sidebar.choose('budi');
  await server.last().answer(ok(viewOf({ ...budi, actions: [lateAction], cadence: 'good' })));
  await asked.answer(ok({ reminders: [reminder('ada'), reminder('budi')] }));
  expect(late()).toEqual(['budi']);
  expect(lateNow(sidebar.state().reminded)[0]).toMatchObject({ daysOverdue: 0, overdueActions: 1 });
});

const lateAction = { ref: 'a1', action: 'Ask', owner: '', due: { day: '2026-11-20' }, status: 'Open' };

test('P223 a line that cannot be loaded remains blank and does not affect the form', async () => {
  const sidebar = await openedSidebar();
  const before = sidebar.state();
  void sidebar.remind();
  const failure = {
    kind: 'busy',
    message: 'No.',
    rule: null,
    field: null,
    code: 'busy',
    details: {},
  } as const;
  await sidebar.server.last().answer({ ok: false, failure });
  expect(sidebar.state()).toEqual(before);
});
