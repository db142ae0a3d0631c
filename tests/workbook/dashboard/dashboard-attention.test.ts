import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { firstRow } from '../../support/workbook/dashboard-rows';
import {
  bookOf,
  goalOf,
  metAgo,
  openTeamBook,
  personOf,
  type TeamBook,
} from '../../support/workbook/team-book';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openTeamBook();
});
afterAll(() => addOn.close());

const rowOf = (book: TeamBook) => firstRow(addOn, book);
const attention = async (change: Partial<Parameters<typeof personOf>[0]>, book: Partial<TeamBook> = {}) =>
  (await rowOf(bookOf([personOf({ meetings: [metAgo(1)], ...change })], book)))['Needs attention'];

test('D15 overdue and never met need attention', async () => {
  expect(await attention({ meetings: [metAgo(15)] })).toBe('1:1 overdue for 1 day');
  expect(await attention({ meetings: [metAgo(20)] })).toBe('1:1 overdue for 6 days');
  expect(await attention({ meetings: [] })).toBe('Never met');
  expect(await attention({})).toBe('');
});

test('D16 three workloads running on one side need attention', async () => {
  const met = (...workloads: (number | '')[]) =>
    workloads.map((workload, index) => metAgo(index * 3, { workload }));
  expect(await attention({ meetings: met(1, 2, 1, -1) })).toBe('Overworked three times running');
  expect(await attention({ meetings: met(-1, '', -2, -1) })).toBe('Underworked three times running');
  expect(await attention({ meetings: met(1, 0, 1) })).toBe('');
  expect(await attention({ meetings: met(1, 1) })).toBe('');
});

test('D17 a feeling that fell by two or more needs attention', async () => {
  const met = (...feelings: (number | '')[]) =>
    feelings.map((feeling, index) => metAgo(index * 3, { feeling }));
  expect(await attention({ meetings: met(3, 5) })).toBe('Feeling fell from 5 to 3');
  expect(await attention({ meetings: met(2, 3, '', 4) })).toBe('Feeling fell from 4 to 2');
  expect(await attention({ meetings: met(3, 4, 2, 5) })).toBe('');
});

test('D18 no movement on any unfinished goal needs attention', async () => {
  const meetings = [metAgo(1), metAgo(15), metAgo(29)];
  const stale = goalOf({ from: -40, weight: 100 });
  const reached = goalOf({ current: 10, objective: 'System Stability', weight: 100 });
  const moved = goalOf({ log: [{ date: -1, after: 5 }], objective: 'Engineering Process', weight: 100 });
  expect(await attention({ meetings }, { goals: [stale, reached] })).toBe(
    'No movement on goals for three 1:1s',
  );
  expect(await attention({ meetings }, { goals: [stale, moved] })).toBe('');
});

test('D19 little coverage and weights that do not add up need attention, side by side with other reasons', async () => {
  const half = [goalOf({}), goalOf({ current: '' })];
  expect(await attention({}, { goals: half })).toBe('');
  expect(await attention({}, { goals: [...half, goalOf({ current: '' })] })).toBe(
    'Only 33 % of the goals reported',
  );
  expect(await attention({}, { goals: [goalOf({ current: '' })] })).toBe('No goal reported yet');
  const light = goalOf({ weight: 60 });
  expect(await attention({ meetings: [] }, { goals: [light] })).toBe(
    'Never met; Weights of Project Delivery add up to 60 %',
  );
});
