import { oneDayOlder, todaySerial } from '../support/one-day-older';
import { openTestWorkbook, type TestWorkbook } from '../support/test-workbook';

let calls: number;

/** Defines functions that count their calls, as a script with this code. */
function script(testWorkbook: TestWorkbook, code: string): void {
  testWorkbook.book.defineFunction('TWICE', async ([value]) => {
    calls += 1;
    if (typeof value !== 'number') throw new Error('TWICE needs a number.');
    return [[value * 2], [value * 2]];
  });
  testWorkbook.book.trustFile(code);
}

async function closed(): Promise<unknown> {
  const testWorkbook = await openTestWorkbook();
  script(testWorkbook, 'first');
  const tab = testWorkbook.tab('Goals', 8, 4);
  tab.write('A1', 3);
  tab.formula('B1', '=TWICE(A1)');
  tab.formula('C1', '=TWICE("three")');
  tab.formula('D1', '=B2+1');
  tab.formula('A5', '=TODAY()');
  tab.formula('B5', '=A5+B2');
  await testWorkbook.book.settle();
  const file = JSON.parse(JSON.stringify(testWorkbook.book.file())) as unknown;
  testWorkbook.book.dispose();
  calls = 0;
  return file;
}

test('H127 results of the same script are available immediately, with spilled values and failures', async () => {
  const testWorkbook = await openTestWorkbook(await closed());
  script(testWorkbook, 'first');
  const tab = testWorkbook.tab('Goals');
  expect(await tab.values('A1:D2')).toEqual([
    [3, 6, '#ERROR!', 7],
    ['', 6, '', ''],
  ]);
  expect([...testWorkbook.book.errors.values()]).toEqual(['TWICE needs a number.']);
  expect(calls).toBe(0);
  testWorkbook.book.dispose();
});

test('H127 a later edit is taken into account, also through spilled values', async () => {
  const testWorkbook = await openTestWorkbook(await closed());
  script(testWorkbook, 'first');
  const tab = testWorkbook.tab('Goals');
  tab.write('A1', 5);
  expect(await tab.values('A1:D2')).toEqual([
    [5, 10, '#ERROR!', 11],
    ['', 10, '', ''],
  ]);
  testWorkbook.book.dispose();
});

test('H127 with another script, everything is computed again', async () => {
  const testWorkbook = await openTestWorkbook(await closed());
  script(testWorkbook, 'second');
  expect(await testWorkbook.tab('Goals').value('B2')).toBe(6);
  expect(calls).toBeGreaterThan(0);
  testWorkbook.book.dispose();
});

test('H127 a new day is taken into account, and nothing else is computed', async () => {
  const testWorkbook = await openTestWorkbook(oneDayOlder(await closed()));
  script(testWorkbook, 'first');
  const { sheetId } = testWorkbook.tab('Goals');
  expect(testWorkbook.book.peek({ sheetId, row: 5, column: 1, rows: 1, columns: 1 })).toEqual([
    [{ serial: todaySerial() - 1 }],
  ]);
  expect((await testWorkbook.tab('Goals').values('A5:B5'))[0]).toEqual([
    { serial: todaySerial() },
    todaySerial() + 6,
  ]);
  expect(calls).toBe(0);
  testWorkbook.book.dispose();
});

test('H127 a workbook that opens on a later day updates what depends on the day', async () => {
  const testWorkbook = await openTestWorkbook(oneDayOlder(await closed()));
  script(testWorkbook, 'first');
  await testWorkbook.book.settle();
  const again = await openTestWorkbook(JSON.parse(JSON.stringify(testWorkbook.book.file())) as unknown);
  script(again, 'first');
  expect(await again.tab('Goals').value('B5')).toBe(todaySerial() + 6);
  testWorkbook.book.dispose();
  again.book.dispose();
});

test('H127 a change between opening and the definition of the functions is taken into account', async () => {
  const testWorkbook = await openTestWorkbook(await closed());
  testWorkbook.tab('Goals').write('A1', 7);
  script(testWorkbook, 'first');
  expect(await testWorkbook.tab('Goals').value('D1')).toBe(15);
  testWorkbook.book.dispose();
});
