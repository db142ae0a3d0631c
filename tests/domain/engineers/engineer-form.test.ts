import { type FilledEngineer, readEngineerForm } from '../../../src/domain/engineers/engineer-form';
import { Refusal } from '../../../src/domain/refusal';

const known = [
  { id: 'known-ada', name: 'Ada Lovelace', email: 'ada@example.com' },
  { id: 'known-li', name: 'Émile  Borel', email: '' },
];
const filled: FilledEngineer = {
  id: '0f8fad5bd9cb469fa16570867728950e',
  name: '  Grace   Hopper ',
  email: 'grace@example.com',
  role: 'Engineer',
  team: 'Compilers',
  manager: 'Maya Hartono',
  cadenceDays: ' 14 ',
  started: '2026-01-31',
};
const read = (changes: Partial<FilledEngineer>) => readEngineerForm({ ...filled, ...changes }, known);
const refusal = (changes: object): Pick<Refusal, 'rule' | 'field' | 'message'> => {
  try {
    read(changes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { rule: error.rule, field: error.field, message: error.message };
  }
  throw new Error('It was not refused.');
};

test('M1 an engineer with an invalid ID is refused', () => {
  expect(refusal({ id: '=1+1' })).toMatchObject({ rule: 'M1', field: 'id' });
});

test('M2 names and roles are put on one line, and too long ones are refused', () => {
  expect(read({ role: 'Senior\nEngineer ' })).toMatchObject({
    name: 'Grace Hopper',
    role: 'Senior Engineer',
  });
  expect(refusal({ name: 'x'.repeat(81) })).toMatchObject({ rule: 'M2', field: 'name' });
  expect(refusal({ team: 'x'.repeat(201) })).toMatchObject({ rule: 'M2', field: 'team' });
});

test('M3 the start must be a valid day', () => {
  expect(refusal({ started: '2026-02-30' })).toMatchObject({ rule: 'M3', field: 'started' });
  expect(refusal({ started: '' }).message).toMatch(/^The date is blank\. /);
});

test('M12 a blank name is refused', () => {
  expect(refusal({ name: ' \t ' })).toMatchObject({ rule: 'M12', field: 'name' });
});

test.each(['Ada Lovelace', 'ada  lovelace ', 'E\u0301mile Borel'])('M13 a second %j is refused', (name) => {
  expect(refusal({ name })).toMatchObject({ rule: 'M13', field: 'name' });
});

test('M13 an engineer with the same first name is accepted, and so is adding the same engineer again', () => {
  expect(read({ name: 'Ada Byron' }).name).toBe('Ada Byron');
  expect(read({ id: 'known-ada', name: 'Ada Lovelace', email: 'ada@example.com' }).name).toBe('Ada Lovelace');
});

test.each([
  'grace',
  'grace@',
  '@example.com',
  'a b@example.com',
  'grace@example',
  'a@b.com, c',
  'a@b.com d@e.com',
  ', ;',
])('M14 the address %j is refused', (email) => {
  expect(refusal({ email })).toMatchObject({ rule: 'M14', field: 'email' });
});

test('M14 a blank address is accepted, and so is one with a plus sign', () => {
  expect([read({ email: ' ' }).email, read({ email: 'grace+1@dev.example.co.id' }).email]).toEqual([
    ...['', 'grace+1@dev.example.co.id'],
  ]);
});

test('M457 several addresses with commas or semicolons between them are accepted, each once', () => {
  expect(read({ email: ' Grace@example.com;g@work.example , grace@EXAMPLE.com, ' }).email).toBe(
    'Grace@example.com, g@work.example',
  );
  expect(refusal({ email: 'a@b.com; nobody' }).message).toMatch(/^"nobody" is not/);
});

test('M457 none of them may be an address of another engineer, who can have several too', () => {
  const others = [{ id: 'known-ada', name: 'Ada Lovelace', email: 'ada@example.com, Ada@work.example' }];
  expect(() => readEngineerForm({ ...filled, email: 'g@example.com, ada@WORK.example' }, others)).toThrow(
    'ada@WORK.example already belongs to Ada Lovelace',
  );
});

test('M15 an address that another engineer has is refused with their name', () => {
  const { rule, field, message } = refusal({ email: 'ADA@example.com' });
  expect([rule, field]).toEqual(['M15', 'email']);
  expect(message).toContain('already belongs to Ada Lovelace');
});

test.each(['', '0', '366', '7.5', '-7', 'weekly', '1e2'])('M16 a cadence of %j is refused', (cadenceDays) => {
  expect(refusal({ cadenceDays })).toMatchObject({ rule: 'M16', field: 'cadenceDays' });
});

test('M16 a cadence is read as a whole number', () => {
  expect([
    read({}).cadenceDays,
    read({ cadenceDays: '1' }).cadenceDays,
    read({ cadenceDays: '365' }).cadenceDays,
  ]).toEqual([14, 1, 365]);
});
