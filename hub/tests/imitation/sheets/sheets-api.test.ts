import type { LoopbackApi } from '../../../imitation/http/loopback-api';
import { type AnsweredRead, startSheetsApi } from '../../../imitation/sheets/sheets-api';
import { send } from '../support/requests';
import { small } from '../support/small-spreadsheet';

let api: LoopbackApi;
let minute = 0;
const reads: AnsweredRead[] = [];

beforeAll(async () => {
  api = await startSheetsApi({
    find: (id) => (id === 'small' ? small : null),
    now: () => minute * 60_000,
    onRead: (read) => reads.push(read),
  });
});
afterAll(() => api.close());
beforeEach(() => {
  // A separate minute, so that no test uses the quota of another.
  minute += 1;
  reads.length = 0;
});

const get = (path: string) => send(api.origin, 'GET', `/v4/spreadsheets/${path}`);
const post = (path: string, body: unknown) =>
  send(api.origin, 'POST', `/v4/spreadsheets/small/${path}`, { body });
const unformatted = 'valueRenderOption=UNFORMATTED_VALUE';

test('U40 a field mask chooses the parts of a spreadsheet', async () => {
  const fields =
    'properties(locale,timeZone),sheets(properties(sheetId,title,hidden),developerMetadata.metadataValue)';
  expect((await get(`small?fields=${fields}`)).body).toEqual({
    properties: { locale: 'id_ID', timeZone: 'Asia/Jakarta' },
    sheets: [
      { properties: { sheetId: 0, title: 'People' }, developerMetadata: [{ metadataValue: 'engineers@0' }] },
      { properties: { sheetId: 77, title: "Ada's tab", hidden: true } },
    ],
  });
  const paths = 'spreadsheetId,sheets.properties.gridProperties/rowCount,developerMetadata(location)';
  expect((await get(`small?fields=${paths}`)).body).toEqual({
    spreadsheetId: 'small',
    sheets: [
      { properties: { gridProperties: { rowCount: 20 } } },
      { properties: { gridProperties: { rowCount: 5 } } },
    ],
    developerMetadata: [{ location: { locationType: 'SPREADSHEET', spreadsheet: true } }],
  });
  expect((await get('small')).body.sheets[1].properties).toMatchObject({ index: 1, sheetType: 'GRID' });
});

