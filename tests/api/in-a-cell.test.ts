import { declaredFunctions } from '../../local-sheets/src/runtime/isolate/declarations';
import type { Endpoints } from '../../src/contract/endpoints';
import { builtCode } from '../support/built-code';
import { engineerForm, meetingForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const secret = 'Wants to move on';

/** What a cell would send to each endpoint to reach something: texts, because a cell knows no objects. */
const sent: { readonly [Name in keyof Endpoints]: readonly unknown[] } = {
  addEngineer: [engineerForm('Mallory')],
  addEngineers: [[engineerForm('Mallory')]],
  checkWorkbook: [0],
  repairWorkbook: [{ ids: [] }],
  clearTexts: [{ before: '2026-10-14', seen: {} }],
  deletePerson: [{ engineerId: ada.id, seen: {} }],
  editEngineer: [{ id: ada.id, seen: ada, wanted: { ...ada, name: 'Mallory' } }],
  importRows: [{ engineerId: ada.id, meetings: [], goals: [], actions: [] }],
  saveDraft: [ada.id, 'overwritten'],
  savePrivateNote: [ada.id, 'overwritten', secret],
  linkCheckIn: [{ sheetId: 1, fields: {}, isVerified: true }],
  openTab: [ada.id],
  protectWorkbook: [{ limit: [], unlimit: [] }],
  putReport: [{ engineerId: ada.id, lines: [] }],
  readCalendar: [],
  readCheckIn: [],
  readCycle: [],
  readDeletion: [ada.id],
  readDrafts: [],
  readEarlier: [ada.id, 0],
  readExport: [ada.id],
  readForm: [ada.id],
  readImport: [null],
  readManagers: [],
  readNewEngineer: [],
  readNotesReader: [],
  readPrivateNote: [ada.id],
  readQuestionBank: ['en'],
  readReminders: [],
  readReport: [ada.id],
  readRetention: ['2026-10-14'],
  readScores: [0],
  readSharing: [],
  runSelfCheck: [0],
  saveMeeting: [meetingForm(ada.id)],
  setUpWorkbook: [],
  startCycle: [{ name: 'Q9' }],
  undoSave: [{ meetingId: 'm1' }],
};

/** Reads what the endpoints must not: proof that a cell reaches it. */
const unguarded = `
function unguarded() { return JSON.stringify(PropertiesService.getUserProperties().getProperties()); }`;

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ script: unguarded, team: [ada] });
  await addOn.view('saveMeeting', meetingForm(ada.id));
  await addOn.view('savePrivateNote', ada.id, secret, '');
  await addOn.view('saveDraft', ada.id, 'a draft');
});
afterAll(() => addOn.close());

test('P234 the test sees what a cell reads: a function without a check shows the private note of the owner', async () => {
  const { shown, runs } = await inCells(['=unguarded()']);
  expect(shown[0]).toContain(secret);
  expect(runs.map(({ calls }) => calls)).toEqual([{ property: 1 }]);
});

test.each(Object.keys(sent) as (keyof Endpoints)[])('P234 a cell that calls %s is refused', async (name) => {
  const before = stateOf(addOn);
  await refusedInCells([
    `=callEndpoint("${name}")`,
    `=callEndpoint("${name}";${sent[name].map(literal).join(';') || '""'})`,
    `=CALLENDPOINT("${name}";${literal(sent[name])})`,
    // Rows arrive as an array, and each row as an argument.
    `=callEndpoint("${name}";{${sent[name].map(literal).join(',') || '""'}})`,
    `=callEndpoint("${name}";Engineers!A2:A3)`,
  ]);
  expect(stateOf(addOn)).toEqual(before);
});

test('P234 a cell that calls any function for menus, pages or triggers is refused', async () => {
  const names = declaredFunctions(builtCode).filter((name) => name !== name.toUpperCase());
  expect(names).toEqual(
    expect.arrayContaining(['onOpen', 'onInstall', 'runSetUp', 'showAbout', 'callEndpoint']),
  );
  const before = stateOf(addOn);
  await refusedInCells(names.flatMap((name) => [`=${name}()`, `=${name}("${ada.id}";1)`]));
  expect(stateOf(addOn)).toEqual(before);
});

test('P234 in the menu and in a page, the same functions work', async () => {
  await addOn.menu('showAbout');
  expect(addOn.session.shown.at(-1)).toMatch(/^alert 1:1s, version/);
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe(secret);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'runSetUp', 'missing', ''])(
  'P235 "%s" is not an endpoint',
  async (name) => {
    const before = stateOf(addOn);
    expect(await refusedCall([name, []])).toBe(
      `Error: This version of the add-on has no function "${name}". Reload the spreadsheet.`,
    );
    expect(addOn.lastRun().calls).toEqual({});
    expect(stateOf(addOn)).toEqual(before);
  },
);

test('P235 arguments that are not a list are refused', async () => {
  expect(await refusedCall(['readDrafts', 'text'])).toContain('Reload the spreadsheet.');
  expect(await refusedCall(['readDrafts'])).toContain('Reload the spreadsheet.');
});

/** Puts the formulas into cells of a new tab; returns what the cells show, and the runs that it took. */
async function inCells(formulas: string[]) {
  const { sheetId } = addOn.book.insertTab({ rows: formulas.length, columns: 30 });
  const area = { sheetId, row: 1, column: 1, rows: formulas.length, columns: 1 };
  await addOn.book.settle();
  const earlier = new Set(addOn.runner.executions().map(({ id }) => id));
  addOn.book.setFormulas(
    area,
    formulas.map((formula) => [formula]),
  );
  const shown = (await addOn.book.values(area)).map(([cell]) => String(cell));
  const failures = [...addOn.book.errors].filter(([cell]) => cell.startsWith(`${sheetId}!`));
  addOn.book.deleteTab(sheetId);
  const runs = addOn.runner.executions().filter(({ id }) => !earlier.has(id));
  return { shown, runs, sentences: failures.map(([, sentence]) => sentence) };
}

async function refusedInCells(formulas: string[]): Promise<void> {
  const { shown, runs, sentences } = await inCells(formulas);
  expect(shown).toEqual(formulas.map(() => '#ERROR!'));
  expect(sentences).toHaveLength(formulas.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^This works only in the menu 1:1s .* not in a cell\. .* \(line \d+\)\.$/);
  }
  expect(runs.length).toBeGreaterThan(0);
  for (const run of runs) {
    expect(run).toMatchObject({ kind: 'custom function', outcome: 'failed', calls: {}, log: [] });
    expect(run.stack).not.toContain(secret);
  }
}

async function refusedCall(args: unknown[]): Promise<string> {
  const request = { functionName: 'callEndpoint', kind: 'call', args, session: addOn.session } as const;
  const result = await addOn.runner.run(request);
  if (result.ok) throw new Error(`${JSON.stringify(args)} was answered: ${JSON.stringify(result.value)}`);
  return result.error.message;
}

/** What scripts keep beside the cells, and the cells. */
function stateOf({ runner, book }: AddOnFixture): unknown {
  return { runs: runner.file(), tabs: book.tabs().map(({ name, rows, hidden }) => ({ name, rows, hidden })) };
}

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
}
