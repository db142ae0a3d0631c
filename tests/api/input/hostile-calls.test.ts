import type { Outcome } from '../../../src/contract/outcome';
import { fc } from '../../support/fast-check';
import { meetingForm } from '../../support/forms';
import { type HostileCall, hostileCalls, hostileEntries } from '../../support/hostile-arguments';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { fillWorkbook, met } from '../../support/workbook/full-meeting';
import { savedState } from '../../support/workbook/whole-workbook';

/** `npm run test:fuzz` makes 10,000. */
const calls = Number(process.env.FUZZED_CALLS ?? 40);

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn();
  await addOn.view('addEngineer', met);
  await fillWorkbook(addOn, { goals: 1, actions: 2, meetings: 1 });
  await addOn.view('saveMeeting', meetingForm(met.id));
});
afterAll(() => addOn.close());

test('P270 a call that no page makes is refused in words, and a refused call changes nothing', async () => {
  let before = await savedState(addOn);
  let refused = 0;
  let made = 0;
  let isTouched = false;
  const touch = () => {
    isTouched = true;
  };
  addOn.book.onMutation(touch);
  addOn.runner.onChange(touch);
  await fc.assert(
    fc.asyncProperty(hostileCalls(met.id), async (call) => {
      isTouched = false;
      const outcome = await answerTo(call);
      made += 1;
      // Where nothing was written, the whole workbook is compared now and then only, which takes longer than most calls.
      if (isTouched || made % 20 === 0) {
        const after = await savedState(addOn);
        const unchanged = (outcome.ok && isTouched) || after === before;
        before = after;
        expect(unchanged).toBe(true);
      }
      if (outcome.ok) return;
      refused += 1;
      const { kind, message } = outcome.failure;
      expect({ message, isOurs: kind === 'bug', isShort: message.length <= 300 }).toEqual({
        message,
        isOurs: false,
        isShort: true,
      });
      expect(message).not.toContain('[object');
    }),
    { numRuns: calls },
  );
  expect(refused).toBeGreaterThan(calls / 2);
});

test('P235 another name and arguments that are not a list are refused in one short sentence', async () => {
  const before = await savedState(addOn);
  await fc.assert(
    fc.asyncProperty(hostileEntries(met.id), async (sent) => {
      const result = await callWith(sent);
      const message = result.ok ? 'It was answered.' : result.error.message;
      expect(message).toMatch(/^Error: This (page|version of the add-on) .+\. Reload the spreadsheet\.$/);
      expect(message.length).toBeLessThanOrEqual(300);
      expect(message).not.toMatch(/undefined|\[object|TypeError/);
    }),
    { numRuns: calls },
  );
  expect(await savedState(addOn)).toBe(before);
});

test.each([
  [[{ toString: 1 }, []], 'This page did not send the name of a function.'],
  [[{}, []], 'This page did not send the name of a function.'],
  [[], 'This page did not send the name of a function.'],
  [['x'.repeat(5000), []], 'This page did not send the name of a function.'],
  [['readForms', []], 'This version of the add-on has no function "readForms".'],
  [['readForm', null], 'This page did not send a list of values to readForm.'],
  [['readForm', { length: 1 }], 'This page did not send a list of values to readForm.'],
])('P235 %j is refused by what is wrong with it', async (sent, sentence) => {
  expect(await callWith(sent)).toMatchObject({
    error: { message: `Error: ${sentence} Reload the spreadsheet.` },
  });
});

function callWith(args: readonly unknown[]) {
  const { session } = addOn;
  return addOn.runner.run({ functionName: 'callEndpoint', kind: 'call', args: [...args], session });
}

async function answerTo({ name, args }: HostileCall): Promise<Outcome<unknown>> {
  const result = await callWith([name, args]);
  if (!result.ok) throw new Error(`${name} threw: ${result.error.message}`);
  return result.value as Outcome<unknown>;
}
