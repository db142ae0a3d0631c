import { goalEdit, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { isEditOf } from '../../../../src/pages/meeting/state/form-reducer';
import { goal } from '../../../support/pages/rows';

const [shown] = visibleGoals([goal('kr-1')], { edits: {}, additions: [] });
const addition = { table: 'actions', id: 'new', cells: { due: '' } } as const;

test.each([
  ['a date', { field: 'date', value: '' }, 'date', true],
  ['another field', { field: 'notes', value: '' }, 'date', false],
  ['a further answer', { further: [] }, 'further', true],
  ['a goal’s figure', goalEdit(shown!, 'current', '7'), 'goals kr-1 current', true],
  ['another figure of it', goalEdit(shown!, 'target', '7'), 'goals kr-1 current', false],
  ['a new action’s date', { rows: 'add', addition }, 'actions new due', true],
  ['taking it away', { rows: 'remove', id: 'new' }, 'actions new action', true],
  ['leaving a row', { rows: 'leave', key: 'actions act-1' }, 'actions act-1 due', true],
  ['leaving another', { rows: 'leave', key: 'actions act-1' }, 'actions act-10 due', false],
] as const)(
  'P11 a failure at a field disappears when that field is answered: %s',
  (_what, edit, field, expected) => {
    expect(isEditOf(edit, field)).toBe(expected);
  },
);
