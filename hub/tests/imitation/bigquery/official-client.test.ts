import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBigQueryApi } from '../../../imitation/bigquery/bigquery-api';

const script = join(__dirname, '../support/official-client.mjs');

/** Six people in Search, one 1:1 each, and four in Maps. */
const meetings = Array.from({ length: 10 }, (_, index) => ({
  day: `2026-10-${String(index + 1).padStart(2, '0')}`,
  person: `p${index}`,
  department: index < 6 ? 'Search' : 'Maps',
  feeling: (index % 5) + 1,
  score: index === 0 ? null : index / 8,
  held: true,
}));

// biome-ignore lint/suspicious/noExplicitAny: what the client printed
let returned: any;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bigquery-'));
  const file = join(folder, 'meetings.json');
  writeFileSync(file, meetings.map((row) => JSON.stringify(row)).join('\n'));
  const api = await startBigQueryApi({ project: 'acme-people', now: () => Date.UTC(2026, 9, 14, 3) });
  try {
    const args = [script, api.origin, 'acme-people', file];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
    returned = JSON.parse(stdout);
  } finally {
    await api.close();
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('U47 the official client creates a dataset, a table and a view, and finds them again', () => {
  expect(returned.metadata).toMatchObject({
    tableReference: { projectId: 'acme-people', datasetId: 'people', tableId: 'meetings' },
    type: 'TABLE',
    numRows: '10',
    timePartitioning: { type: 'DAY', field: 'day' },
    clustering: { fields: ['department', 'person'] },
  });
  expect(returned.tables).toEqual(['meetings', 'feelings']);
  expect(returned.exists).toBe(false);
});

test('U47 the official client loads lines of JSON once, and learns that a repeated job exists', () => {
  expect(returned.loaded).toMatchObject({ outputRows: '10', badRecords: '0' });
  expect(returned.again).toEqual({
    code: 409,
    reason: 'duplicate',
    message: 'Already Exists: Job acme-people:US.hub_meetings_2026-10-14_1',
  });
});

test('U47 the official client reads values of every type, page by page', () => {
  expect(returned.rows).toEqual([
    { ...meetings[0], day: { value: '2026-10-01' } },
    { ...meetings[1], day: { value: '2026-10-02' } },
  ]);
  expect(returned.query).toEqual([{ person: 'p0' }]);
  // Eight bytes for each of nine numbers; the tenth is NULL.
  expect(returned.dryRunBytes).toBe('72');
});

test('U47 the official client is refused what BigQuery refuses', () => {
  expect(returned.thresholded).toEqual([{ department: 'Search', feeling: 16 / 6 }]);
  expect(returned.refused).toEqual({
    code: 400,
    reason: 'invalidQuery',
    message:
      'You must use SELECT WITH AGGREGATION_THRESHOLD for this query because a privacy policy has been set by a data owner.',
  });
  expect(returned.unknown).toMatchObject({ code: 404, reason: 'notFound' });
});
