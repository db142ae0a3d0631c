import { openScript, type Script } from '../support/script';

const code = `
/**
 * Doubles a number. Says nothing more.
 *
 * @param {number} value The number.
 * @return {number} Twice as much.
 * @customfunction
 */
function DOUBLE(value) { return value * 2; }

/** @customfunction */
function DESCRIBE(value) {
  const rows = Array.isArray(value) ? value : [[value]];
  return rows.map((row) => row.map((cell) => cell instanceof Date ? 'date ' + cell.toISOString() : typeof cell + ' ' + cell).join('|')).join('/');
}

/** @customfunction */
function BLOCK(kind) {
  return { column: [1, 2, 3], rows: [[1, 2], [3, 4]], ragged: [[1], [2, 3]], date: new Date(Date.UTC(2026, 0, 4, 17)), nothing: undefined, nan: NaN }[kind];
}

/** @customfunction */
function FAIL(what) {
  throw new Error('There is no ' + what);
}

/** @customfunction */
function WHO() {
  return '<' + Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail() + '>';
}

/** @customfunction */
function SETTING(key) { return PropertiesService.getUserProperties().getProperty(key) || 'none'; }
function set(key, value) { PropertiesService.getUserProperties().setProperty(key, value); }

/** @customfunction */
function LASTROW() { return SpreadsheetApp.getActiveSheet().getLastRow(); }

/** @customfunction */
function SHOWN() { return SpreadsheetApp.getActiveSheet().getRange('C1').getDisplayValue(); }

/** @customfunction */
function FLUSHES() { SpreadsheetApp.flush(); }

/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('C9').setValue('written'); }

/** @customfunction */
function ASKS() { SpreadsheetApp.getUi().alert('Hello'); }

/** @customfunction */
function PEEK(address) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(address).getValue();
}

/** @customfunction */
function FOREVER() { while (true); }

/** Lists a setting.
 * @customfunction */

var apart = 1;
function plain(value) { return 'plain ' + value; }
function hidden_() { return 'hidden'; }
function sum() { return 'not the sum'; }
const arrow = () => 'arrow';
function record() { return { text: 'secret' }; }
function forget() { PropertiesService.getUserProperties().deleteAllProperties(); }

function readBack(address) { return SpreadsheetApp.getActiveSheet().getRange(address).getValue(); }
function readAfterWriting() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(7);
  sheet.getRange('B1').setFormula('=DOUBLE(PEEK("A1"))');
  return sheet.getRange('B1').getValue();
}
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
});
afterEach(() => script.close());

async function cell(formula: string): Promise<unknown> {
  script.book.setFormulas(script.area(1, 1), [[formula]]);
  return (await script.values(1, 1))[0]![0];
}

function message(): string | undefined {
  return [...script.book.errors.values()][0];
}

test('H230 a cell can call a function with @customfunction, in upper or lower case', async () => {
  expect(await cell('=DOUBLE(21)')).toBe(42);
  expect(await cell('=double(4)+1')).toBe(9);
});

test('H230 a cell can call a function without @customfunction, in upper or lower case', async () => {
  expect(await cell('=plain("text")')).toBe('plain text');
  expect(await cell('=PLAIN(1)')).toBe('plain 1');
  expect(await cell('=record()')).toBe('[object Object]');
});

test.each(['=hidden_()', '=HIDDEN_()', '=arrow()', '=missing()'])(
  'H230 a cell cannot call %s',
  async (formula) => {
    expect(await cell(formula)).toBe('#NAME?');
  },
);

test('H230 a built-in function of the same name remains', async () => {
  expect(await cell('=SUM(1;2)')).toBe(3);
});

test('H231 arguments arrive as getValues returns them', async () => {
  script.book.setValues(script.area(1, 3, 2, 2), [
    [1.5, 'text'],
    [null, true],
  ]);
  expect(await cell('=DESCRIBE(C1:D2)')).toBe('number 1.5|string text/string |boolean true');
  expect(await cell('=DESCRIBE()')).toBe('undefined undefined');
});

test("H231 a date argument is that day's midnight in the spreadsheet's time zone", async () => {
  script.book.setValues(script.area(1, 3), [[{ serial: 46027 }]]);
  expect(await cell('=DESCRIBE(C1)')).toBe('date 2026-01-04T17:00:00.000Z');
});

test('H232 rows spill, a flat array fills a column, and short rows are padded', async () => {
  await cell('=BLOCK("rows")');
  expect(await script.values(1, 1, 2, 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  await cell('=BLOCK("column")');
  expect(await script.values(1, 1, 3, 1)).toEqual([[1], [2], [3]]);
  await cell('=BLOCK("ragged")');
  expect(await script.values(1, 1, 2, 2)).toEqual([
    [1, ''],
    [2, 3],
  ]);
});

test('H232 a Date becomes a date, no value becomes a blank, and NaN becomes an error', async () => {
  expect(await cell('=BLOCK("date")')).toEqual({ serial: 46027 });
  expect(await cell('=BLOCK("nothing")')).toBe('');
  expect(await cell('=BLOCK("nan")')).toBe('#NUM!');
});

test('H233 the message and the line of an error are available at the cell', async () => {
  expect(await cell('=FAIL("score")')).toBe('#ERROR!');
  const line = code.split('\n').findIndex((text) => text.includes('There is no')) + 1;
  expect(message()).toBe(`There is no score (line ${line}).`);
  expect(await cell('=IFERROR(FAIL("x"), "caught")')).toBe('caught');
});

test('H234 a custom function runs without a user', async () => {
  expect(await cell('=WHO()')).toBe('<>');
});

test('H234 a custom function cannot write', async () => {
  expect(await cell('=WRITES()')).toBe('#ERROR!');
  expect(message()).toContain('You do not have permission to call Range.setValue');
  expect(await script.values(9, 3)).toEqual([['']]);
});

test('H234 a custom function has no page', async () => {
  expect(await cell('=ASKS()')).toBe('#ERROR!');
  expect(message()).toContain('Cannot call SpreadsheetApp.getUi() from this context.');
});

test("H265 a custom function reads the owner's user properties", async () => {
  expect(await cell('=SETTING("k")')).toBe('none');
  await script.call('set', 'k2', "Maya's");
  expect(await cell('=SETTING("k2")')).toBe("Maya's");
});

test.each(['=set("k2";"mine")', '=forget()'])(
  'H460 a custom function cannot change user properties: %s',
  async (formula) => {
    await script.call('set', 'k2', "Maya's");
    expect(await cell(formula)).toBe('#ERROR!');
    expect(message()).toContain('You do not have permission to change user properties');
    expect(await cell('=SETTING("k2")')).toBe("Maya's");
  },
);

test('H235 a custom function is stopped at its limit, and the next one is evaluated', async () => {
  await script.close();
  // The second function must end within the limit also on a busy machine.
  script = await openScript(code, { limits: { customFunction: 2000 } });
  expect(await cell('=FOREVER()')).toBe('#ERROR!');
  expect(message()).toBe('Exceeded maximum execution time (line 0).');
  expect(script.runner.executions().at(-1)).toMatchObject({ function: 'FOREVER', outcome: 'timed out' });
  expect(await cell('=DOUBLE(2)')).toBe(4);
});

test('H236 a script that waits for a custom function that reads the sheet receives its result', async () => {
  expect(await script.call('readAfterWriting')).toBe(14);
});

test('H236 a call that would wait for the calculation itself is rejected', async () => {
  script.book.setValues(script.area(7, 3), [['last']]);
  expect(await cell('=LASTROW()')).toBe(7);
  expect(await cell('=SHOWN()')).toBe('#ERROR!');
  expect(await cell('=FLUSHES()')).toBe('#ERROR!');
  expect(message()).toContain('SpreadsheetApp.flush is not part of local Sheets inside a custom function.');
});

test('H237 each call of a custom function is a separate execution', async () => {
  await cell('=DOUBLE(1)+DOUBLE(2)');
  const [first, second] = script.runner.executions();
  expect(first).toMatchObject({
    function: 'DOUBLE',
    kind: 'custom function',
    user: '',
    outcome: 'completed',
  });
  expect(second).toMatchObject({ function: 'DOUBLE', outcome: 'completed' });
  await cell('=FAIL("x")');
  expect(script.runner.executions().at(-1)).toMatchObject({ function: 'FAIL', outcome: 'failed' });
});
