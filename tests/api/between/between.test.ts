import { commands, places } from '../../support/between/commands';
import { type Act, actsOn, judge, type Place } from '../../support/between/judge';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import type { PageCommand } from '../../support/workbook/faults';
import { met } from '../../support/workbook/full-meeting';

/** BETWEEN=all has each act before each service call of each command, BETWEEN=3 before three calls of each; SLICE=3/8 an eighth of them. */
const { BETWEEN: wanted, SLICE = '1/1' } = process.env;

/** A command, an act, and the part of its service calls before the act. */
const sample: readonly (readonly [command: string, act: string, part: number])[] = [
  ['save', 'insert a row: Ada Lovelace', 0.5],
  ['save', 'sort: Goals', 0.5],
  ['undo', 'insert a column: Ada Lovelace', 0.55],
  // Between the writes, where what was shown in Progress would block its formula if it was put back as a value.
  ['undo of a new goal', 'insert a column: Goals', 0.7],
  // Between reading the formulas of the new tab and writing them.
  ['add an engineer', 'insert a column: Engineers', 0.75],
];

/** Before the tables are read, and after the columns were found. */
const early = ['save', 'move a column: Goals', 0.35] as const;

/** Every command with every act on each tab that it writes. */
const pairs = Object.entries(commands).flatMap(([name, { tabs }]) =>
  places
    .filter(({ tab }) => tabs.includes(tab))
    .flatMap((place) => actsOn(place).map((act) => [name, act.name] as const)),
);

if (wanted === undefined) {
  test.each(sample)('M280 %s × %s', async (name, act, part) => {
    const { right } = await tryPair(name, act, (calls) => [Math.floor(calls * part)]);
    expect(right).toBe(1);
  });
  test('M311 a save whose columns are moved before it reads them finds them again', async () => {
    const [name, act, part] = early;
    const { right } = await tryPair(name, act, (calls) => [Math.floor(calls * part)]);
    expect(right).toBe(1);
  });
  test('M311 a rename whose columns are moved before it reads them writes the name into its column', async () => {
    for (const tab of ['Actions', 'Talking points'])
      await tryPair('rename', `move a column: ${tab}`, (calls) => [Math.floor(calls * 0.3)]);
  });
  test('M534 a save that adds columns while somebody changes the tab puts each answer into its column', async () => {
    const parts =
      (...all: number[]) =>
      (calls: number) =>
        all.map((part) => Math.floor(calls * part));
    await tryPair('first answer', `insert a column: ${met.name}`, parts(0.33, 0.57));
    await tryPair('first answer', `delete a column: ${met.name}`, parts(0.6, 0.85));
    await tryPair('first answer', `insert a row: ${met.name}`, parts(0.35));
    const { right } = await tryPair('first answer', `paste below: ${met.name}`, parts(0.5));
    expect(right).toBe(1);
  });
  test('M280 an edit that is refused after it has hidden a tab shows the tab again', async () => {
    await tryPair('mark as left', 'delete a column: Engineers', (calls) => [Math.floor(calls * 0.5)]);
  });
  test('M524 what is taken back from moved columns leaves neither numbers nor formats behind', async () => {
    await tryPair('start a cycle', 'insert a column: Goals', (calls) => [Math.floor(calls * 0.5)]);
    for (const act of ['insert a column', 'move a column'])
      await tryPair('save', `${act}: ${met.name}`, (calls) => [Math.floor(calls * 0.5)]);
  });
} else {
  test.each(pairs)('M280 %s × %s does no harm', async (name, act) => {
    const counts = await tryPair(name, act, gapsFor(`${name} × ${act}`));
    const numbers = Object.entries(counts).map(([what, number]) => `${what} ${String(number).padStart(3)}`);
    process.stdout.write(`${[`${name} × ${act}`.padEnd(44), ...numbers].join(' | ')}\n`);
  });
}

