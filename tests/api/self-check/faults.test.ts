import type { Outcome } from '../../../src/contract/outcome';
import type { SelfCheckView } from '../../../src/contract/self-check';
import { serverBeliefs } from '../../../src/domain/self-check/beliefs';
import { evaluate } from '../../../src/domain/self-check/evaluate';
import type { CheckResult } from '../../../src/domain/self-check/observations';
import { faultScript, faults } from '../../support/self-check/faults';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ blank: true, script: faultScript });
});
afterAll(() => addOn.close());

const ids = Object.keys(serverBeliefs);
async function resultOf(functionName: string, ...args: unknown[]): Promise<CheckResult> {
  const { session } = addOn;
  const run = await addOn.runner.run({ functionName, kind: 'call', args, session });
  if (!run.ok) throw new Error(run.error.message);
  const outcome = run.value as Outcome<SelfCheckView>;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const [result, ...others] = outcome.view.results;
  if (result === undefined || others.length > 0)
    throw new Error(`${others.length} further checks were made.`);
  return result;
}

test('W148 there is a fault for each check that believes something', () => {
  const believing = Object.entries(serverBeliefs).filter(([, beliefs]) => Object.keys(beliefs).length > 0);
  expect(believing.length).toBeGreaterThan(30);
  expect(Object.keys(faults)).toEqual(believing.map(([id]) => id));
});

test.each(Object.entries(faults))('W148 %s reports what differs', async (id, { differs }) => {
  const position = ids.indexOf(id);
  const evaluation = evaluate(await resultOf('withFault', id, position));
  expect(evaluation).toMatchObject({ id, verdict: 'different', error: '' });
  const different = evaluation.lines.filter((line) => line.differs).map(({ tried }) => tried);
  expect(different).toEqual(differs);
  // Without the fault, the same check finds nothing.
  expect(evaluate(await resultOf('oneCheck', position))).toMatchObject({ id, verdict: 'as believed' });
});
