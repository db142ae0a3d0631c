import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredFunctions } from '../../local-sheets/src/runtime/isolate/declarations';
import { weekForm } from '../../local-sheets/tests/support/forms';
import { root } from '../../local-sheets/tests/support/root';
import type { Endpoints } from '../../src/contract/endpoints';
import type { EngineerForm } from '../../src/contract/engineer-form';
import type { Undo } from '../../src/contract/meeting-form';
import type { Outcome } from '../../src/contract/outcome';
import { builtCode } from '../support/built-code';
import { cycleForm } from '../support/cycle';
import { engineerForm, meetingForm } from '../support/forms';
import { validArguments } from '../support/hostile-arguments';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';
import { wholeWorkbook } from '../support/workbook/whole-workbook';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
const sari = 'sari.wulandari@example.com';
const ada = { ...engineerForm('Ada Lovelace'), manager: maya };
const grace = engineerForm('Grace Hopper');
const bo = { ...engineerForm('Bo Ek'), manager: tomas };
const secret = 'Nobody else may read this sentence';

/** The columns of the table that are people in front of a page, with whom they call it about. */
const callers: readonly Caller[] = [
  ['viewer', hr, ada],
  ['commenter', sari, ada],
  ['manager limited from the tab', tomas, ada],
  ['manager', tomas, bo],
  ['owner', maya, ada],
];
type Caller = readonly [role: string, email: string, engineer: EngineerForm];

const [endpoints, menuItems] = ['Endpoints', 'Menu items'].map(tableUnder) as [Table, Table];

let addOn: AddOnFixture;
let responsesId = 0;
/** Everything that anybody but the author of the private note was answered, and all that was logged. */
const overheard: unknown[] = [];
beforeAll(async () => {
  addOn = await openAddOn();
  for (const engineer of [ada, bo]) await addOn.view('addEngineer', engineer);
  addOn.type('Goals', 'A2', ['Bo Ek', 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  const form = addOn.runner.forms.make(weekForm);
  responsesId = addOn.runner.forms.link(form);
  while ((await addOn.view('protectWorkbook', { limits: { [ada.id]: true } })).more);
  await addOn.view('savePrivateNote', ada.id, secret, '');
});
afterAll(() => addOn.close());

test('P272 the table has a row for every endpoint and every menu item, and a column for everybody', () => {
  expect([...endpoints.keys()]).toEqual(Object.keys(validArguments(ada.id)).sort());
  const functions = declaredFunctions(builtCode).filter((name) => name !== name.toUpperCase());
  const others = ['callEndpoint', 'onInstall', 'onOpen'];
  expect([...menuItems.keys()].sort()).toEqual(functions.filter((name) => !others.includes(name)).sort());
  for (const row of menuItems.values()) {
    // tests/browser/dialogs/share.test.ts opens the page of each.
    expect(row).toMatchObject({ viewer: 'no menu', commenter: 'no menu' });
  }
  for (const row of [...endpoints.values(), ...menuItems.values()]) {
    // A cell is refused (tests/api/in-a-cell.test.ts), and Google asks everybody to sign in.
    expect(row).toMatchObject({ 'formula in a cell': 'refused', 'signed out': 'nothing' });
  }
});

test('P272 a viewer reads the goals for a new cycle, also while a goal has no ID', async () => {
  addOn.signIn(hr);
  const { engineers } = await addOn.view('readCycle');
  expect(engineers[0]?.goals).toMatchObject([{ keyResult: 'Ship', id: expect.stringMatching(/./) }]);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(await addOn.table('Goals')).toMatchObject([{ Id: '' }]);
});

test.each(callers)('P272 every endpoint answers the %s as in the table', async (...caller) => {
  const [role, email] = caller;
  addOn.signIn(maya);
  const undo = (await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: `seen-${idOf(email)}` })))
    .undo;
  const { goals, ...times } = cycleForm(await addOn.view('readCycle'));
  const copies = goals.map((goal, index) => ({ ...goal, newId: `copy-${idOf(role)}-${index}` }));
  const cycle = { ...times, name: `Cycle ${role}`, goals: copies };
  addOn.signIn(email);
  const answers = new Map<string, string>();
  const sent = { ...validArguments(caller[2].id), ...forCaller(caller, undo), startCycle: [cycle] };
  for (const name of endpoints.keys() as Iterable<keyof Endpoints>) {
    answers.set(name, await answerTo(name, sent[name], email));
    if (name === 'saveMeeting' && lastUndo !== null) sent.undoSave = [lastUndo];
    if (name === 'checkWorkbook' && !role.includes('limited')) {
      sent.deletePerson = [await deletionOf(canEdit(email) ? grace.id : ada.id)];
    }
  }
  expect(answers).toEqual(columnOf(endpoints, role));
});

test.each(callers.filter(([, email]) => canEdit(email)))(
  'P272 every menu item answers the %s as in the table',
  async (...caller) => {
    const [role, email, engineer] = caller;
    addOn.signIn(email);
    const answers = new Map<string, string>();
    const others = [...menuItems.keys()].filter((name) => name !== 'runMarkAsLeft');
    for (const name of [...others, 'runMarkAsLeft']) {
      addOn.session.open(addOn.tab(engineer.name).sheetId);
      await addOn.menu(name);
      answers.set(name, String(addOn.session.shown.at(-1)).includes('is limited to') ? 'limited' : 'ok');
    }
    expect(answers).toEqual(columnOf(menuItems, role));
  },
);

