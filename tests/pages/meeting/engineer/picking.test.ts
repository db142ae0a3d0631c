import { atRest, matching, moved, narrowed, opened } from '../../../../src/pages/meeting/engineer/picking';

const team = [
  { id: 'a', name: 'Ada Lovelace', team: 'Platform' },
  { id: 'b', name: 'Bartolomé Ada', team: 'Payments' },
  { id: 'c', name: 'Zoë Lindqvist', team: 'Platform' },
  { id: 'd', name: 'عبد الرحمن', team: '' },
];
const found = (typed: string | null) => matching(team, typed).map(({ id }) => id);

test('P70 a part of a name finds it, whatever its case and accents', () => {
  expect(found('LIND')).toEqual(['c']);
  expect(found('zoe')).toEqual(['c']);
  expect(found('bartolomé')).toEqual(['b']);
  expect(found('Bartolome\u0301')).toEqual(['b']);
  expect(found('رحمن')).toEqual(['d']);
});

test('P70 each word typed stands in the name or the team, in any order', () => {
  expect(found('platform lin')).toEqual(['c']);
  expect(found('ada pay')).toEqual(['b']);
  expect(found('ada nobody')).toEqual([]);
});

test('P70 names that begin as typed come first, and nothing typed is everybody', () => {
  expect(matching([...team].reverse(), 'ada').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(found('pla')).toEqual(['a', 'c']);
  expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  expect(found('  ')).toHaveLength(4);
  expect(found(null)).toHaveLength(4);
});

test('P71 the list opens at the chosen one, and typing marks the first that is found', () => {
  expect(opened(2)).toEqual({ isOpen: true, typed: null, marked: 2 });
  expect(opened(-1).marked).toBe(0);
  expect(narrowed('ad')).toEqual({ isOpen: true, typed: 'ad', marked: 0 });
  expect(atRest.isOpen).toBe(false);
});

test('P71 arrows go round the list, and stay where there is none', () => {
  expect(moved(opened(2), 1, 3).marked).toBe(0);
  expect(moved(opened(0), -1, 3).marked).toBe(2);
  expect(moved(narrowed('x'), 1, 0).marked).toBe(0);
});
