import { companyOf, dayOf } from '../../imitation/company/company';
import { goalFiguresOf } from '../../imitation/company/expected-scores';
import { hasWords } from '../../imitation/company/lay-out-tab';
import { layOutWorkbook } from '../../imitation/company/lay-out-workbook';
import type { WorkbookRecord } from '../../imitation/company/records';
import { getSpreadsheet } from '../../imitation/sheets/get-spreadsheet';
import { batchGet } from '../../imitation/sheets/read-values';
import { peopleOf } from '../../src/domain/people';
import { rangesOf, readTabs, type ValueRange } from '../../src/domain/ranges';
import { planReading, type ReadPlan } from '../../src/domain/read-plan';
import { layoutFields, type SpreadsheetResource } from '../../src/domain/spreadsheet-resource';
import { workbookRows } from '../../src/domain/workbook-rows';

const today = '2026-10-14';
const company = companyOf({ seed: 'rows', workbooks: 8, engineersPerWorkbook: 5, today, isUniform: true });
/** Each workbook in both layouts, as it was made and rearranged. */
const records = Array.from({ length: company.size }, (_, index) => company.record(index)).flatMap((record) =>
  ([1, 2] as const).flatMap((layout) =>
    [true, false].map((isRearranged): WorkbookRecord => ({ ...record, layout, isRearranged })),
  ),
);

/** The rows of the hub for a generated workbook, through both answers of the Sheets API. */
function collected(record: WorkbookRecord) {
  const spreadsheet = layOutWorkbook(record);
  const resource = getSpreadsheet(spreadsheet, new URLSearchParams({ fields: layoutFields }));
  const plan = planReading(resource as SpreadsheetResource);
  if ('problem' in plan) throw new Error(plan.problem);
  const ranges = rangesOf(plan as ReadPlan).map((range): [string, string] => ['ranges', range]);
  const query = new URLSearchParams([
    ...ranges,
    ['majorDimension', 'COLUMNS'],
    ['valueRenderOption', 'UNFORMATTED_VALUE'],
  ]);
  const read = batchGet(spreadsheet, query);
  const tabs = readTabs(plan as ReadPlan, (read.answer as { valueRanges: ValueRange[] }).valueRanges);
  const context = {
    ...{
      day: today,
      collected_at: `${today}T03:00:00.000Z`,
      workbook: record.spreadsheetId,
      department: record.department,
    },
    ...{ isNameAllowed: false, pseudonym: (id: string) => id },
  };
  return { read, rows: workbookRows(tabs, peopleOf(tabs), context) };
}

test('U3 the columns of generated workbooks are found, of either layout and however they are arranged', () => {
  for (const record of records) {
    const { one_on_ones } = collected(record).rows;
    const expected = record.engineers.flatMap(({ id, meetings }) =>
      meetings.map(({ day, feeling, workload, score, coverage, manager }) => ({
        ...{ engineer: id, held_on: dayOf(day), feeling, workload, score, coverage, manager },
      })),
    );
    const place = new Map(record.engineers.map(({ id }, index) => [id, String(index).padStart(3, '0')]));
    const order = (one: { engineer: string; held_on: string | null }) =>
      `${place.get(one.engineer)} ${one.held_on}`;
    // Some tabs have the newest 1:1 first.
    const read = one_on_ones
      .map(({ engineer, held_on, feeling, workload, score, coverage, manager }) => ({
        ...{ engineer, held_on, feeling, workload, score, coverage, manager },
      }))
      .sort((one, other) => order(one).localeCompare(order(other)));
    expect([record.layout, read]).toEqual([record.layout, expected]);
  }
});

test('U1 no range covers a column with words of a generated workbook', () => {
  for (const record of records) {
    const { ranges } = collected(record).read;
    expect(ranges.length).toBeGreaterThan(record.engineers.length);
    expect(ranges.filter(hasWords)).toEqual([]);
  }
});

test('U22 goals, scores and action items of generated workbooks are those of what happened', () => {
  for (const record of records) {
    const now = company.period.today;
    const { engineer_days } = collected(record).rows;
    for (const engineer of record.engineers) {
      const row = engineer_days.find((one) => one.engineer === engineer.id);
      const { keyResults, score, coverage } = goalFiguresOf(record, engineer, now);
      const open = engineer.actions.filter(({ status }) => status === 'Open');
      expect(row).toMatchObject({
        goals: keyResults.length,
        goals_at_risk: keyResults.filter(({ status }) => status === 'At risk').length,
        actions_open: open.length,
        actions_overdue: open.filter(({ due }) => due !== null && due < now).length,
        cadence_days: engineer.cadence ?? record.usualCadence,
      });
      expect(row?.score ?? -1).toBeCloseTo(score ?? -1, 9);
      expect(row?.coverage ?? -1).toBeCloseTo(coverage ?? -1, 9);
    }
  }
});