test('P273 the private note of the owner is nowhere but in answers to the owner', async () => {
  const logs = addOn.runner.executions().map(({ log, stack }) => [log, stack]);
  expect(overheard.length).toBeGreaterThan(50);
  expect(logs.length).toBeGreaterThan(50);
  const kept = addOn.runner.file() as { properties: Record<string, unknown> };
  const { [`user:${maya}`]: own, ...others } = kept.properties;
  expect(JSON.stringify(own)).toContain(secret);
  expect(JSON.stringify([overheard, logs, addOn.book.file(), { ...kept, properties: others }])).not.toContain(
    secret,
  );
  addOn.signIn(maya);
  expect((await addOn.view('readPrivateNote', ada.id)).text).toBe(secret);
});

test.each([hr, sari])(
  'A19 Set up and the repair refuse %s only if there is something to write',
  async (email) => {
    addOn.signIn(maya);
    await addOn.view('setUpWorkbook');
    addOn.signIn(email);
    expect(await addOn.view('setUpWorkbook')).toMatchObject({ made: [], repaired: [] });
    expect(await addOn.view('repairWorkbook', { ids: [] })).toMatchObject({ repaired: [], failed: [] });
    addOn.type('Goals', 'F2', ["'2"]);
    addOn.book.deleteTab(addOn.tab('Wins').sheetId);
    const { findings } = await addOn.view('checkWorkbook', 0);
    const [missing, asText] = findings.map(({ id }) => id);
    expect(findings.map(({ kind }) => kind)).toEqual(['tab-missing', 'number-as-text']);
    const viewOnly = { kind: 'sheet', code: 'view-only' };
    const before = await wholeWorkbook(addOn);
    expect(await addOn.failure('setUpWorkbook')).toMatchObject(viewOnly);
    expect(await addOn.failure('repairWorkbook', { ids: [missing ?? ''] })).toMatchObject(viewOnly);
    expect(await addOn.view('repairWorkbook', { ids: [asText ?? ''] })).toMatchObject({
      repaired: [],
      failed: [{ failure: viewOnly }],
    });
    expect(await wholeWorkbook(addOn)).toEqual(before);
  },
);

let lastUndo: Undo | null = null;

/** A deletion of an engineer, as the page sends it who has shown what there is; nothing is there to be shown of an unknown one. */
async function deletionOf(engineerId: string) {
  const outcome = await addOn.call('readDeletion', engineerId);
  const places = outcome.ok ? (outcome.view.deletion?.places ?? []) : [];
  return { engineerId, seen: Object.fromEntries(places.map(({ key, count }) => [key, count])) };
}

/** What a page of this person would send, beyond what is right for everybody. */
function forCaller([role, email, engineer]: Caller, undo: Undo | null) {
  const { id, ...record } = engineer;
  const seen = { ...record, status: 'Active' };
  return {
    addEngineer: [grace],
    clearTexts: [{ before: '2000-01-01', seen: {} }],
    editEngineer: [{ id, seen, wanted: { ...seen, manager: 'somebody.else@example.com' } }],
    savePrivateNote: [id, email === maya ? secret : 'Mine', email === maya ? secret : ''],
    linkCheckIn: [
      {
        sheetId: responsesId,
        fields: { timestamp: 'Timestamp', email: 'Email Address' },
        isVerified: true,
      },
    ],
    protectWorkbook: [{ limits: role.includes('limited') ? { [id]: false } : {} }],
    saveMeeting: [meetingForm(id, { meetingId: `of-${idOf(email)}` })],
    undoSave: [undo],
  } as Record<string, readonly unknown[]>;
}

async function answerTo(
  name: keyof Endpoints,
  args: readonly unknown[] | undefined,
  email: string,
): Promise<string> {
  const outcome = (await addOn.call(name, ...(args as never))) as Outcome<{
    undo?: Undo | null;
    answers?: readonly Outcome<unknown>[];
  }>;
  const isOwnNote = email === maya && /PrivateNote$/.test(name);
  if (!isOwnNote) overheard.push(outcome);
  if (outcome.ok) lastUndo = outcome.view.undo ?? null;
  // Several engineers are answered one by one.
  const refused = outcome.ok ? outcome.view.answers?.find(({ ok }) => !ok) : outcome;
  if (refused === undefined || refused.ok) return 'ok';
  const { code, message } = refused.failure;
  return code === 'view-only' ? 'view only' : code === 'protected' ? 'limited' : message;
}

type Table = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** A table of docs/security.md by the function of each row and the header of each column. */
function tableUnder(heading: string): Table {
  const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
  const lines = (page.split(`### ${heading}\n`)[1] ?? '').trim().split('\n');
  const rows = lines.slice(0, lines.findIndex((line) => !line.startsWith('|')) + 1 || lines.length);
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
  const [header = [], , ...body] = rows.filter((line) => line.startsWith('|')).map(cellsOf);
  return new Map(
    body.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
    ]),
  );
}

function columnOf(table: Table, role: string): Map<string, string> {
  return new Map([...table].map(([name, row]) => [name, row[role] ?? '']));
}

function canEdit(email: string): boolean {
  return email !== hr && email !== sari;
}

function idOf(email: string): string {
  return email.replace(/\W/g, '-');
}
