import { isSameCell } from '../../../src/domain/meetings/form-cell';
import { type RowAddition, readAdditions, readEdits } from '../../../src/domain/meetings/row-edits';
import { Refusal } from '../../../src/domain/refusal';
import { fc } from '../../support/fast-check';
import { refusalOf } from '../../support/refusal-of';

test('M113 a row sent by a page either has only editable columns or is refused with two sentences', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ day: fc.string() }),
    fc.constant({ day: '2026-01-31' }),
  );
  const cells = fc.dictionary(
    fc.constantFrom(
      'action',
      'owner',
      'due',
      'status',
      'closed',
      'id',
      'current',
      '__proto__',
      'constructor',
    ),
    cell,
  );
  const addition = fc.record({
    table: fc.constantFrom('actions', 'goals', 'toString', 'settings'),
    id: fc.constant('row-id-1'),
    cells,
  });
  fc.assert(
    fc.property(fc.array(addition, { maxLength: 3 }), (additions) => {
      try {
        const byTable = Object.values(readAdditions(additions as RowAddition[]));
        for (const { cells: read } of byTable.flat()) {
          const allowed = ['action', 'owner', 'due', 'status', 'key-result', 'closed', 'current'];
          expect(Object.keys(read).filter((column) => !allowed.includes(column))).toEqual([]);
          for (const value of Object.values(read)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect((error as Refusal).message).toMatch(/\. .+\.$/s);
      }
    }),
  );
});

test('M113 an edit refers to a row by its ID or its number only', () => {
  const edit = (ref: string) => readEdits([{ table: 'actions', ref, seen: {}, now: { status: 'Done' } }]);
  expect(edit('row-12').actions[0]?.ref).toBe('row-12');
  expect(edit('action-1').actions[0]?.ref).toBe('action-1');
  for (const ref of ['', '=A1', 'a b c d']) expect(() => edit(ref)).toThrow(Refusal);
});

test.each([
  ['on the day', '2026-01-31T03:00:00Z', true],
  ['late in Hawaii', '2026-02-01T09:59:00Z', true],
  ['early in Kiritimati', '2026-01-30T10:00:00Z', true],
  ['the day before', '2026-01-30T09:59:00Z', false],
  ['the day after', '2026-02-01T12:00:00Z', false],
  ['in 1970', '1970-01-01T00:00:00Z', false],
])('M296 a time is read with its date or refused: %s', (_when, instant, isRead) => {
  const due = { day: '2026-01-31', at: Date.parse(instant) };
  const read = () =>
    readEdits([{ table: 'actions', ref: 'row-2', seen: {}, now: { due } }]).actions[0]?.now.due;
  if (isRead) expect(read()).toEqual(due);
  else expect(refusalOf(read)).toMatchObject({ rule: 'M296', field: 'actions row-2 due' });
});

test('M120 two cells are equal if they have the same value, apart from spaces around a text', () => {
  expect(isSameCell('', undefined)).toBe(true);
  expect(isSameCell('Call ', 'Call')).toBe(true);
  expect(isSameCell({ day: '2026-01-31' }, { day: '2026-01-31' })).toBe(true);
  expect(isSameCell({ day: '2026-01-31' }, { day: '2026-01-31', at: 1 })).toBe(false);
  expect(isSameCell(1, '1')).toBe(false);
  expect(isSameCell({ day: '2026-01-31' }, '2026-01-31')).toBe(false);
});
