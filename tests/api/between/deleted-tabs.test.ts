import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Outcome } from '../../../src/contract/outcome';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import type { PageCommand } from '../../support/workbook/faults';
import { met } from '../../support/workbook/full-meeting';
import { linkedForm, proposedForm } from '../../support/workbook/week-form';

const responses = 'Form Responses 1';

/** The parts of the service calls of a command before which somebody acts. */
const parts = [0.2, 0.4, 0.6, 0.8, 0.97];

test.each([
  [met.name, `Somebody deleted the tab of ${met.name} while this was written. Choose 1:1s › Set up`],
  ['Goals', 'Somebody deleted the tab Goals while this was written. Choose 1:1s › Set up'],
  ['Engineers', 'Somebody deleted the tab Engineers while this was written. Choose 1:1s › Set up'],
])('M531 Protect names the tab %s that somebody deletes meanwhile', async (tab, sentence) => {
  const command = await protecting();
  const refused = await refusals(command, (addOn) => addOn.book.deleteTab(addOn.tab(tab).sheetId));
  expect(refused.length).toBeGreaterThan(0);
  for (const message of refused) expect(message).toContain(sentence);
});

test('M531 the link to a form names the tab that somebody deletes meanwhile', async () => {
  const refused = await refusals(await linking(), (addOn) =>
    addOn.book.deleteTab(addOn.tab(responses).sheetId),
  );
  expect(refused.length).toBeGreaterThan(2);
  for (const message of refused)
    expect(message).toMatch(
      /^Somebody deleted the tab (Form Responses 1|of your form) while it was being linked\. Open this page again/,
    );
});

test.each(['rows', 'columns'] as const)(
  'M531 Protect begins again if %s are deleted meanwhile',
  async (what) => {
    for (const tab of ['Goals', 'Engineers', met.name]) {
      const command = await protecting();
      const refused = await refusals(command, (addOn) =>
        addOn.book.remove(addOn.tab(tab).sheetId, what, 2, 1),
      );
      // Some columns have to be there: the second attempt says which one is missing.
      const missing = refused.filter((message) =>
        message.startsWith(`The tab ${tab} no longer has a column`),
      );
      expect(refused).toEqual(what === 'columns' ? missing : []);
    }
  },
);

/** The messages of a command with the act before some of its calls, where it is refused; fails for an unexpected error. */
async function refusals({ start, name, args }: PageCommand, act: (addOn: AddOnFixture) => void) {
  const run = async (at: number) => {
    const addOn = await openAddOn({ from: start });
    let calls = 0;
    const onCall = ({ index }: { index: number }) => {
      calls += 1;
      if (index === at) act(addOn);
      return null;
    };
    const result = await addOn.callWith(onCall, name, ...args);
    const { log } = addOn.lastRun();
    await addOn.close();
    if (!result.ok) throw new Error(result.error.message);
    return { calls, log, outcome: result.value as Outcome<unknown> };
  };
  const { calls } = await run(-1);
  const messages: string[] = [];
  for (const part of parts) {
    const { outcome, log } = await run(Math.floor(calls * part));
    if (outcome.ok) continue;
    expect({ kind: outcome.failure.kind, log }).not.toMatchObject({ kind: 'bug' });
    messages.push(outcome.failure.message);
  }
  return messages;
}

async function protecting(): Promise<PageCommand> {
  return { start: await team(), name: 'protectWorkbook', args: [{ limits: { [met.id]: true } }] };
}

async function linking(): Promise<PageCommand> {
  const addOn = await openAddOn({ from: await team() });
  const { sheetId } = await linkedForm(addOn, { link: false });
  const form = await proposedForm(addOn, sheetId);
  return { start: await closeAndSave(addOn), name: 'linkCheckIn', args: [form] };
}

function team() {
  return savedWorkbook('team for deleted tabs', async () =>
    closeAndSave(await openAddOn({ team: [met, engineerForm('Grace Hopper')] })),
  );
}
