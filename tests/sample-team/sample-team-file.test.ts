import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSerial } from '../../local-sheets/src/protocol/cells';
import type { WorkbookFile } from '../../local-sheets/src/server/workbook-file';
import { clock, localSheets } from '../../local-sheets/tests/support/built';
import { root } from '../../local-sheets/tests/support/root';
import { sampleTeam } from '../support/sample-team';

const [buildDir, hostDir] = [join(root, 'build'), join(root, 'local-sheets/dist')];

const cacheDir = mkdtempSync(join(tmpdir(), 'sample-team-'));
afterAll(() => rmSync(cacheDir, { recursive: true }));
const kept = join(cacheDir, 'sample-team.json');

const here = { buildDir, clock, timeZone: 'Etc/UTC', locale: 'en_US' };

interface SavedTab {
  readonly name?: string;
  readonly cellData?: Record<string, Record<string, { readonly f?: unknown; readonly v?: unknown }>>;
}

/** The cells with a formula, and their values when the workbook was saved. */
function savedFormulas(file: WorkbookFile): { tab: string; row: number; column: number; value: unknown }[] {
  const { workbook } = file.book as { workbook: { sheets: Record<string, SavedTab> } };
  return Object.values(workbook.sheets).flatMap(({ name: tab = '', cellData = {} }) =>
    Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries(cells)
        .filter(([, cell]) => cell.f)
        .map(([column, { v: value }]) => ({ tab, row: Number(row) + 1, column: Number(column) + 1, value })),
    ),
  );
}

test('H329 the sample team of a day is created once; a damaged one and one of an older build are created again', async () => {
  const printed: string[] = [];
  const open = (builtFrom = 'this build') =>
    sampleTeam.sampleTeamFile({
      ...here,
      hostDir,
      cacheDir,
      builtFrom,
      today: '2026-03-02',
      say: (line) => printed.push(line),
    });

  writeFileSync(kept, '{"madeOf":"2026-03-02 Etc/UTC en_');
  const made = await open();
  expect(JSON.stringify(made)).toContain('Engineers');
  expect(printed).toEqual(['Making a sample team…']);

  expect(await open()).toEqual(made);
  expect(printed).toHaveLength(1);

  await open('another build');
  expect(printed).toHaveLength(2);
  expect(readFileSync(kept, 'utf8')).toContain('another build');
});

test('H319 a reopened workbook shows what it showed before, including the results of the add-on’s functions', async () => {
  const file = (JSON.parse(readFileSync(kept, 'utf8')) as { workbook: WorkbookFile }).workbook;
  const saved = savedFormulas(file);
  expect(saved.length).toBeGreaterThan(100);
  const { book, close } = await localSheets.startLocalSheets({
    ...here,
    hostDir,
    port: 0,
    workbookPath: null,
    file,
    title: 'Again',
  });
  const tabs = new Map(book.tabs().map(({ name, sheetId }) => [name, sheetId]));
  for (const { tab, row, column, value } of saved) {
    const [[now] = []] = await book.values({
      sheetId: tabs.get(tab) ?? 0,
      row,
      column,
      rows: 1,
      columns: 1,
    });
    const shown = now !== undefined && isSerial(now) ? now.serial : now;
    expect([tab, row, column, shown]).toEqual([tab, row, column, value ?? '']);
  }
  await close();
});
