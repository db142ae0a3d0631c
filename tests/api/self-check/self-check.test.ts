import type { SelfCheckView } from '../../../src/contract/self-check';
import { serverBeliefs } from '../../../src/domain/self-check/beliefs';
import { evaluate } from '../../../src/domain/self-check/evaluate';
import { engineerForm } from '../../support/forms';
import { faultScript } from '../../support/self-check/faults';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ids = Object.keys(serverBeliefs);
let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ blank: true, script: faultScript });
});
afterEach(() => addOn.close());

test('W148 local Sheets passes every check', async () => {
  const { results, next, total } = await addOn.view('runSelfCheck', 0);
  expect({ next, total, made: results.map(({ id }) => id) }).toEqual({
    next: null,
    total: ids.length,
    made: ids,
  });
  const others = results.map(evaluate).filter(({ verdict }) => verdict !== 'as believed');
  expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([['time-of-calls', 'noted']]);
});

test.each([
  ['text-general', { '=1+1': 2, '1/2': expect.stringMatching(/^date /), '00123': 123 }],
  ['locale-formula', { '0.5*2': 1, 'SUM({1,2})': 3 }],
  ['array-blocked', { 'after a blank is written': 1 }],
  ['function-today', { 'a range with TODAY()': 0.5 }],
  ['tab-copy', { 'protections copied': expect.any(Number), 'protections duplicated': expect.any(Number) }],
  ['chart-update', { 'series.0.color after the update': '#1967d2' }],
  ['time-of-calls', { 'key, value and place of an entry': expect.any(Number) }],
])('W236 %s also reports what nothing depends on', async (id, found) => {
  const { session } = addOn;
  const args = [ids.indexOf(id)];
  const run = await addOn.runner.run({ functionName: 'oneCheck', kind: 'call', args, session });
  expect((run as { value: { view: SelfCheckView } }).value.view.results).toMatchObject([{ id, found }]);
});

test('W140 the self-check leaves the workbook and the open tab as they were', async () => {
  const workbook = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
  workbook.session.open(workbook.tab('Ada Lovelace').sheetId);
  const state = () => {
    const { metadata, protections } = workbook.runner.file() as Record<string, object>;
    const { entries } = metadata as { entries: unknown[] };
    const tabs = workbook.book.tabs();
    const formulas = tabs.map(({ name }) => workbook.formulas(name, 'A1:B5'));
    return { tabs, formulas, entries, protections: (protections as { protections: unknown }).protections };
  };
  const before = state();
  expect(before.entries.length).toBeGreaterThan(50);
  await workbook.view('runSelfCheck', 0);
  expect(state()).toEqual(before);
  expect(workbook.session.activeSheetId()).toBe(workbook.tab('Ada Lovelace').sheetId);
  await workbook.close();
});

test('W141 a call ends when time is up, and the next one continues', async () => {
  const { session } = addOn;
  const made: string[] = [];
  for (let next: number | null = ids.length - 3; next !== null; ) {
    const args = [next];
    const run = await addOn.runner.run({ functionName: 'oneCheck', kind: 'call', args, session });
    const { view } = (run as { value: { view: SelfCheckView } }).value;
    made.push(...view.results.map(({ id }) => id));
    expect(view.results).toHaveLength(1);
    next = view.next;
  }
  expect(made).toEqual(ids.slice(-3));
});

test('W141 a start beyond the last check makes none and inserts no tab', async () => {
  expect(await addOn.view('runSelfCheck', 99)).toMatchObject({ results: [], next: null });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('W145 a check that throws is reported with the error, and the other checks run', async () => {
  const { session } = addOn;
  let failed = 0;
  const onCall = ({ label }: { label: string }) => {
    if (label !== 'Range.setNumberFormat' || failed > 0) return null;
    failed += 1;
    return 'throws' as const;
  };
  const args = ['runSelfCheck', [0]];
  const run = await addOn.runner.run({ functionName: 'callEndpoint', kind: 'call', args, session, onCall });
  const { results } = (run as { value: { view: SelfCheckView } }).value.view;
  expect(results[0]).toEqual({ id: 'text-signs', error: 'Service error: Spreadsheets' });
  expect(results.map(({ id }) => id)).toEqual(ids);
  expect(results.filter((one) => 'error' in one)).toHaveLength(1);
});

test('W144 a viewer is refused with what to do, and nothing is written', async () => {
  addOn.signIn('hr@example.com');
  const tabs = addOn.book.tabs();
  expect(await addOn.failure('runSelfCheck', 0)).toMatchObject({
    code: 'view-only',
    message: 'This workbook is shared with you for viewing only. Ask its owner to let you edit.',
  });
  expect(addOn.book.tabs()).toEqual(tabs);
});