test('M283 a save whose tab is deleted while it writes is rolled back and names the tab', async () => {
  const { start, name, args } = await disturbed('save').command;
  const addOn = await openAddOn({ from: start });
  const tables = () => Promise.all([met.name, 'Goals', 'Talking points', 'Goal log'].map(addOn.table));
  const before = await tables();
  let writes = 0;
  const result = await addOn.callWith(
    ({ label }) => {
      if (label === 'Range.setValues') writes += 1;
      if (label === 'Range.setValues' && writes === 3) addOn.book.deleteTab(addOn.tab('Actions').sheetId);
      return null;
    },
    name,
    ...args,
  );
  const after = await tables();
  await addOn.close();
  const message =
    'Somebody deleted the tab Actions while this was written. Nothing else was changed. Choose 1:1s › Set up this workbook to put it back.';
  expect(result).toMatchObject({ value: { ok: false, failure: { code: 'tab-missing', message } } });
  expect(after).toEqual(before);
});

test('M282 a form that is read during a save is from before it or from after it', async () => {
  const { start, name, args } = await disturbed('save').command;
  const addOn = await openAddOn({ from: start });
  const read = (onCall: Parameters<typeof addOn.callWith>[0]) => addOn.callWith(onCall, 'readForm', met.id);
  const before = await addOn.view('readForm', met.id);
  const reads: ReturnType<typeof read>[] = [];
  /** Begins to read; goes on once the form is read or waits for the lock. */
  const beginRead = () =>
    new Promise<void>((resolve) => {
      const form = read(({ label }) => {
        if (label.startsWith('Lock.')) resolve();
        return null;
      });
      reads.push(form);
      void form.then(() => resolve());
    });
  await addOn.callWith(
    async ({ index, label }) => {
      if (index % 2 === 0 && label === 'Range.setValues') await beginRead();
      return null;
    },
    name,
    ...args,
  );
  const after = await addOn.view('readForm', met.id);
  const forms = (await Promise.all(reads)).map((result) => (result.ok ? result.value : result));
  await addOn.close();
  expect(forms.length).toBeGreaterThan(2);
  expect(after).not.toEqual(before);
  const whole = [before, after].map((view) => JSON.stringify({ ok: true, view }));
  for (const form of forms) expect(whole).toContain(JSON.stringify(form));
});

const made = new Map<string, Promise<PageCommand>>();

/** A command is made once, for all acts. */
function disturbed(name: string): { tabs: readonly string[]; command: Promise<PageCommand> } {
  const one = commands[name];
  if (!one) throw new Error(`No command ${name}`);
  const command = made.get(name) ?? one.make();
  made.set(name, command);
  return { tabs: one.tabs, command };
}

/** Tries an act before some of the service calls of a command; fails if anything goes wrong at one of them. */
async function tryPair(name: string, actName: string, gaps: (calls: number) => readonly number[]) {
  const { tabs, command } = disturbed(name);
  const place = places.find(({ tab }) => tabs.includes(tab) && actName.endsWith(`: ${tab}`)) as Place;
  const act = actsOn(place).find((one) => one.name === actName) as Act;
  const counts = { cases: 0, right: 0, refused: 0, 'last wins': 0, wrong: 0 };
  const wrong: string[] = [];
  for await (const { gap, verdict, what } of judge(await command, place.tab, act, gaps)) {
    counts.cases += 1;
    counts[verdict] += 1;
    if (verdict === 'wrong') wrong.push(`${name} × ${actName} at ${gap}: ${what}`);
  }
  if (wanted) process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
  expect(wrong).toEqual([]);
  return counts;
}

/** The calls before which the act comes; with few of them, other ones for each pair. */
function gapsFor(pair: string): (calls: number) => number[] {
  const [slice = 1, slices = 1] = SLICE.split('/').map(Number);
  const at = pairs.findIndex(([name, act]) => `${name} × ${act}` === pair);
  return (calls) => {
    if (wanted === 'all')
      return Array.from({ length: calls }, (_, index) => index).filter((gap) => gap % slices === slice - 1);
    const step = calls / Number(wanted);
    return Array.from({ length: Number(wanted) }, (_, index) =>
      Math.floor((index + ((at * 0.618) % 1)) * step),
    );
  };
}
