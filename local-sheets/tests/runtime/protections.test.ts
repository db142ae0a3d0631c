import { hr, maya, openScript, type Script, tomas, userSessionFor } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => file().getSheets()[0];
const RANGE = () => SpreadsheetApp.ProtectionType.RANGE;
const SHEET = () => SpreadsheetApp.ProtectionType.SHEET;
function only(a1) {
  const protection = sheet().getRange(a1).protect().setDescription('1on1:' + a1);
  protection.removeEditors(protection.getEditors());
  return protection.getEditors().map((one) => one.getEmail());
}
function loose(a1) { sheet().getRange(a1).protect(); }
function warn(a1) {
  const protection = sheet().getRange(a1).protect().setWarningOnly(true);
  protection.removeEditors(protection.getEditors());
}
function whole(open) {
  const protection = sheet().protect().setUnprotectedRanges([sheet().getRange(open)]);
  protection.removeEditors(protection.getEditors());
  return protection.getUnprotectedRanges().map((range) => range.getA1Notation());
}
function write(a1) { sheet().getRange(a1).setValue('written'); }
function may(a1) { return sheet().getRange(a1).canEdit(); }
const acts = {
  values: () => sheet().getRange('B2').setValues([[1]]),
  formula: () => sheet().getRange('B2').setFormula('=1'),
  format: () => sheet().getRange('A1:C3').setBackground('#ff0000'),
  note: () => sheet().getRange('B2').setNote('n'),
  clear: () => sheet().getRange('B1:B3').clear(),
  clearAll: () => sheet().clear(),
  sort: () => sheet().getRange('A1:C3').sort(1),
  append: () => sheet().appendRow([1, 2]),
  deleteRow: () => sheet().deleteRow(2),
  insertInside: () => sheet().insertRowBefore(3),
  deleteTab: () => file().deleteSheet(sheet()),
  rename: () => sheet().setName('Mine'),
  unprotect: () => sheet().getProtections(RANGE()).concat(sheet().getProtections(SHEET())).forEach((one) => one.remove()),
  describe: () => sheet().getProtections(RANGE())[0].setDescription('mine now'),
};
function act(name) { acts[name](); }
function insertAt(row) { sheet().insertRowBefore(row); }
function list() {
  return [RANGE(), SHEET()].map((type) => sheet().getProtections(type).map((one) => [one.getRange().getA1Notation(), one.getDescription(), one.isWarningOnly(), one.canEdit(), one.canDomainEdit()]));
}
function twice() {
  sheet().getRange('A1').protect();
  sheet().getRange('A1').protect();
  const first = sheet().protect().setDescription('the tab');
  return [file().getProtections(RANGE()).length, file().getProtections(SHEET()).length, sheet().protect().getDescription()];
}
function editors(a1) { return sheet().getProtections(RANGE())[0].getEditors().length; }
function domain(a1) { return sheet().getProtections(RANGE())[0].canDomainEdit(); }
function letIn(email) { sheet().getProtections(RANGE())[0].addEditor(email); }
`;

const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
afterEach(() => script.call('act', 'unprotect'));
afterAll(() => script.close());

const asTomas = (functionName: string, ...args: unknown[]) =>
  script.run({ functionName, args, session: userSessionFor(script.book, tomas) });

test('H280 protect alone excludes nobody; without its editors, only the owner can edit a range', async () => {
  await script.call('loose', 'A1');
  expect((await asTomas('write', 'A1')).ok).toBe(true);
  expect(await script.call('only', 'B2')).toEqual([maya.email]);
  expect(await asTomas('write', 'B2')).toMatchObject({
    ok: false,
    error: { message: `Exception: ${refused}` },
  });
  expect((await asTomas('write', 'B3')).ok).toBe(true);
  await script.call('write', 'B2');
  expect(await asTomas('may', 'B2')).toEqual({ ok: true, value: false });
});

test.each([
  'values',
  'formula',
  'format',
  'note',
  'clear',
  'clearAll',
  'sort',
  'deleteRow',
  'insertInside',
  'deleteTab',
  'unprotect',
  'describe',
])('H281 a change to a protected range is rejected: %s', async (name) => {
  await script.call('only', 'B2:B4');
  expect(await asTomas('act', name)).toMatchObject({
    ok: false,
    error: { message: `Exception: ${refused}` },
  });
});

test.each(['values', 'append', 'rename', 'deleteRow', 'unprotect'])(
  'H281 a change to a protected tab is rejected: %s',
  async (name) => {
    await script.call('whole', 'A10:A20');
    expect(await asTomas('act', name)).toMatchObject({
      ok: false,
      error: { message: `Exception: ${refused}` },
    });
  },
);

test('H281 rows can be inserted at the edge of a protected range', async () => {
  await script.call('only', 'B2:B4');
  expect((await asTomas('insertAt', 2)).ok).toBe(true);
  expect((await asTomas('insertAt', 6)).ok).toBe(true);
});

test('H282 all editors can edit the unprotected ranges of a protected tab', async () => {
  expect(await script.call('whole', 'A10:A20')).toEqual(['A10:A20']);
  expect((await asTomas('write', 'A15')).ok).toBe(true);
  expect((await asTomas('write', 'A21')).ok).toBe(false);
});

test('H282 a warning-only protection excludes no editor', async () => {
  await script.call('warn', 'B2');
  expect((await asTomas('write', 'B2')).ok).toBe(true);
});

test('H282 a user who is added as an editor can write', async () => {
  await script.call('only', 'B2');
  await script.call('letIn', tomas.email);
  expect((await asTomas('write', 'B2')).ok).toBe(true);
});

test.each(['editors', 'domain'])('H297 only users who can edit see who else can: %s', async (ask) => {
  await script.call('only', 'B2');
  expect((await script.run({ functionName: ask })).ok).toBe(true);
  expect(await asTomas(ask)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('Exception: You do not have permission') },
  });
});

test('H283 each call adds a protection to a range, and a tab has only one', async () => {
  expect(await script.call('twice')).toEqual([2, 1, 'the tab']);
});

test('H284 a protection follows its cells when rows or columns move', async () => {
  await script.call('only', 'B2:B4');
  await script.call('insertAt', 1);
  await script.call('insertAt', 4);
  script.book.remove(script.area(1, 1).sheetId, 'rows', 6, 1);
  script.book.insert(script.area(1, 1).sheetId, 'columns', 1, 2);
  expect(await script.call('list')).toEqual([[['D3:D5', '1on1:B2:B4', false, true, false]], []]);
  script.book.remove(script.area(1, 1).sheetId, 'columns', 4, 1);
  expect(await script.call('list')).toEqual([[], []]);
});

test("H285 a page's edit is rejected if the same edit by a script would be", async () => {
  await script.call('only', 'B2');
  expect(script.runner.refuseEdit(tomas, [script.area(1, 1), script.area(2, 2)])).toBe(refused);
  expect(script.runner.refuseEdit(tomas, [script.area(1, 1)])).toBeNull();
  expect(script.runner.refuseEdit(maya, [script.area(2, 2)])).toBeNull();
  expect(script.runner.refuseEdit(hr, [script.area(1, 1)])).toContain(
    'You can view this spreadsheet but not edit it.',
  );
});
