import type { Finding } from '../../../src/contract/check';
import { checkCommands } from '../../../src/pages/check/check-commands';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const finding = (id: string, repair: Finding['repair'] = 'yes'): Finding => ({
  ...{ id, kind: 'no-id', tab: 'Goals', cells: ['O2'], count: 1, details: {}, repair },
});
const part = (findings: readonly Finding[], next: number | null = null) => ok({ findings, next, total: 40 });
const all = [finding('a'), finding('b', 'optional'), finding('c', 'by hand'), finding('d')];

async function checkedPage() {
  const server = slowServer();
  const page = checkCommands(server.call);
  void page.check();
  await server.last().answer(part(all));
  return { ...page, server, state: () => page.store.state() };
}

test('P260 the page reads part after part until the whole workbook is checked', async () => {
  const server = slowServer();
  const { store, check } = checkCommands(server.call);
  void check();
  expect(server.last()).toMatchObject({ name: 'checkWorkbook', args: [0] });
  await server.last().answer(part([finding('a')], 25));
  expect(server.last()).toMatchObject({ name: 'checkWorkbook', args: [25] });
  expect(store.state()).toMatchObject({ waiting: 'checking', findings: null, checked: 25, total: 40 });
  await server.last().answer(part([finding('b')]));
  expect(store.state()).toMatchObject({ waiting: null, findings: [finding('a'), finding('b')] });
});

test('P261 Repair sends what is selected, until all is done, and then checks again', async () => {
  const page = await checkedPage();
  expect([...page.state().chosen]).toEqual(['a', 'd']);
  page.choose('b', true);
  page.choose('d', false);
  void page.repair();
  page.choose('d', true);
  void page.repair();
  const call = { name: 'repairWorkbook', args: [{ ids: ['a', 'b'] }] };
  expect(page.server.last()).toMatchObject(call);
  await page.server.last().answer(ok({ repaired: [finding('a')], failed: [], more: true }));
  expect(page.server.last()).toMatchObject(call);
  await page.server.last().answer(ok({ repaired: [finding('b', 'optional')], failed: [], more: false }));
  expect(page.server.last()).toMatchObject({ name: 'checkWorkbook', args: [0] });
  await page.server.last().answer(part([finding('c', 'by hand')]));
  expect(page.server.requests).toHaveLength(4);
  expect(page.state()).toMatchObject({
    ...{ waiting: null, findings: [finding('c', 'by hand')] },
    result: { repaired: [finding('a'), finding('b', 'optional')], failed: [] },
  });
});

test('P261 a repair that makes no progress is not repeated', async () => {
  const page = await checkedPage();
  void page.repair();
  await page.server.last().answer(ok({ repaired: [], failed: [], more: true }));
  expect(page.server.last()).toMatchObject({ name: 'checkWorkbook' });
});

test('P262 a failure keeps the list, and is gone after the next check', async () => {
  const page = await checkedPage();
  void page.repair();
  await page.server.last().answer(refused(busy));
  expect(page.state()).toMatchObject({ waiting: null, findings: all, failure: { code: 'busy' } });
  void page.check();
  await page.server.last().answer(part([]));
  expect(page.state()).toMatchObject({ findings: [], failure: null, result: null });
});

test('P262 a workbook that is not set up can be set up, and is then checked', async () => {
  const server = slowServer();
  const { store, check, setUp } = checkCommands(server.call);
  void check();
  await server.last().answer(refused({ ...busy, kind: 'sheet', code: 'not-set-up' }));
  expect(store.state().failure).toMatchObject({ code: 'not-set-up' });
  void setUp();
  await server.last().answer(ok({ made: [], repaired: [] }));
  await server.last().answer(part([]));
  expect(store.state()).toMatchObject({ waiting: null, findings: [], failure: null });
});
