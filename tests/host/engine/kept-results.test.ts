import { type Desk, openDesk } from '../../world/open-book';

let calls: number;

/** Defines functions that count how often they are called, as a script would, and says which code they are of. */
function script(desk: Desk, code: string): void {
  desk.book.defineFunction('TWICE', '', async ([value]) => {
    calls += 1;
    if (typeof value !== 'number') throw new Error('TWICE needs a number.');
    return [[value * 2], [value * 2]];
  });
  desk.book.trustFile(code);
}

async function closed(): Promise<unknown> {
  const desk = await openDesk();
  script(desk, 'first');
  const tab = desk.tab('Goals', 8, 4);
  tab.write('A1', 3);
  tab.formula('B1', '=TWICE(A1)');
  tab.formula('C1', '=TWICE("three")');
  tab.formula('D1', '=B2+1');
  tab.formula('A5', '=TODAY()');
  tab.formula('B5', '=A5+B2');
  await desk.book.settle();
  const file = JSON.parse(JSON.stringify(desk.book.file())) as unknown;
  desk.book.dispose();
  calls = 0;
  return file;
}

test('H127 what the same script computed is there at once, with spills and failures', async () => {
  const desk = await openDesk(await closed());
  script(desk, 'first');
  const tab = desk.tab('Goals');
  expect(await tab.values('A1:D2')).toEqual([
    [3, 6, '#ERROR!', 7],
    ['', 6, '', ''],
  ]);
  expect([...desk.book.errors.values()]).toEqual(['TWICE needs a number.']);
  expect(calls).toBe(0);
  desk.book.dispose();
});

test('H127 an edit after that is followed, through spills too', async () => {
  const desk = await openDesk(await closed());
  script(desk, 'first');
  const tab = desk.tab('Goals');
  tab.write('A1', 5);
  expect(await tab.values('A1:D2')).toEqual([
    [5, 10, '#ERROR!', 11],
    ['', 10, '', ''],
  ]);
  desk.book.dispose();
});

test('H127 another script computes everything again', async () => {
  const desk = await openDesk(await closed());
  script(desk, 'second');
  expect(await desk.tab('Goals').value('B2')).toBe(6);
  expect(calls).toBeGreaterThan(0);
  desk.book.dispose();
});

test('H127 a day that has passed meanwhile is seen', async () => {
  const file = await closed();
  const day = new Date().toISOString().slice(0, 10);
  const text = JSON.stringify(file).replaceAll(`"day":"${day}"`, '"day":"2026-01-01"');
  const desk = await openDesk(JSON.parse(text.replaceAll(String(today()), String(today() - 1))));
  script(desk, 'first');
  expect((await desk.tab('Goals').values('A5:B5'))[0]).toEqual([{ serial: today() }, today() + 6]);
  desk.book.dispose();
});

test('H127 a change between opening and the definition of the functions is computed', async () => {
  const desk = await openDesk(await closed());
  desk.tab('Goals').write('A1', 7);
  script(desk, 'first');
  expect(await desk.tab('Goals').value('D1')).toBe(15);
  desk.book.dispose();
});

/** TODAY() as a serial. */
function today(): number {
  return Math.floor(Date.now() / 86_400_000) + 25_569;
}
