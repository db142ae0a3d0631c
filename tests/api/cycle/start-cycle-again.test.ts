import { cycleRefusals } from '../../../src/pages/cycle/strings-refusal-cycle';
import { cycleForm } from '../../support/cycle';
import { daysFromNow } from '../../support/forms';
import { inIndonesian } from '../../support/in-indonesian';
import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { openGoals, shownGoals } from '../../support/workbook/cycle-goals';

let addOn: AddOnFixture;

beforeEach(async () => {
  addOn = await openGoals();
});
afterEach(() => addOn.close());

const goals = () => addOn.table('Goals');
const shown = () => shownGoals(addOn);
const closedOn = daysFromNow(2);

test('M193 goals that changed since are named, and nothing is written', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  addOn.type('Goals', 'H2', [6]);
  addOn.type('Goals', 'O3', [daysFromNow(0)]);
  addOn.type('Goals', 'P4', ['next ']);
  const failure = await addOn.failure('startCycle', form);
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M193', field: 'goals' });
  expect(failure.message).toBe(
    'Goals have changed since this page was read: “Ship” (changed), “Mentor” (closed), “Compile” (in next already). Nothing was written. Check the list and start again.',
  );
  expect(inIndonesian(failure, cycleRefusals)).toContain(
    'berubah: “Ship” (berubah), “Mentor” (ditutup), “Compile” (sudah ada di Next). Belum',
  );
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  const { sheetId } = addOn.tab('Goals');
  addOn.book.remove(sheetId, 'rows', 2, 3);
  const gone = await addOn.failure('startCycle', form);
  expect(gone.message).toContain('“Compile” (no longer there)');
  expect(inIndonesian(gone, cycleRefusals)).toContain('“Compile” (sudah tidak ada)');
});

test('M520 goals with long names are named by their beginning, and the others counted', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  const [first] = form.goals;
  if (!first) throw new Error('There are no goals.');
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...first,
    ...{ id: `goal-gone-${index}`, newId: `goal-next-${index}`, keyResult: 'x'.repeat(50_000) },
  }));
  const { message } = await addOn.failure('startCycle', { ...form, goals: many });
  expect(message).toContain(`“${'x'.repeat(29)}…” (no longer there) and 6 more. Nothing was written.`);
  expect(message.length).toBeLessThanOrEqual(300);
});

test('M193 one goal that changed keeps all the others from being written', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  addOn.type('Goals', 'G4', [2]);
  await addOn.failure('startCycle', form);
  expect((await shown()).map((row) => row[3])).toEqual(['', '', '']);
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle')));
  expect(await shown()).toHaveLength(6);
});

test('M193 goals are found by their ids, wherever their rows were sorted to', async () => {
  const form = cycleForm(await addOn.view('readCycle'), { Ship: 'ends', Mentor: 'ends' });
  addOn.book.sort(addOn.area('Goals', 'A2:Q21'), [{ column: 3, ascending: true }]);
  await addOn.view('startCycle', form);
  expect((await shown()).map(([name, , , closed]) => [name, closed])).toEqual([
    ['Compile', closedOn],
    ['Mentor', closedOn],
    ['Ship', closedOn],
    ['Compile', ''],
  ]);
});

test('M194 the same form again changes nothing and answers the same', async () => {
  const form = cycleForm(await addOn.view('readCycle'), { Mentor: 'ends' });
  const first = await addOn.view('startCycle', form);
  const before = await goals();
  expect(await addOn.view('startCycle', form)).toEqual(first);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(await goals()).toEqual(before);
});

test('M194 the same form twice at the same moment is once', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  await Promise.all([addOn.view('startCycle', form), addOn.view('startCycle', form)]);
  expect(await goals()).toHaveLength(6);
});

test('M194 two people who start the same goals at the same moment start them once', async () => {
  const view = await addOn.view('readCycle');
  const mine = cycleForm(view);
  const theirs = { ...mine, goals: mine.goals.map((one) => ({ ...one, newId: `their-${one.newId}` })) };
  const outcomes = await Promise.all([addOn.call('startCycle', mine), addOn.call('startCycle', theirs)]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await goals()).toHaveLength(6);
});

test('M530 a copy with the ID of another goal is refused, and nothing is written', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  const [first, second, third] = form.goals;
  if (!first || !second || !third) throw new Error('Goals are missing.');
  const before = await goals();
  const taken = [
    [{ ...first, newId: third.id }],
    [{ ...first, newId: first.id }],
    [first, { ...third, newId: first.newId }],
  ];
  for (const sent of taken) {
    const failure = await addOn.failure('startCycle', { ...form, goals: sent });
    expect(failure).toMatchObject({ kind: 'refusal', rule: 'P270' });
    expect(failure.message).toMatch(
      /^This page sent the ID of another row for the copy of “(Ship|Compile)”, so nothing was written\. Close the page/,
    );
    expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  }
  expect(await goals()).toEqual(before);
  await addOn.view('startCycle', { ...form, goals: [first] });
  const later = { ...form, name: 'Later', goals: [{ ...second, newId: first.newId }] };
  expect(await addOn.failure('startCycle', later)).toMatchObject({ rule: 'P270' });
  expect(await goals()).toHaveLength(4);
});

test('M530 the copy of a goal that somebody opened again is the same copy', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  await addOn.view('startCycle', form);
  addOn.type('Goals', 'O2', ['']);
  await addOn.view('startCycle', form);
  expect(await goals()).toHaveLength(6);
  expect((await shown())[0]?.[3]).toBe(closedOn);
});
