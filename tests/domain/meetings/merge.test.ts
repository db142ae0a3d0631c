import { mergeOf } from '../../../src/domain/meetings/merge';
import { fc } from '../../support/fast-check';

const merge = (seen: number, wanted: number, current: number) =>
  mergeOf(seen, wanted, current, (one, other) => one === other);

test('M120 a value that nobody else has changed is written, and one that both have changed to the same is left', () => {
  expect(merge(1, 2, 1)).toBe('write');
  expect(merge(1, 2, 2)).toBe('leave');
  expect(merge(1, 1, 1)).toBe('leave');
});

test('M120 a value that only somebody else has changed is kept, and one that both have changed differently is a conflict', () => {
  expect(merge(1, 1, 3)).toBe('keep theirs');
  expect(merge(1, 2, 3)).toBe('conflict');
});

test('M120 a value that the user has not seen is never overwritten', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), fc.nat(3), (seen, wanted, current) => {
      if (merge(seen, wanted, current) === 'write') expect(current).toBe(seen);
    }),
  );
});
