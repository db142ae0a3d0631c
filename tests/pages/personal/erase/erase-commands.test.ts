import type { DeletionView, RetentionView } from '../../../../src/contract/personal';
import { deletionCommands } from '../../../../src/pages/personal/erase/deletion-commands';
import { monthsBefore, retentionCommands } from '../../../../src/pages/personal/erase/retention-commands';
import type { Call } from '../../../../src/pages/shell/server';

const stale = {
  ok: false,
  failure: { kind: 'refusal', message: 'Changed.', rule: 'M414', field: null, code: null, details: {} },
} as const;
const people = {
  today: '2026-10-14',
  locale: 'en_US',
  engineers: [{ id: 'ada', name: 'Ada', team: '', hasLeft: false }],
};
const deletionView = (count: number): DeletionView => ({
  ...people,
  deletion: { id: 'ada', name: 'Ada', places: [{ key: 'goals', title: 'Goals', count }] },
});
const retentionView = (count: number): RetentionView => ({
  ...{ today: '2026-10-14', locale: 'en_US', reports: 0, hasForm: false },
  places: count === 0 ? [] : [{ key: 'actions', title: 'Actions', count }],
});

/** Answers in this order, and notes what was called. */
function server(...answers: readonly unknown[]): { call: Call; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const call = async (...sent: unknown[]) => answers[calls.push(sent) - 1];
  return { call: call as unknown as Call, calls };
}
const ok = (view: unknown) => ({ ok: true, view });

test('P375 nothing is deleted before the user confirms, and a refusal shows the new numbers and asks again', async () => {
  const { call, calls } = server(
    ok(deletionView(3)),
    stale,
    ok(deletionView(4)),
    ok({ places: [] }),
    ok({ ...people, deletion: null }),
  );
  const gone: string[] = [];
  const page = deletionCommands(call, (id) => gone.push(id));
  await page.choose('ada');
  await page.deleteAll();
  expect(calls).toEqual([['readDeletion', 'ada']]);
  page.confirm(true);
  await page.deleteAll();
  expect(calls.slice(1)).toEqual([
    ['deletePerson', { engineerId: 'ada', seen: { goals: 3 } }],
    ['readDeletion', 'ada'],
  ]);
  expect(page.store.state()).toMatchObject({
    isConfirmed: false,
    failure: { rule: 'M414' },
    view: deletionView(4),
  });
  page.confirm(true);
  await page.deleteAll();
  expect(calls.slice(3)).toEqual([
    ['deletePerson', { engineerId: 'ada', seen: { goals: 4 } }],
    ['readDeletion', null],
  ]);
  expect(page.store.state()).toMatchObject({ engineerId: null, failure: null, deleted: { name: 'Ada' } });
  expect(gone).toEqual(['ada', 'ada']);
});

test('P376 nothing is cleared before the user confirms, and another age asks again', async () => {
  const { call, calls } = server(
    ok(retentionView(3)),
    ok(retentionView(2)),
    ok({ places: [] }),
    ok(retentionView(0)),
  );
  let changes = 0;
  const page = retentionCommands(
    call,
    () => '2026-10-14',
    () => {
      changes += 1;
    },
  );
  await page.read();
  page.confirm(true);
  await page.choose(36);
  await page.clear();
  page.confirm(true);
  await page.clear();
  expect(calls).toEqual([
    ['readRetention', '2024-10-14'],
    ['readRetention', '2023-10-14'],
    ['clearTexts', { before: '2023-10-14', seen: { actions: 2 } }],
    ['readRetention', '2023-10-14'],
  ]);
  expect(page.store.state()).toMatchObject({ isConfirmed: false, cleared: retentionView(2).places });
  expect(changes).toBe(1);
});

test('P376 an age ends on the same day of an earlier month, or on its last one', () => {
  expect(monthsBefore('2026-10-14', 12)).toBe('2025-10-14');
  expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
  expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
});
