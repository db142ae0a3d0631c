import { columns } from '../../../src/workbook/grid/layout';
import { allowedColumns, isAllowed } from '../../src/domain/allowed-columns';

/** Columns with text that people write, or that no figure needs. A new column of the layout belongs here or to the allowed ones. */
const notRead: Readonly<Record<string, readonly string[]>> = {
  engineers: ['email', 'role'],
  goals: ['key-result', 'type', 'start', 'target', 'current', 'confidence', 'quality', 'updated', 'cycle'],
  actions: ['action', 'owner', 'closed', 'opened', 'id'],
  settings: [
    ...['question', 'question-type', 'lowest', 'highest', 'lowest-word', 'highest-word', 'question-id'],
    ...['gap-1', 'gap-2', 'setting', 'goal-check', 'goal-check-on', 'goal-check-id', 'gap-3', 'rule'],
  ],
  meetings: [
    ...['feeling-note', 'workload-note', 'top-of-mind', 'blockers', 'feedback', 'notes', 'further'],
    ...['id', 'goal-values'],
  ],
};

test.each(Object.keys(allowedColumns) as (keyof typeof allowedColumns)[])(
  'U1 every column of %s is either allowed or known as one that is not read',
  (table) => {
    const all = Object.keys(columns[table]);
    const allowed = all.filter((column) => isAllowed(table, column));
    expect(allowed).toEqual(
      Object.keys(allowedColumns[table]).sort((a, b) => all.indexOf(a) - all.indexOf(b)),
    );
    expect(all.filter((column) => !isAllowed(table, column)).sort()).toEqual(
      [...(notRead[table] ?? [])].sort(),
    );
  },
);

test('U1 a question of the team and its notes are not allowed', () => {
  expect(isAllowed('meetings', 'q-1a2b')).toBe(false);
  expect(isAllowed('meetings', 'q-1a2b-note')).toBe(false);
});
