import { type EngineerTexts, readEngineerEdit } from '../../../src/domain/engineers/engineer-edit';
import { refusalOf } from '../../support/refusal-of';

const row: EngineerTexts = {
  name: 'Ada Lovelace',
  email: 'ada at example',
  role: 'Engineer',
  team: '',
  manager: 'Maya Hartono',
  cadenceDays: 'weekly',
  started: 'spring 2024',
  status: 'Active',
};
const others = [{ id: 'grace', name: 'Grace Hopper', email: 'grace@example.com' }];
const edit = (wanted: Partial<EngineerTexts>, now: Partial<EngineerTexts> = {}) =>
  readEngineerEdit({ seen: row, wanted: { ...row, ...wanted } }, { ...row, ...now }, others);

test('M170 only changed fields are written, cleaned up as in the form of a new engineer', () => {
  expect(edit({ name: ' Ada   King ', team: 'Core' })).toEqual({ name: 'Ada King', team: 'Core' });
  expect(edit({})).toEqual({});
});

test('M171 a field that somebody else has changed is reported with its previous and its current value', () => {
  expect(refusalOf(() => edit({ role: 'Lead' }, { role: 'Staff', team: 'Core' }))).toMatchObject({
    rule: 'M171',
    field: null,
    message:
      'This row has been changed: Role was "Engineer" and is now "Staff"; Team was blank and is now "Core". ' +
      'Read it again, check your input, and save again.',
    details: { fields: 'role team', roleSeen: 'Engineer', roleNow: 'Staff', teamSeen: '', teamNow: 'Core' },
  });
});

test('M170 an edit that is already in the row changes nothing', () => {
  expect(edit({ name: ' Ada  King' }, { name: 'Ada King' })).toEqual({});
});

test.each([
  ['M12', { name: ' ' }],
  ['M13', { name: 'grace hopper' }],
  ['M14', { email: 'ada' }],
  ['M15', { email: 'Grace@example.com' }],
  ['M16', { cadenceDays: '0' }],
  ['M3', { started: '2024-02-31' }],
])('M172 a changed field follows the rule of %s, and unchanged fields are not checked', (rule, change) => {
  expect(refusalOf(() => edit(change))).toMatchObject({ rule, field: Object.keys(change)[0] });
  expect(edit({ role: 'Lead' })).toEqual({ role: 'Lead' });
});

test('M172 cadence and start can be cleared', () => {
  expect(edit({ cadenceDays: ' ', started: '' })).toEqual({ cadenceDays: '', started: '' });
});

test('M173 a status is Active, On leave or Left', () => {
  expect(edit({ status: 'on LEAVE' })).toEqual({ status: 'On leave' });
  expect(refusalOf(() => edit({ status: 'Asleep' }))).toMatchObject({
    rule: 'M173',
    field: 'status',
    message: '"Asleep" is not a status. Choose Active, On leave or Left.',
    details: { status: 'Asleep' },
  });
});
