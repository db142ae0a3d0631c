import type { ImportForm, ImportView } from '../../../src/contract/import';
import type { Undo } from '../../../src/contract/meeting-form';
import type { TitledCells } from '../../../src/domain/import/source-table';
import { importCommands } from '../../../src/pages/import/import-commands';
import { isAsking, readingOf } from '../../../src/pages/import/import-reading';
import { background } from '../../support/import/read-shape';
import { cellsOf, manyRows } from '../../support/import/shapes';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok, refused } from '../../support/pages/team';

const tracker = 'a table with real dates';
const view: ImportView = {
  ...{ today: background.today, locale: 'en_US', defaultCadenceDays: 14 },
  ...{ engineers: background.engineers, questions: background.questions },
  ...{ tabs: [{ id: 7, name: 'Old tracker' }], sources: [], beyond: 0 },
};
const undoOf = (meetingId: string): Undo => ({ engineerId: 'ada-1', meetingId, rows: [], seal: 's' });
const byRule = (rule: string) => refused({ ...busy, kind: 'refusal', code: null, rule });
const imported = (undo: Undo | null, added = 2) => ok({ added, known: 0, undo });

async function openedPage(cells = cellsOf(tracker), others: readonly TitledCells[] = []) {
  const server = slowServer();
  let changes = 0;
  const page = importCommands(server.call, () => {
    changes += 1;
  });
  void page.open();
  await server.last().answer(ok(view));
  void page.chooseTab(7);
  await server.last().answer(ok({ ...view, sources: [{ title: 'Old tracker', cells }, ...others] }));
  const state = () => page.store.state();
  const reading = () => {
    const read = readingOf(state());
    if (read === null) throw new Error('Nothing is read.');
    return read;
  };
  return { ...page, server, state, reading, changes: () => changes };
}

/** The page after the new engineer was added and the first part was imported. */
async function halfway() {
  const page = await openedPage();
  void page.importAll();
  await page.server.last().answer(ok({ answers: [ok({ name: 'Bo Ek' })] }));
  await page.server.last().answer(imported(undoOf('first')));
  return page;
}

test('P300 a tab or a pasted table is read, and nothing but reading is asked of the server', async () => {
  const page = await openedPage();
  expect(page.server.requests.map(({ name, args }) => [name, args[0]])).toEqual([
    ['readImport', null],
    ['readImport', 7],
  ]);
  expect(page.reading().proposal.rows).toHaveLength(3);
  page.chooseOrigin('paste');
  expect(readingOf(page.state())).toBeNull();
  page.paste('Date,Name,Notes\n2026-02-03,Ada,Something');
  expect(page.reading().proposal.rows).toHaveLength(1);
  page.paste(`Date,Name\n${'2026-02-03,Ada\n'.repeat(10_000)}`);
  expect(page.state().flaw).toMatchObject({ rule: 'M365', details: { rows: 10_001, mostRows: 10_000 } });
  expect(page.server.requests).toHaveLength(2);
});

test('P301 what the user changes is read at once, and another source forgets it', async () => {
  const page = await openedPage();
  expect(page.reading().choices.fields[4]).toBe('notes');
  page.change({
    fields: page.reading().choices.fields.map((field) => (field === 'notes' ? 'blockers' : field)),
  });
  const [first] = page.reading().proposal.rows;
  if (first?.fate.kind !== 'ready') throw new Error('The row is not read.');
  expect(first.fate.records.meetings[0]).toMatchObject({ notes: '' });
  page.chooseHeader(2);
  expect(page.reading().alike[0].headerRow1).toBe(2);
  expect(page.state().changes).toEqual({});
  page.change({ kind: 'goals' });
  expect(page.reading().choices.kind).toBe('goals');
});

test('P302 nothing is imported before the user has said what comes first in a date', async () => {
  const page = await openedPage(cellsOf('dates that only the user knows'));
  expect(isAsking(page.reading())).toBe(true);
  await page.importAll();
  expect(page.server.requests).toHaveLength(2);
  page.change({ orders: { 0: 'month first' } });
  expect(isAsking(page.reading())).toBe(false);
});

test('P305 new engineers are added first, then the rows are sent part after part with the progress', async () => {
  const page = await openedPage(manyRows(700));
  void page.importAll();
  const engineers = 25;
  for (let done = 0; done < engineers; done += 5) {
    expect(page.state()).toMatchObject({ waiting: 'adding', done, total: engineers });
    expect(page.server.last()).toMatchObject({ name: 'addEngineers' });
    const forms = page.server.last().args[0] as { name: string; started: string }[];
    expect(forms).toHaveLength(5);
    expect(forms[0]).toMatchObject({ name: `Engineer ${String.fromCharCode(65 + done)}`, cadenceDays: '14' });
    await page.server.last().answer(ok({ answers: forms.map((form) => ok(form)) }));
  }
  for (let part = 0; part < engineers; part += 1) {
    expect(page.state()).toMatchObject({ waiting: 'importing', done: part * 28, total: 700 });
    await page.server.last().answer(imported(undoOf(`part ${part}`), 28));
  }
  expect(page.state()).toMatchObject({
    waiting: null,
    failure: null,
    result: { added: 700, state: 'whole' },
  });
  expect(page.state().result?.engineers).toHaveLength(engineers);
  expect(page.changes()).toBe(1);
});

