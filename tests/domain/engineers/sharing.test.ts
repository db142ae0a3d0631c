import {
  engineersOf,
  type Managed,
  managerAddress,
  managersWithoutAccess,
} from '../../../src/domain/engineers/sharing';

const engineer = (name: string, manager: string, hasLeft = false): Managed => ({ name, manager, hasLeft });
const engineers = [
  engineer('Lin', 'Ada@Example.com'),
  engineer('Bo', ' ada@example.com '),
  engineer('Cy', 'ada@example.com', true),
  engineer('Di', 'hr@example.com'),
  engineer('Ed', 'gus@example.com'),
  engineer('Flo', 'Gus'),
  engineer('Gil', 'gus'),
  engineer('Hal', ''),
  engineer('Ivo', 'eve@example.com', true),
];
const access = { owner: 'maya@example.com', editors: ['ada@example.com'], viewers: ['hr@example.com'] };

test('A3 a manager is listed with the engineers who have not left, however the address is written', () => {
  expect(engineersOf(engineers, 'ada@example.com')).toEqual(['Lin', 'Bo']);
  expect(engineersOf(engineers, 'maya@example.com')).toEqual([]);
});

test('A3 a manager who has no access, can only view or has no address is listed once', () => {
  expect(managersWithoutAccess(engineers, access)).toEqual([
    { manager: 'hr@example.com', engineers: ['Di'], why: 'views' },
    { manager: 'gus@example.com', engineers: ['Ed'], why: 'unnamed' },
    { manager: 'Gus', engineers: ['Flo', 'Gil'], why: 'no address' },
  ]);
});

test('A3 the owner and the editors are not listed', () => {
  const some = [engineer('Lin', 'MAYA@example.com'), engineer('Bo', 'ada@example.com')];
  expect(managersWithoutAccess(some, access)).toEqual([]);
});

test('A4 if Google does not disclose the editors, only managers without an address are listed', () => {
  const undisclosed = { owner: null, editors: null, viewers: null };
  expect(managersWithoutAccess(engineers, undisclosed).map(({ manager }) => manager)).toEqual(['Gus']);
});

test.each([
  ['Ada@Example.com', 'ada@example.com'],
  [' ada@example.com ', 'ada@example.com'],
  ['Ada', null],
  ['', null],
  ['ada@example', null],
  ['ada@example.com, bo@example.com', null],
  ['Ada <ada@example.com', null],
])('A15 the manager “%s” has the address %s', (manager, address) => {
  expect(managerAddress(manager)).toBe(address);
});
