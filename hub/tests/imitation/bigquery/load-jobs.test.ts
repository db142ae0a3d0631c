import { type BigQueryProject, openProject } from '../support/bigquery-project';

let project: BigQueryProject;
let clock = Date.UTC(2026, 9, 14, 3);

beforeAll(async () => {
  project = await openProject({ now: () => clock, jobDuration: 2000 });
  await project.rows(
    'CREATE TABLE people.meetings (day DATE NOT NULL, person STRING, feeling INT64, score FLOAT64, held BOOL, collected_at TIMESTAMP)',
  );
});
afterAll(() => project.api.close());
beforeEach(async () => {
  await project.rows('DELETE FROM people.meetings WHERE TRUE');
});

const good = {
  day: '2026-10-01',
  person: 'ada',
  feeling: 4,
  score: 0.5,
  held: true,
  collected_at: '2026-10-14T03:00:00.000Z',
};
const days = () => project.rows('SELECT day FROM people.meetings ORDER BY day');

test('U54 a load job runs, ends, and says how many rows it has loaded', async () => {
  const inserted = await project.load('meetings', 'load_1', [good, { ...good, day: '2026-10-02' }]);
  expect(inserted.body).toMatchObject({
    jobReference: { projectId: 'acme', jobId: 'load_1', location: 'US' },
    status: { state: 'RUNNING' },
  });
  const state = async () => (await project.send('GET', '/jobs/load_1')).body;
  expect((await state()).status).toEqual({ state: 'RUNNING' });
  clock += 2000;
  expect(await state()).toMatchObject({
    status: { state: 'DONE' },
    statistics: { load: { outputRows: '2' } },
  });
  expect(await project.rows('SELECT * FROM people.meetings WHERE day = "2026-10-01"')).toEqual([
    ['2026-10-01', 'ada', '4', '0.5', 'true', '1791946800'],
  ]);
});

test('U55 the id of a job is used once, whether the job worked or failed', async () => {
  await project.load('meetings', 'load_2', [good]);
  const again = await project.load('meetings', 'load_2', [good]);
  expect([again.status, again.body.error.errors[0].reason, again.body.error.message]).toEqual([
    409,
    'duplicate',
    'Already Exists: Job acme:US.load_2',
  ]);
  expect(await days()).toHaveLength(1);
  await project.load('meetings', 'load_3', ['no JSON']);
  expect((await project.load('meetings', 'load_3', [good])).status).toBe(409);
  expect(await days()).toHaveLength(1);
});

test('U55 two jobs with one id at the same time load once', async () => {
  const statuses = (await Promise.all([0, 1].map(() => project.load('meetings', 'load_4', [good])))).map(
    ({ status }) => status,
  );
  expect(statuses.sort()).toEqual([200, 409]);
  expect(await days()).toHaveLength(1);
});

const prefix = 'Error while reading data, error message: JSON parsing error in row starting at position 0: ';

test.each([
  ['no JSON', 'not JSON', 'Parser terminated before end of string'],
  ['no object', '[1]', 'Start of object expected.'],
  ['an unknown field', { ...good, notes: 'words' }, 'No such field: notes.'],
  ['a missing field', { person: 'ada' }, 'Missing required field: day.'],
  ['a fraction', { ...good, feeling: 3.5 }, 'Could not convert value to integer. Field: feeling; Value: 3.5'],
  [
    'a text for a number',
    { ...good, score: 'high' },
    'Could not convert value to double. Field: score; Value: high',
  ],
  [
    'a day that does not exist',
    { ...good, day: '2026-02-30' },
    'Could not convert value to date. Field: day; Value: 2026-02-30',
  ],
  [
    'a number for a day',
    { ...good, day: 46000 },
    'Could not convert value to date. Field: day; Value: 46000',
  ],
  ['an object', { ...good, person: { name: 'ada' } }, 'JSON object specified for non-record field: person'],
  ['a list', { ...good, person: ['ada'] }, 'Array specified for non-repeated field: person.'],
])('U56 %s in one row fails the whole job', async (name, row, message) => {
  const id = `bad_${name.replaceAll(' ', '_')}`;
  await project.load('meetings', id, [row, good]);
  clock += 2000;
  const { body } = await project.send('GET', `/jobs/${id}`);
  expect(body.status.errorResult.message).toBe(
    'Error while reading data, error message: JSON table encountered too many errors, giving up. Rows: 2; errors: 1. Please look into the errors[] collection for more details.',
  );
  expect(body.status.errors[2]).toEqual({ reason: 'invalid', message: prefix + message });
  expect(await days()).toEqual([]);
});

test('U56 values that JSON writes in another way are converted, and NULL is left out', async () => {
  await project.load('meetings', 'load_5', [
    { day: '2026-10-01', person: 7, feeling: '4', score: '1e-1', held: 'TRUE', collected_at: 1791946800 },
    { day: '2026-10-02', person: null },
  ]);
  expect(await project.rows('SELECT * FROM people.meetings ORDER BY day')).toEqual([
    ['2026-10-01', '7', '4', '0.1', 'true', '1791946800'],
    ['2026-10-02', null, null, null, null, null],
  ]);
});

test('U57 a job into no table, or with another schema, fails', async () => {
  const failure = async (id: string, table: string, more: object) => {
    await project.load(table, id, [good], more);
    clock += 2000;
    return (await project.send('GET', `/jobs/${id}`)).body.status.errorResult;
  };
  expect(await failure('load_6', 'nothing', { createDisposition: 'CREATE_NEVER' })).toEqual({
    reason: 'notFound',
    message: 'Not found: Table acme:people.nothing',
  });
  const schema = (name: string, type: string) => ({ schema: { fields: [{ name, type }] } });
  expect((await failure('load_7', 'meetings', schema('notes', 'STRING'))).message).toBe(
    'Provided Schema does not match Table people.meetings. Cannot add fields (field: notes)',
  );
  expect((await failure('load_8', 'meetings', schema('feeling', 'STRING'))).message).toBe(
    'Provided Schema does not match Table people.meetings. Field feeling has changed type from INT64 to STRING',
  );
});

test('U57 a large load is complete', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({ ...good, feeling: index }));
  await project.load('meetings', 'load_9', rows);
  expect(await project.rows('SELECT COUNT(*), SUM(feeling), MIN(day) FROM people.meetings')).toEqual([
    ['5000', '12497500', '2026-10-01'],
  ]);
});
