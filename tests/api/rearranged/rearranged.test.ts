import fc from 'fast-check';
import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Endpoints } from '../../../src/contract/endpoints';
import type { Outcome } from '../../../src/contract/outcome';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { rearrange, rearranged } from '../../support/workbook/rearrange';
import { lostRows, typedRows } from '../../support/workbook/rows-kept';

const ada = engineerForm('Ada Lovelace');
const bo = engineerForm('Bo Berg');
const token = 'A sentence that is nowhere else';

function team() {
  return savedWorkbook('rearranged team', async () => {
    const addOn = await openAddOn();
    for (const one of [ada, bo, engineerForm('Cy Young')]) await addOn.view('addEngineer', one);
    const goal = (name: string, what: string) => [name, 'Project Delivery', what, 'metric', 1, 0, 10, 3];
    addOn.type('Goals', 'A2', goal(ada.name, 'Ship'), goal(ada.name, 'Test'), goal(bo.name, 'Sell'));
    addOn.type(
      'Actions',
      'A2',
      ['Write', ada.name, '', daysFromNow(3), 'Open'],
      ['Call', bo.name, '', '', 'Open'],
    );
    await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'earlier-0001', notes: 'Earlier' }));
    await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId: 'earlier-0002', notes: 'Of Bo' }));
    return closeAndSave(addOn);
  });
}

/** How many commands were right and how many refused, for the table that the long run prints. */
const counts = new Map<string, { right: number; refused: number }>();

/** Every command of the add-on that works on rows, and how many typed rows it may change. */
const commands: readonly {
  readonly name: keyof Endpoints;
  args(addOn: AddOnFixture): Promise<readonly unknown[]> | readonly unknown[];
  readonly mayChange: number;
}[] = [
  { name: 'readForm', args: () => [ada.id], mayChange: 0 },
  { name: 'readReminders', args: () => [], mayChange: 0 },
  { name: 'readEarlier', args: () => [ada.id, 0], mayChange: 0 },
  { name: 'readReport', args: () => [ada.id], mayChange: 0 },
  { name: 'readCalendar', args: () => [], mayChange: 0 },
  { name: 'readCycle', args: () => [], mayChange: 0 },
  { name: 'readNewEngineer', args: () => [], mayChange: 0 },
  { name: 'readSharing', args: () => [], mayChange: 0 },
  { name: 'checkWorkbook', args: () => [0], mayChange: 0 },
  {
    name: 'saveMeeting',
    args: () => [meetingForm(ada.id, { meetingId: 'rearranged-1', notes: token })],
    mayChange: 0,
  },
  { name: 'addEngineer', args: () => [engineerForm('Di Dahl')], mayChange: 0 },
  {
    name: 'putReport',
    args: () => [{ engineerId: ada.id, lines: [{ look: 'title', cells: ['Report'] }] }],
    mayChange: 0,
  },
  { name: 'protectWorkbook', args: () => [{ limits: {} }], mayChange: 0 },
  {
    name: 'repairWorkbook',
    args: async (addOn) => {
      const outcome = (await addOn.call('checkWorkbook', 0)) as Outcome<{
        findings: { id: string; repair: string }[];
      }>;
      const findings = outcome.ok ? outcome.view.findings : [];
      return [{ ids: findings.filter(({ repair }) => repair === 'yes').map(({ id }) => id) }];
    },
    // It corrects cells of rows that are damaged.
    mayChange: Number.POSITIVE_INFINITY,
  },
  { name: 'setUpWorkbook', args: () => [], mayChange: 0 },
  // What was refused before can be right once the workbook is repaired.
  {
    name: 'saveMeeting',
    args: () => [meetingForm(bo.id, { meetingId: 'rearranged-2', notes: `${token} of Bo` })],
    mayChange: 0,
  },
];

/** A run of more calls than any command takes does not end. */
const mostCalls = 6000;

async function run(addOn: AddOnFixture, { name, args, mayChange }: (typeof commands)[number]): Promise<void> {
  const sent = await args(addOn);
  const before = await typedRows(addOn);
  let calls = 0;
  const result = await addOn.callWith(
    () => {
      calls += 1;
      return calls > mostCalls ? 'ends the run' : null;
    },
    name,
    ...(sent as never),
  );
  if (!result.ok) throw new Error(`${name} threw after ${calls} calls: ${result.error.message}`);
  const outcome = result.value as Outcome<unknown>;
  const count = counts.get(name) ?? { right: 0, refused: 0 };
  counts.set(name, count);
  const lost = lostRows(before, await typedRows(addOn));
  if (!outcome.ok) {
    count.refused += 1;
    const { code, message } = outcome.failure;
    if (code === 'bug') throw new Error(`${name}: ${message}\n${addOn.lastRun().log}`);
    if (!/^.{10,300}[.!] \S.*[.)]$/s.test(message))
      throw new Error(`${name} is refused by no sentence: ${message}`);
    if (lost.length > 0) throw new Error(`${name} was refused and lost ${lost.join('\n')}`);
    return;
  }
  count.right += 1;
  if (lost.length > mayChange) throw new Error(`${name} lost ${lost.join('\n')}`);
}

/** A saved 1:1 is one row of its engineer's tab with its notes, and is in no other tab. */
async function checkSaved(
  addOn: AddOnFixture,
  tabs: ReadonlyMap<string, number>,
  engineer: string,
  notes: string,
) {
  const rows = await typedRows(addOn);
  const found = Array.from(rows).flatMap(([sheetId, all]) =>
    all.filter((row) => row.includes(notes)).map(() => sheetId),
  );
  if (found.length === 0) return;
  expect({ engineer, found }).toEqual({ engineer, found: [tabs.get(engineer)] });
}

const runs = Number(process.env.REARRANGED ?? 2);
const seed = Number(process.env.SEED ?? (process.env.REARRANGED ? Math.floor(Math.random() * 2 ** 31) : 7));

test('W183 after any rearrangement, each command is right or refused with a sentence, and no row is lost', async () => {
  const start = await team();
  await fc.assert(
    fc.asyncProperty(rearranged, async ({ steps, timeZone, locale, isCopy }) => {
      let addOn = await openAddOn({ from: start, timeZone, locale });
      try {
        const tabs = new Map([ada, bo].map(({ name }) => [name, addOn.tab(name).sheetId]));
        for (const step of steps) await rearrange(addOn, step);
        if (isCopy) {
          const copy = await openAddOn({ copyOf: addOn, timeZone, locale });
          await addOn.close();
          addOn = copy;
        }
        for (const command of commands) await run(addOn, command);
        if (isCopy) return;
        await checkSaved(addOn, tabs, ada.name, token);
        await checkSaved(addOn, tabs, bo.name, `${token} of Bo`);
      } finally {
        await addOn.close();
      }
    }),
    { numRuns: runs, seed, endOnFailure: process.env.SHRINK === undefined },
  );
  if (process.env.REARRANGED) console.table(Object.fromEntries(counts));
});
