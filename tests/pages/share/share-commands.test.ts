import type { ProtectedView, SharedEngineer, SharingView } from '../../../src/contract/sharing';
import { shareCommands } from '../../../src/pages/share/share-commands';
import { isChoosable, isLimited } from '../../../src/pages/share/share-state';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const engineer = (id: string, change: Partial<SharedEngineer> = {}): SharedEngineer => ({
  ...{ id, name: `Engineer ${id}`, hasLeft: false, manager: 'ada@example.com', limit: 'none' },
  ...{ writers: [], isStale: false, newManager: null, mayChange: true },
  ...change,
});
const view = (change: Partial<SharingView> = {}): SharingView => ({
  ...{ me: 'maya@example.com', owner: 'maya@example.com', editors: [], viewers: [], unwarned: 3 },
  engineers: [engineer('lin'), engineer('bo', { limit: 'limited' })],
  ...change,
});
const protectedNow = (change: Partial<ProtectedView> = {}): ProtectedView => ({
  ...{ done: [{ tab: 'Lin', what: 'limited' }], left: [], more: false, sharing: view({ unwarned: 0 }) },
  ...change,
});

async function openedPage() {
  const server = slowServer();
  const actions = shareCommands(server.call);
  void actions.read();
  await server.last().answer(ok(view()));
  return { ...actions, server, state: () => actions.store.state() };
}

test('A17 the page repeats the call with the same choices until all is done, and then they are no longer pending', async () => {
  const page = await openedPage();
  page.choose('lin', true);
  void page.protect();
  expect(page.server.last()).toMatchObject({ name: 'protectWorkbook', args: [{ limits: { lin: true } }] });
  await page.server.last().answer(ok(protectedNow({ more: true })));
  expect(page.state()).toMatchObject({ waiting: 'protecting', chosen: { lin: true } });
  expect(page.server.requests).toHaveLength(3);
  await page.server.last().answer(ok(protectedNow({ done: [{ tab: 'Bo', what: 'warns' }], left: ['Cy'] })));
  expect(page.server.requests).toHaveLength(3);
  expect(page.state()).toMatchObject({ waiting: null, chosen: {}, view: { unwarned: 0 } });
  expect(page.state().result).toEqual({
    done: [
      { tab: 'Lin', what: 'limited' },
      { tab: 'Bo', what: 'warns' },
    ],
    left: ['Cy'],
  });
});

test('A17 pressing Protect twice sends one call, and choices are locked meanwhile', async () => {
  const page = await openedPage();
  void page.protect();
  void page.protect();
  page.choose('lin', true);
  expect(page.server.requests).toHaveLength(2);
  expect(page.state().chosen).toEqual({});
});

test('M299 a confirmed new manager is sent by address, and taken back again', async () => {
  const page = await openedPage();
  page.hand('bo', 'cy@example.com');
  page.hand('lin', 'cy@example.com');
  page.hand('lin', null);
  void page.protect();
  expect(page.server.last().args).toEqual([{ limits: {}, handTo: { bo: 'cy@example.com' } }]);
  await page.server.last().answer(ok(protectedNow()));
  expect(page.state().handTo).toEqual({});
});

test('A22 a refusal is shown beside the choices, which remain', async () => {
  const page = await openedPage();
  page.choose('lin', true);
  void page.protect();
  await page.server.last().answer(refused(busy));
  expect(page.state()).toMatchObject({ waiting: null, failure: busy, chosen: { lin: true } });
  page.choose('lin', false);
  expect(page.state()).toMatchObject({ failure: null });
});

test('A22 a workbook that could not be read can be read again, and one that is not set up can be set up', async () => {
  const server = slowServer();
  const actions = shareCommands(server.call);
  void actions.read();
  await server.last().answer(refused(busy));
  expect(actions.store.state()).toMatchObject({ view: null, failure: busy });
  void actions.setUp();
  expect(server.last().name).toBe('setUpWorkbook');
  await server.last().answer(ok({ made: [], repaired: [] }));
  expect(server.last().name).toBe('readSharing');
  await server.last().answer(ok(view()));
  expect(actions.store.state()).toMatchObject({ waiting: null, failure: null, view: { unwarned: 3 } });
});

test('A15 no choice is offered for a tab that is protected by hand or against this user, or whose manager has no address', async () => {
  const { state, choose } = await openedPage();
  expect([engineer('a'), engineer('b', { limit: 'limited', manager: '' })].map(isChoosable)).toEqual([
    true,
    true,
  ]);
  const without = [{ limit: 'by hand' }, { mayChange: false }, { manager: 'Ada' }] as const;
  expect(without.map((change) => isChoosable(engineer('a', change)))).toEqual([false, false, false]);
  choose('bo', false);
  expect(view().engineers.map((one) => isLimited(state(), one))).toEqual([false, false]);
});
