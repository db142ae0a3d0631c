import type { ReportSheet } from '../../../src/contract/report';
import { reportCommands } from '../../../src/pages/report/report-commands';
import { periodFlaw, reportModel, shownPeriod } from '../../../src/pages/report/report-model';
import { localize } from '../../../src/pages/shell/page-context';
import { reportView, today } from '../../support/pages/reported';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

async function openedPage(view = reportView()) {
  const server = slowServer();
  let announced = 0;
  const actions = reportCommands(server.call, () => {
    announced += 1;
  });
  void actions.read();
  await server.last().answer(ok(view));
  return { ...actions, server, state: actions.store.state, announced: () => announced };
}

test('R1 the dialog opens with the engineer of the open tab and the last two quarters', async () => {
  const { state, server } = await openedPage();
  expect(server.requests.map(({ name, args }) => [name, ...args])).toEqual([['readReport', null]]);
  expect(state()).toMatchObject({ engineerId: 'dewi-1', period: 'two quarters', isWithoutNotes: false });
  expect(reportModel(state())?.period).toEqual({ from: '2026-07-01', to: '2026-12-31' });
});

test('R2 choosing another period makes no call, and custom dates start with the period shown', async () => {
  const { state, server, choosePeriod, editDay } = await openedPage();
  choosePeriod('last quarter');
  choosePeriod('days');
  expect(shownPeriod(state(), today)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  editDay('to', '2026-08-31');
  expect(reportModel(state())?.period).toEqual({ from: '2026-07-01', to: '2026-08-31' });
  expect(server.requests).toHaveLength(1);
});

test('R3 an invalid period has no report, and nothing is put into a sheet', async () => {
  const { state, server, choosePeriod, editDay, put } = await openedPage();
  choosePeriod('days');
  editDay('from', '2027-01-01');
  expect(periodFlaw(state(), today)).toMatchObject({ rule: 'R3', field: 'to' });
  expect(reportModel(state())).toBeNull();
  await put(localize('en'));
  expect(server.requests).toHaveLength(1);
  editDay('from', '');
  expect(periodFlaw(state(), today)).toMatchObject({ rule: 'R3', field: 'from' });
});

test('R27 a response about an engineer who is no longer chosen is not shown', async () => {
  const { state, server, choose } = await openedPage();
  void choose('arif-1');
  const arif = server.last();
  expect(reportModel(state())).toBeNull();
  void choose('dewi-1');
  const dewi = server.last();
  await arif.answer(ok(reportView({ id: 'arif-1', name: 'Arif' })));
  expect(state()).toMatchObject({ waiting: 'reading', engineerId: 'dewi-1' });
  await dewi.answer(ok(reportView()));
  expect(reportModel(state())?.source.name).toBe('Dewi');
});

test('R17 a summary belongs to its engineer and is shown again when they are chosen again', async () => {
  const { state, server, choose, summarise, choosePeriod } = await openedPage();
  summarise('Grew a lot.');
  choosePeriod('year');
  expect(reportModel(state())?.summary).toBe('Grew a lot.');
  void choose('arif-1');
  await server.last().answer(ok(reportView({ id: 'arif-1', name: 'Arif' })));
  expect(reportModel(state())?.summary).toBe('');
  void choose('dewi-1');
  await server.last().answer(ok(reportView()));
  expect(reportModel(state())?.summary).toBe('Grew a lot.');
});

test('R20 after putting a report into a sheet, the dialog shows where it is until the report changes', async () => {
  const { state, server, put, announced, leaveNotes } = await openedPage();
  void put(localize('en'));
  void put(localize('en'));
  expect(server.requests.map(({ name }) => name)).toEqual(['readReport', 'putReport']);
  const sheet = server.last().args[0] as ReportSheet;
  expect(sheet.engineerId).toBe('dewi-1');
  expect(sheet.lines[0]).toEqual({ look: 'title', cells: ['Growth report: Dewi'] });
  await server.last().answer(ok({ tab: 'Report Dewi 2026-11-25', replaced: false }));
  expect([state().put?.tab, announced()]).toEqual(['Report Dewi 2026-11-25', 1]);
  leaveNotes(true);
  expect(state().put).toBeNull();
});

test('R25 a failure is shown beside the report, which remains, and the user can try again', async () => {
  const { state, server, put, announced } = await openedPage();
  void put(localize('en'));
  await server.last().answer(refused(busy));
  expect([state().failure, state().waiting, announced()]).toEqual([busy, null, 0]);
  expect(reportModel(state())).not.toBeNull();
  void put(localize('en'));
  expect(state()).toMatchObject({ failure: null, waiting: 'putting' });
});

test('R25 a workbook that is not set up can be set up and is then read', async () => {
  const server = slowServer();
  const { read, setUp, store } = reportCommands(server.call, () => undefined);
  void read();
  await server.last().answer(refused({ ...busy, code: 'not-set-up' }));
  void setUp();
  expect(store.state().waiting).toBe('setting up');
  await server.last().answer(ok({ made: [], repaired: [] }));
  expect(server.last()).toMatchObject({ name: 'readReport', args: [null] });
});
