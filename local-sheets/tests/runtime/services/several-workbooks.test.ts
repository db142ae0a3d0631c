import { join } from 'node:path';
import { clock, localSheets } from '../../support/built';
import { root } from '../../support/root';
import { maya, type TestUserSession, userSessionFor } from '../../support/script';

const code = (name: string) => `
function NAMED() { return '${name} ' + new Date(2026, 0, 1).getTimezoneOffset(); }
function about() { return [SpreadsheetApp.getActive().getId(), SpreadsheetApp.getActive().getName(), NAMED()]; }
function keeps(value) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const offsets = [];
  for (let n = 1; n <= 20; n++) {
    sheet.getRange(n, 1).setValue(value + n);
    offsets.push(new Date(2026, 0, 1).getTimezoneOffset(), new Date(Date.UTC(2026, 0, 1)).getHours());
  }
  PropertiesService.getDocumentProperties().setProperty('kept', value);
  CacheService.getScriptCache().put('kept', value, 60);
  return [...new Set(offsets)];
}
function kept() {
  return [PropertiesService.getDocumentProperties().getProperty('kept'), CacheService.getScriptCache().get('kept'),
    SpreadsheetApp.getActiveSheet().getRange('A20').getValue(), LockService.getScriptLock().tryLock(0)];
}
`;

const zones = { hub: 'Asia/Jakarta', payroll: 'America/New_York', people: 'Europe/Berlin' };
type Name = keyof typeof zones;
const names = Object.keys(zones) as Name[];

type Opened = Awaited<ReturnType<typeof localSheets.openWorkbook>> & { session: TestUserSession };
let opened: Record<Name, Opened>;
beforeAll(async () => {
  const all = await Promise.all(
    names.map(async (name) => {
      const workbook = await localSheets.openWorkbook({
        buildDir: '/nowhere',
        hostDir: join(root, 'local-sheets/dist'),
        code: code(name),
        file: null,
        title: name,
        spreadsheetId: `id-of-${name}`,
        timeZone: zones[name],
        scriptTimeZone: zones[name],
        locale: 'en_US',
        clock,
      });
      return [name, { ...workbook, session: userSessionFor(workbook.book, maya) }] as const;
    }),
  );
  opened = Object.fromEntries(all) as Record<Name, Opened>;
});
afterAll(async () => {
  for (const { book, runner } of Object.values(opened)) {
    await runner.dispose();
    book.dispose();
  }
});

const call = (name: Name, functionName: string, ...args: unknown[]) => {
  const { runner, session } = opened[name];
  return runner.run({ functionName, kind: 'call', args, session });
};
const offsets = { hub: -420, payroll: 300, people: -60 };

test('H795 each of several open workbooks has its own script, name, ID and functions', async () => {
  for (const name of names) {
    const { book } = opened[name];
    book.setFormulas({ sheetId: book.tabs()[0]!.sheetId, row: 1, column: 2, rows: 1, columns: 1 }, [
      ['=NAMED()'],
    ]);
  }
  for (const name of names) {
    const named = `${name} ${offsets[name]}`;
    expect(await call(name, 'about')).toEqual({ ok: true, value: [`id-of-${name}`, name, named] });
    const { book } = opened[name];
    const area = { sheetId: book.tabs()[0]!.sheetId, row: 1, column: 2, rows: 1, columns: 1 };
    expect(await book.values(area)).toEqual([[named]]);
  }
});

test('H795 their scripts run at the same time, each in its own time zone, and share nothing', async () => {
  const results = await Promise.all(names.map((name) => call(name, 'keeps', name)));
  const hours = { hub: 7, payroll: 19, people: 1 };
  expect(results).toEqual(names.map((name) => ({ ok: true, value: [offsets[name], hours[name]] })));
  for (const name of names)
    expect(await call(name, 'kept')).toEqual({ ok: true, value: [name, name, `${name}20`, true] });
});
