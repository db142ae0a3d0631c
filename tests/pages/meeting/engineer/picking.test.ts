import { atRest, matching, moved, narrowed, opened } from '../../../../src/pages/meeting/engineer/picking';

const team = [
  { id: 'a', name: 'Ada Lovelace', team: 'Platform' },
  { id: 'b', name: 'Bartolomé Ada', team: 'Payments' },
  { id: 'c', name: 'Zoë Lindqvist', team: 'Platform' },
  { id: 'd', name: 'عبد الرحمن', team: '' },
];
const found = (typed: string | null) => matching(team, typed).map(({ id }) => id);

test('P70 a part of a name finds it, regardless of case and accents', () => {
  expect(found('LIND')).toEqual(['c']);
  expect(found('zoe')).toEqual(['c']);
  expect(found('bartolomé')).toEqual(['b']);
  expect(found('Bartolome\u0301')).toEqual(['b']);
  expect(found('رحمن')).toEqual(['d']);
});

test('P70 each typed word is in the name or the team, in any order', () => {
  expect(found('platform lin')).toEqual(['c']);
  expect(found('ada pay')).toEqual(['b']);
  expect(found('ada nobody')).toEqual([]);
});

test('P70 names that begin with the typed text come first, and an empty field lists everybody', () => {
  expect(matching([...team].reverse(), 'ada').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(found('pla')).toEqual(['a', 'c']);
  expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  expect(found('  ')).toHaveLength(4);
  expect(found(null)).toHaveLength(4);
});

test('P71 the list opens at the chosen engineer, and typing highlights the first match', () => {
  expect(opened(2)).toEqual({ isOpen: true, typed: null, marked: 2 });
  expect(opened(-1).marked).toBe(0);
  expect(narrowed('ad')).toEqual({ isOpen: true, typed: 'ad', marked: 0 });
  expect(atRest.isOpen).toBe(false);
});

test('P71 the arrow keys go round the list, and do nothing if it is empty', () => {
  expect(moved(opened(2), 1, 3).marked).toBe(0);
  expect(moved(opened(0), -1, 3).marked).toBe(2);
  expect(moved(narrowed('x'), 1, 0).marked).toBe(0);
});
