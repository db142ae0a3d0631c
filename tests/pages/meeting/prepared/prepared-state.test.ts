import type { MeetingView } from '../../../../src/contract/meeting-form';
import type { PreparedView } from '../../../../src/contract/prepared';
import { openedSidebar, sidebar } from '../../../support/pages/opened-sidebar';
import { ada, ok, savedAs, viewOf } from '../../../support/pages/team';

const none = { lines: [], more: 0 };
const prepared: PreparedView = {
  ...{ ref: '1 ada@example.com', day: '2026-11-21', time: '16:40', isVerified: true, isRenamed: false },
  ...{ answers: [], topics: none, wins: none, progress: [], progressText: '' },
};
const earlier: MeetingView = {
  ...{ id: 'm0', row: 12, date: '2026-11-01', answers: [], further: [], notes: 'Old', nextDate: null },
  ...{ score: null, coverage: null, manager: '' },
};

async function preparedSidebar() {
  const page = sidebar();
  void page.read();
  await page.server.last().answer(ok(viewOf({ ...ada, prepared, last: earlier })));
  return page;
}

test('P287 a save sends the response that the form shows, which is then gone', async () => {
  const page = await preparedSidebar();
  page.type('New');
  const form = page.pressSave();
  expect(form.prepared).toBe(prepared.ref);
  await page.server.last().answer(ok(savedAs(form, ada)));
  expect(page.state().view?.engineer?.prepared).toBeUndefined();
});

test('P287 a correction of an earlier 1:1 sends none, and the response remains', async () => {
  const page = await preparedSidebar();
  page.correct(earlier);
  page.type('Corrected');
  const form = page.pressSave();
  expect(form.prepared).toBeUndefined();
  await page.server.last().answer(ok(savedAs(form, ada, 12)));
  expect(page.state().view?.engineer?.prepared).toEqual(prepared);
});

test('P284 without a response, a save sends none', async () => {
  const page = await openedSidebar();
  page.type('New');
  expect(page.pressSave()).not.toHaveProperty('prepared');
});
