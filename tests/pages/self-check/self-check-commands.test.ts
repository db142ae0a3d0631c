import type { SelfCheckView } from '../../../src/contract/self-check';
import { selfCheckCommands } from '../../../src/pages/self-check/self-check-commands';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const view = (change: Partial<SelfCheckView>): SelfCheckView => ({
  ...{ results: [], next: null, total: 3, locale: 'in_ID', timeZone: 'Asia/Jakarta', ...change },
});
const found = (id: string) => ({ id, found: { held: true } });
const storage = { id: 'page-storage', found: { 'a value is read back': true } };

function openedPage() {
  const server = slowServer();
  const commands = selfCheckCommands(server.call, async () => [storage]);
  const start = async () => {
    void commands.start();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { ...commands, start, server, state: () => commands.store.state() };
}

test('P245 no call is made before Start', () => {
  const { server, state } = openedPage();
  expect(server.requests).toEqual([]);
  expect(state()).toMatchObject({ isRunning: false, results: [] });
});

test('P245 the page requests the next checks until all are made, and counts those of the server', async () => {
  const page = openedPage();
  await page.start();
  expect(page.server.last()).toMatchObject({ name: 'runSelfCheck', args: [0] });
  await page.server.last().answer(ok(view({ results: [found('a'), found('b')], next: 2 })));
  expect(page.state()).toMatchObject({ isRunning: true, done: 2, total: 3 });
  expect(page.server.last()).toMatchObject({ args: [2] });
  await page.server.last().answer(ok(view({ results: [found('c')] })));
  expect(page.state()).toMatchObject({ isRunning: false, done: 3, locale: 'in_ID' });
  expect(page.state().results.map(({ id }) => id)).toEqual(['page-storage', 'a', 'b', 'c']);
  expect(page.server.requests).toHaveLength(2);
});

test('P245 after a failure the results remain, and Continue resumes with the next check', async () => {
  const page = openedPage();
  await page.start();
  await page.server.last().answer(ok(view({ results: [found('a')], next: 1 })));
  await page.server.last().answer(refused(busy));
  expect(page.state()).toMatchObject({ isRunning: false, failure: busy, done: 1 });
  void page.goOn();
  expect(page.state()).toMatchObject({ isRunning: true, failure: null });
  expect(page.server.last()).toMatchObject({ args: [1] });
  await page.server.last().answer(ok(view({ results: [found('b'), found('c')] })));
  expect(page.state()).toMatchObject({ isRunning: false, done: 3 });
});

test('P245 pressing Start twice starts one run, and Run again starts another', async () => {
  const page = openedPage();
  await page.start();
  await page.start();
  void page.goOn();
  expect(page.server.requests).toHaveLength(1);
  await page.server.last().answer(ok(view({ results: [found('a'), found('b'), found('c')] })));
  await page.start();
  expect(page.server.last()).toMatchObject({ args: [0] });
  expect(page.state()).toMatchObject({ done: 0, total: 0, results: [storage] });
});

test('P246 a press of Copy adds its result, and the next one replaces it', async () => {
  const page = openedPage();
  page.add({ id: 'page-clipboard', found: { 'text can be copied': false } });
  page.add({ id: 'page-clipboard', found: { 'text can be copied': true } });
  expect(page.state().results).toEqual([{ id: 'page-clipboard', found: { 'text can be copied': true } }]);
});