test('U40 a mask with an unknown field is refused, and grid data are unknown to the imitation', async () => {
  const { status, body } = await get('small?fields=sheets(properties(sheetId,name))');
  expect([status, body.error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  expect(body.error.details[0].fieldViolations[0].description).toBe(
    "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.properties.name'.",
  );
  expect((await get('small?fields=sheets(data')).status).toBe(400);
  expect((await get('small?fields=sheets.data')).status).toBe(501);
});

test('U40 a mask can choose the metadata of rows and columns without any cell', async () => {
  const metadata = 'developerMetadata(metadataValue)';
  const mask = `sheets(properties.sheetId,data(startRow,rowMetadata(${metadata}),columnMetadata(${metadata})))`;
  const { body } = await get(`small?fields=${mask}`);
  const [{ rowMetadata, columnMetadata }] = body.sheets[0].data;
  expect(rowMetadata).toEqual([
    { developerMetadata: [{ metadataValue: 'engineers.header' }] },
    ...Array(19).fill({}),
  ]);
  expect(columnMetadata.map((column: object) => Object.keys(column).length)).toEqual([0, 1, 1, 0]);
  expect((await get('small?fields=sheets.data.rowData')).status).toBe(501);
});

test('U41 a search returns each entry once, with the filters that select it', async () => {
  const byKey = { developerMetadataLookup: { metadataKey: 'oneonones.tab', locationType: 'COLUMN' } };
  const byValue = { developerMetadataLookup: { metadataValue: 'engineers.cadence' } };
  const { body } = await post('developerMetadata:search', { dataFilters: [byKey, byValue] });
  expect(body.matchedDeveloperMetadata).toEqual([
    {
      developerMetadata: {
        metadataId: 3,
        metadataKey: 'oneonones.tab',
        metadataValue: 'engineers.cadence',
        location: {
          locationType: 'COLUMN',
          dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        },
        visibility: 'DOCUMENT',
      },
      dataFilters: [byKey, byValue],
    },
    expect.objectContaining({ dataFilters: [byKey] }),
  ]);
  expect(
    (
      await post('developerMetadata:search', {
        dataFilters: [{ developerMetadataLookup: { metadataId: 9 } }],
      })
    ).body,
  ).toEqual({});
});

test('U42 values have no empty rows and cells at the end, and days are numbers', async () => {
  const ranges = ['People!A2:C', 'People!D:D', "'Ada''s tab'!A1", 'People!A10:B12'].map(
    (one) => `ranges=${encodeURIComponent(one)}`,
  );
  const { body } = await get(`small/values:batchGet?${ranges.join('&')}&${unformatted}`);
  expect(body.valueRanges).toEqual([
    {
      range: 'People!A2:C20',
      majorDimension: 'ROWS',
      values: [['Ada', 14, 46000], [], ['Kim', '', 46100.5], ['Lee', 7]],
    },
    { range: 'People!D1:D20', majorDimension: 'ROWS', values: [[], [], [], [], [true]] },
    { range: "'Ada''s tab'!A1", majorDimension: 'ROWS', values: [[46001]] },
    { range: 'People!A10:B12', majorDimension: 'ROWS' },
  ]);
  const columns = await get(`small/values:batchGet?ranges=People!B:C&majorDimension=COLUMNS&${unformatted}`);
  expect(columns.body.valueRanges[0].values).toEqual([
    ['Cadence', 14, '', '', 7],
    ['Started', 46000, '', 46100.5],
  ]);
});

test('U42 a range that is none, or that begins outside the grid, is refused', async () => {
  const message = async (range: string) =>
    (await get(`small/values:batchGet?ranges=${encodeURIComponent(range)}&${unformatted}`)).body.error
      .message;
  expect(await message('Nobody!A1')).toBe('Unable to parse range: Nobody!A1');
  expect(await message('People!1A')).toBe('Unable to parse range: People!1A');
  expect(await message('People!F:F')).toBe(
    'Range (People!F:F) exceeds grid limits. Max rows: 20, max columns: 4',
  );
  expect((await get('small/values:batchGet?ranges=People')).status).toBe(501);
});

test('U43 values by data filter are in the order of the sheets, each range once, and none for what is gone', async () => {
  const lookup = (metadataId: number) => ({ developerMetadataLookup: { metadataId } });
  const grid = {
    gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 3 },
  };
  const dataFilters = [lookup(6), lookup(5), grid, lookup(99), { a1Range: 'People!C:C' }];
  const { body } = await post('values:batchGetByDataFilter', {
    dataFilters,
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  expect(body).toEqual({
    spreadsheetId: 'small',
    valueRanges: [
      {
        valueRange: { range: 'People!B2:C2', majorDimension: 'ROWS', values: [[14, 46000]] },
        dataFilters: [grid],
      },
      {
        valueRange: {
          range: 'People!C1:C20',
          majorDimension: 'ROWS',
          values: [['Started'], [46000], [], [46100.5]],
        },
        dataFilters: [lookup(5), { a1Range: 'People!C:C' }],
      },
      {
        valueRange: { range: "'Ada''s tab'!A1:A5", majorDimension: 'ROWS', values: [[46001]] },
        dataFilters: [lookup(6)],
      },
    ],
  });
});

test('U42 a mask chooses the parts of an answer with values, and a long query can be a body', async () => {
  const query = `fields=valueRanges(values)&ranges=People!A2&${unformatted}`;
  const expected = { valueRanges: [{ values: [['Ada']] }] };
  expect((await get(`small/values:batchGet?${query}`)).body).toEqual(expected);
  const response = await fetch(`${api.origin}/v4/spreadsheets/small/values:batchGet`, {
    method: 'POST',
    headers: { authorization: 'Bearer token-of-hr', 'x-http-method-override': 'GET' },
    body: new URLSearchParams(query),
  });
  expect(await response.json()).toEqual(expected);
});

test('U44 every read is reported with the cells that it returned', async () => {
  await get(`small/values:batchGet?ranges=People!B2:C&${unformatted}`);
  await get('small?fields=spreadsheetId');
  expect(
    reads.map(({ method, ranges }) => [
      method,
      ranges.map(({ sheet, ...cells }) => ({ ...cells, sheetId: sheet.sheetId })),
    ]),
  ).toEqual([
    ['batchGet', [{ sheetId: 0, startRow0: 1, endRow0: 20, startColumn0: 1, endColumn0: 3 }]],
    ['get', []],
  ]);
});
