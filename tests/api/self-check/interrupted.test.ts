import { serverBeliefs } from '../../../src/domain/self-check/beliefs';
import { faultScript } from '../../support/self-check/faults';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ids = Object.keys(serverBeliefs);
const tabCopy = ids.indexOf('tab-copy');
const lock = ids.indexOf('lock-document');
const title = /1:1s self-check [0-9a-f]{8}$/;
let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ blank: true, script: faultScript });
});
afterAll(() => addOn.close());

const names = () => addOn.book.tabs().map(({ name }) => name);
/** Runs one check; the fault happens at the service call of that position. */
async function run(first: number, fault: 'throws' | 'ends the run' | null, at = 0): Promise<boolean> {
  let happened = false;
  const onCall = ({ index }: { index: number }) => {
    if (fault === null || index !== at) return null;
    happened = true;
    return fault;
  };
  const { session } = addOn;
  const result = await addOn.runner.run({
    functionName: 'oneCheck',
    kind: 'call',
    args: [first],
    session,
    onCall,
  });
  if (!happened) expect(result).toMatchObject({ ok: true });
  return happened;
}

// The run is ended at every call; a run that continues after an error cleans up by itself.
test.each([
  ['ends the run', 1],
  ['throws', 5],
] as const)(
  'W142 if a service call %s, at most scratch tabs remain, and the next run deletes them',
  async (fault, step) => {
    const before = names();
    let left = 0;
    let at = 0;
    for (; await run(tabCopy, fault, at); at += step) {
      const remaining = names().filter((name) => !before.includes(name));
      left += remaining.length;
      expect(remaining.filter((name) => !title.test(name))).toEqual([]);
      if (remaining.length > 0) await run(lock, null);
      expect(names()).toEqual(before);
    }
    expect(at).toBeGreaterThan(40);
    expect(left).toBeGreaterThan(0);
  },
);

test('W142 a tab of a user is not deleted, whatever its name', async () => {
  const own = ['1:1s self-check', '1:1s self-check 2026', 'Self-check', '1:1s self-check 0123abcd notes'];
  for (const name of own) addOn.book.insertTab({ name });
  // Named like a scratch tab, with content and without a tag.
  addOn.book.insertTab({ name: '1:1s self-check 0123abcd' });
  addOn.type('1:1s self-check 0123abcd', 'B3', ['mine']);
  const before = names();
  await run(lock, null);
  expect(names()).toEqual(before);
});

test('W142 a scratch tab that a user has renamed, and a copy with content, are not deleted', async () => {
  const before = names();
  // Ends the run after the tab is inserted and tagged.
  for (let at = 0; names().length === before.length; at += 1) await run(lock, 'ends the run', at + 8);
  const scratch = names().find((name) => !before.includes(name)) ?? '';
  const { sheetId } = addOn.tab(scratch);
  const copy = addOn.book.insertTab({ copyOf: sheetId });
  addOn.type(copy.name, 'A1', ['mine']);
  addOn.book.renameTab(sheetId, 'My notes');
  await run(lock, null);
  expect(names()).toEqual(expect.arrayContaining(['My notes', copy.name]));
});