test('P306 a part that is refused takes the parts before it back', async () => {
  const page = await halfway();
  expect(page.server.last()).toMatchObject({ name: 'importRows' });
  await page.server.last().answer(byRule('M363'));
  expect(page.server.last()).toMatchObject({ name: 'undoSave', args: [undoOf('first')] });
  await page.server.last().answer(ok({}));
  expect(page.state()).toMatchObject({
    waiting: null,
    failure: { rule: 'M363' },
    result: { state: 'undone', undos: [] },
  });
});

test('P306 after an interruption, importing again goes on, and the undo reaches all parts', async () => {
  const page = await halfway();
  await page.server.last().answer(refused(busy));
  expect(page.state()).toMatchObject({
    waiting: null,
    result: { state: 'partial', undos: [undoOf('first')] },
  });
  void page.importAll();
  await page.server.last().answer(ok({ answers: [ok({ name: 'Bo Ek' })] }));
  await page.server.last().answer(ok({ added: 0, known: 2, undo: null }));
  await page.server.last().answer(imported(undoOf('second')));
  expect(page.state().result).toMatchObject({ state: 'whole', undos: [undoOf('first'), undoOf('second')] });
});

test('P307 Undo takes back the last part first, and what cannot be undone remains to be undone', async () => {
  const page = await halfway();
  await page.server.last().answer(imported(undoOf('second')));
  void page.undo();
  expect(page.server.last()).toMatchObject({ name: 'undoSave', args: [undoOf('second')] });
  await page.server.last().answer(ok({}));
  await page.server.last().answer(byRule('M125'));
  expect(page.state()).toMatchObject({
    failure: { rule: 'M125' },
    result: { state: 'whole', undos: [undoOf('first')] },
  });
  void page.undo();
  await page.server.last().answer(ok({}));
  expect(page.state().result).toMatchObject({ state: 'undone', undos: [] });
});

test('P415 the tabs with the same columns are imported with the chosen one, with one mapping', async () => {
  const header = ['Date', 'Mood', 'Notes'];
  const rows = [header, ['2026-02-03', 4, 'Shipped']];
  const others = ['Bo Ek', 'Cy 1:1s', 'Old'].map((title) => ({
    title,
    cells: [...rows, ['soon', 3, 'New']],
  }));
  const page = await openedPage(rows, [...others, { title: 'Plan', cells: [['Date', 'Plan']] }]);
  const names = () => page.reading().proposal.people.map(({ name, count }) => [name, count]);
  expect(page.reading().alike.map(({ title }) => title)).toEqual(['Old tracker', 'Bo Ek', 'Cy 1:1s', 'Old']);
  expect(names()).toEqual([['Old', 1]]);
  page.chooseAlso(['Bo Ek', 'Cy 1:1s']);
  page.change({ fields: ['date', null, 'blockers'], names: { 'Old tracker': 'Ada Lovelace' } });
  expect(names()).toEqual([
    ['Ada Lovelace', 1],
    ['Bo Ek', 2],
    ['Cy', 2],
  ]);
  const unread = page.reading().proposal.rows.filter(({ fate }) => fate.kind === 'unread');
  expect(unread.map(({ tab, row1 }) => [tab, row1])).toEqual([
    ['Bo Ek', 3],
    ['Cy 1:1s', 3],
  ]);
  expect(page.server.requests).toHaveLength(2);
  void page.importAll();
  await page.server.last().answer(ok({ answers: ['Bo Ek', 'Cy'].map((name) => ok({ name })) }));
  for (const undo of ['ada', 'bo', 'cy']) {
    const { meetings } = page.server.last().args[0] as ImportForm;
    expect(meetings[0]?.answers.find(({ questionId }) => questionId === 'blockers')?.text).toBe('Shipped');
    await page.server.last().answer(imported(undoOf(undo), 1));
  }
  expect(page.state().result).toMatchObject({ state: 'whole', added: 3 });
  expect(page.state().result?.undos).toHaveLength(3);
  page.chooseHeader(1);
  expect(page.reading().tables).toHaveLength(1);
});

test('P303 a name can be left out, or mean an engineer of the workbook', async () => {
  const page = await openedPage();
  page.change({ people: { 'bo ek': 'ada-1' } });
  void page.importAll();
  expect(page.server.last()).toMatchObject({ name: 'importRows', args: [{ engineerId: 'ada-1' }] });
});
