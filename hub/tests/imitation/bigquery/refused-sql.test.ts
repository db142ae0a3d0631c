import { type BigQueryProject, openProject } from '../support/bigquery-project';

let project: BigQueryProject;
beforeAll(async () => {
  project = await openProject();
  await project.rows('CREATE TABLE people.meetings (day DATE, person STRING, feeling INT64, score FLOAT64)');
});
afterAll(() => project.api.close());

test.each([
  [
    'a function that it does not know',
    'SELECT MD5(person) FROM people.meetings',
    'the function md5 with these arguments',
  ],
  [
    'a function of DuckDB',
    'SELECT list_sum(person) FROM people.meetings',
    'the function list_sum with these arguments',
  ],
  [
    'a table function of DuckDB',
    "SELECT * FROM read_csv('/etc/hosts')",
    'the function read_csv with these arguments',
  ],
  [
    'a division that fails in BigQuery',
    'SELECT feeling / score FROM people.meetings',
    '/ with a divisor that may be 0; use SAFE_DIVIDE',
  ],
  [
    'a week that begins on Sunday',
    'SELECT DATE_TRUNC(day, WEEK) FROM people.meetings',
    'this part of a date',
  ],
  [
    'a part of a day with other numbers',
    'SELECT EXTRACT(DAYOFWEEK FROM day) FROM people.meetings',
    'the function date_part with these arguments',
  ],
  [
    'a format of days',
    "SELECT FORMAT_DATE('%A', day) FROM people.meetings",
    'the function format_date with these arguments',
  ],
  [
    'a cast that rounds in another way',
    'SELECT CAST(score AS INT64) FROM people.meetings',
    'CAST AS INT64 of what may have decimals; use ROUND, FLOOR or CEIL in it',
  ],
  ['an array', 'SELECT [1, 2]', '[ in SQL'],
  [
    'FILTER, which BigQuery does not have',
    'SELECT COUNT(*) FILTER (WHERE feeling > 1) FROM people.meetings',
    'FILTER after an aggregate function',
  ],
  ['a raw text', "SELECT r'a'", "r' in SQL"],
  [
    'another statement',
    'GRANT SELECT ON TABLE people.meetings TO "user:hr@acme.example"',
    'the statement GRANT',
  ],
  ['several statements', 'SELECT 1; SELECT 2', 'several statements in a query'],
  ['an alias of the table', 'DELETE FROM people.meetings AS m WHERE TRUE', 'an alias in DELETE'],
  ['a column of another type', 'CREATE TABLE people.other (a NUMERIC)', 'the type NUMERIC'],
])('U51 the imitation refuses %s', async (_name, sql, what) => {
  const { status, body } = await project.query(sql);
  expect([status, body.error.message]).toEqual([501, `The imitation does not know ${what}.`]);
});

test.each([
  [
    'a table that does not exist',
    'SELECT 1 FROM people.nothing',
    404,
    'Not found: Table acme:people.nothing was not found in location US',
  ],
  [
    'a dataset that does not exist',
    'SELECT 1 FROM nobody.meetings',
    404,
    'Not found: Dataset acme:nobody was not found in location US',
  ],
  [
    'a table without a dataset',
    'SELECT 1 FROM meetings',
    400,
    'Table "meetings" must be qualified with a dataset (e.g. dataset.table).',
  ],
  [
    'a table of another project',
    'SELECT 1 FROM `other.people.meetings`',
    400,
    'Access Denied: Project other',
  ],
  ['the deletion of all rows', 'DELETE FROM people.meetings', 400, 'DELETE must have a WHERE clause'],
  ['no query', '  -- nothing', 400, 'Syntax error: Unexpected end of statement'],
])('U51 the imitation answers as BigQuery to %s', async (_name, sql, status, message) => {
  const answer = await project.query(sql);
  expect([answer.status, answer.body.error.message]).toEqual([status, message]);
});

test.each(['SELECT nothing FROM people.meetings', 'SELECT FROM WHERE', "SELECT 'open"])(
  'U51 %s is an invalid query',
  async (sql) => {
    const { status, body } = await project.query(sql);
    expect([status, body.error.errors[0].reason]).toEqual([400, 'invalidQuery']);
  },
);

test('U51 rows are deleted from a table, not through a view', async () => {
  await project.rows('CREATE VIEW people.days AS SELECT day FROM people.meetings');
  const { status, body } = await project.query('DELETE FROM people.days WHERE TRUE');
  expect([status, body.error.errors[0].reason]).toEqual([400, 'invalidQuery']);
});

test('U51 a query is in GoogleSQL only if the request says so', async () => {
  const { status, body } = await project.send('POST', '/queries', { query: 'SELECT 1' });
  expect([status, body.error.message]).toEqual([
    501,
    'The imitation does not know legacy SQL; set useLegacySql to false.',
  ]);
});

test('U51 a job in a place where the dataset is not finds nothing', async () => {
  const { status, body } = await project.query('SELECT 1 FROM people.meetings', { location: 'EU' });
  expect([status, body.error.message]).toEqual([
    404,
    'Not found: Dataset acme:people was not found in location EU',
  ]);
});
