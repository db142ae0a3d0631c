import { fieldFailure, wholeFailure } from '../../../../src/pages/meeting/state/failure-place';
import { openedSidebar } from '../../../support/pages/opened-sidebar';
import { busy, refused } from '../../../support/pages/team';

const outside = { ...busy, kind: 'refusal' as const, field: 'feeling' };

test('P11 a failure of a question is shown at that question', async () => {
  const { pressSave, server, state } = await openedSidebar();
  pressSave();
  await server.last().answer(refused(outside));
  expect(fieldFailure(state())).toEqual(outside);
  expect(wholeFailure(state())).toBeNull();
});

test('P11 the message disappears when its field is edited, and remains when another one is', async () => {
  const { pressSave, server, state, edit, type } = await openedSidebar();
  pressSave();
  await server.last().answer(refused(outside));
  type('Something else');
  expect(fieldFailure(state())).toEqual(outside);
  edit({ question: 'feeling', value: 4 });
  expect(fieldFailure(state())).toBeNull();
});

test('P12 a failure of a field that is not shown is displayed above Save', async () => {
  const { pressSave, server, state } = await openedSidebar();
  pressSave();
  await server.last().answer(refused({ ...outside, field: 'meetingId' }));
  expect(fieldFailure(state())).toBeNull();
  expect(wholeFailure(state())?.field).toBe('meetingId');
});

test('P18 a failure at a field of another engineer is displayed above Save', async () => {
  const { pressSave, server, state, choose } = await openedSidebar();
  pressSave();
  const saving = server.last();
  choose('budi');
  await saving.answer(refused(outside));
  expect(fieldFailure(state())).toBeNull();
  expect(wholeFailure(state())).toEqual(outside);
});
