import type { FaultPlan } from '../../../imitation/http/fault';
import { type BigQueryProject, openProject } from '../support/bigquery-project';

let project: BigQueryProject;
let next: ReturnType<FaultPlan> = null;

beforeAll(async () => {
  const faults = () => {
    const fault = next;
    next = null;
    return fault;
  };
  project = await openProject({ faults });
  await project.rows(
    'CREATE TABLE people.meetings (day DATE, person STRING, feeling INT64, notes STRING) PARTITION BY day CLUSTER BY person',
  );
  await project.load('meetings', 'load_1', [
    { day: '2026-10-01', person: 'ada', feeling: 4, notes: 'ten bytes' },
    { day: '2026-10-02', person: 'kim', feeling: null, notes: 'ö' },
  ]);
});
afterAll(() => project.api.close());

const rows = async () => (await project.rows('SELECT COUNT(*) FROM people.meetings'))[0]?.[0];
const load = (id: string) => project.load('meetings', id, [{ day: '2026-10-03' }]);

test('U58 a request can fail before or after it worked', async () => {
  next = { status: 500 };
  expect((await load('load_2')).status).toBe(500);
  expect([(await load('load_2')).status, await rows()]).toEqual([200, '3']);
  next = { status: 503, worked: true };
  expect((await load('load_3')).body.error.status).toBe('UNAVAILABLE');
  expect([(await load('load_3')).status, await rows()]).toEqual([409, '4']);
});

test('U58 a connection can end before or after the request worked', async () => {
  next = { cutOff: true };
  await expect(load('load_4')).rejects.toThrow('fetch failed');
  expect(await rows()).toBe('4');
  next = { cutOff: true, worked: true };
  await expect(load('load_5')).rejects.toThrow('fetch failed');
  expect([(await load('load_5')).status, await rows()]).toEqual([409, '5']);
});

const bytes = async (sql: string) => (await project.query(sql, { dryRun: true })).body.totalBytesProcessed;

test('U59 a query costs the bytes of the columns that it reads', async () => {
  await project.rows("DELETE FROM people.meetings WHERE day = '2026-10-03'");
  expect(await bytes('SELECT feeling FROM people.meetings')).toBe('8');
  expect(await bytes('SELECT person FROM people.meetings')).toBe(String(2 * (2 + 3)));
  expect(await bytes('SELECT notes FROM people.meetings')).toBe(String(2 + 9 + 2 + 2));
  expect(await bytes('SELECT person FROM people.meetings WHERE feeling > 1')).toBe('18');
  expect(await bytes('SELECT COUNT(*) FROM people.meetings')).toBe('0');
});

test('U59 a query costs only the partitions that a constant leaves', async () => {
  expect(await bytes("SELECT person FROM people.meetings WHERE day >= '2026-10-02'")).toBe(String(8 + 5));
  expect(await bytes("SELECT person FROM people.meetings WHERE day >= '2027-01-01'")).toBe('0');
  await project.rows(
    'CREATE VIEW people.recent AS SELECT * EXCEPT (notes) FROM people.meetings WHERE day > DATE_SUB(CURRENT_DATE(), INTERVAL 12 DAY)',
  );
  expect(await bytes('SELECT person FROM people.recent')).toBe('0');
});

test('U59 a query is billed at least 10 MB for each table', async () => {
  const { body } = await project.query(
    'SELECT a.person FROM people.meetings AS a JOIN people.meetings AS b USING (day)',
  );
  expect(body.totalBytesBilled).toBe(String(20 * 2 ** 20));
});

test('U60 tables and views say what they consist of', async () => {
  const table = (await project.send('GET', '/datasets/people/tables/meetings')).body;
  expect(table).toMatchObject({
    type: 'TABLE',
    numRows: '2',
    numBytes: String(16 + 10 + 8 + 15),
    clustering: { fields: ['person'] },
  });
  const view = (await project.send('GET', '/datasets/people/tables/recent')).body;
  expect(view.view.query).toMatch(/^SELECT \* EXCEPT/);
  expect(view.schema.fields.map(({ name }: { name: string }) => name)).toEqual(['day', 'person', 'feeling']);
  expect(
    (await project.send('POST', '/datasets', { datasetReference: { datasetId: 'people' } })).status,
  ).toBe(409);
  expect((await project.send('GET', '/datasets/people/tables/nothing')).status).toBe(404);
});

test('U60 a view can be replaced, and stays as it was if the new one is refused', async () => {
  await project.rows(
    'CREATE OR REPLACE VIEW people.days (first OPTIONS(description = "Day")) AS SELECT day FROM people.meetings',
  );
  expect(
    (await project.query('CREATE OR REPLACE VIEW people.days AS SELECT nothing FROM people.meetings')).status,
  ).toBe(400);
  expect((await project.query('CREATE VIEW people.days AS SELECT 1 AS one')).status).toBe(409);
  expect(await project.rows('SELECT first FROM people.days ORDER BY first DESC LIMIT 1')).toEqual([
    ['2026-10-02'],
  ]);
});
