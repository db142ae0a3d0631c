import { type BigQueryProject, openProject } from '../support/bigquery-project';

let project: BigQueryProject;

beforeAll(async () => {
  project = await openProject();
  await project.rows('CREATE TABLE people.meetings (person STRING, department STRING, feeling INT64)');
  // Five people in Search, one of them twice; four in Maps; a fifth without a department.
  const rows = ['a', 'b', 'c', 'd', 'e', 'e'].map((person, index) => ({
    person,
    department: 'Search',
    feeling: index,
  }));
  rows.push(...['p', 'q', 'r', 's', 's'].map((person) => ({ person, department: 'Maps', feeling: 3 })));
  await project.load('meetings', 'load_1', rows);
  const policy = '{"aggregation_threshold_policy": {"threshold": 5, "privacy_unit_column": "person"}}';
  await project.rows(
    `CREATE VIEW people.feelings OPTIONS(privacy_policy = '${policy}') AS SELECT * FROM people.meetings`,
  );
});
afterAll(() => project.api.close());

const message = async (sql: string) => (await project.query(sql)).body.error?.message;
const clause = 'SELECT WITH AGGREGATION_THRESHOLD';

test('U52 a view with a policy returns only groups of enough people', async () => {
  expect(
    await project.rows(
      `${clause} department, COUNT(*), AVG(feeling) FROM people.feelings GROUP BY department`,
    ),
  ).toEqual([['Search', '6', '2.5']]);
  expect(await project.rows(`${clause} COUNT(DISTINCT person) FROM people.feelings`)).toEqual([['9']]);
  expect(await project.rows(`${clause} COUNT(*) FROM people.feelings WHERE department = 'Maps'`)).toEqual([]);
  expect(
    await project.rows(
      `${clause} department, SUM(feeling) FROM people.feelings WHERE feeling < 5 GROUP BY 1 HAVING SUM(feeling) > 100`,
    ),
  ).toEqual([]);
});

test('U52 a query can ask for more people than the policy, and not for fewer', async () => {
  const asking = (threshold: number, unit = 'person') =>
    `${clause} OPTIONS(threshold=${threshold}, privacy_unit_column=${unit}) department, COUNT(*) FROM people.feelings GROUP BY department`;
  expect(await project.rows(asking(5))).toEqual([['Search', '6']]);
  expect(await project.rows(asking(6))).toEqual([]);
  expect(await message(asking(4))).toBe(
    'The threshold must be at least 5, as the privacy policy of the view says.',
  );
  expect(await message(asking(5, 'feeling'))).toBe(
    'The privacy unit column must be person, as the privacy policy of the view says.',
  );
});

const refusal =
  'You must use SELECT WITH AGGREGATION_THRESHOLD for this query because a privacy policy has been set by a data owner.';

test.each([
  ['directly', 'SELECT * FROM people.feelings'],
  ['in a subquery', 'SELECT COUNT(*) FROM (SELECT * FROM people.feelings)'],
  [
    'in a query with a name',
    'WITH all_of_it AS (SELECT feeling FROM people.feelings) SELECT MAX(feeling) FROM all_of_it',
  ],
  ['in a condition', 'SELECT 1 FROM people.meetings WHERE feeling IN (SELECT feeling FROM people.feelings)'],
  [
    'in a union',
    `${clause} COUNT(*) AS n FROM people.feelings UNION ALL SELECT feeling FROM people.feelings`,
  ],
  ['in a join', 'SELECT b.feeling FROM people.meetings AS a JOIN people.feelings AS b USING (person)'],
  ['through another view', 'CREATE VIEW people.everything AS SELECT * FROM people.feelings'],
])('U53 a view with a policy cannot be read without the clause %s', async (_name, sql) => {
  expect(await message(sql)).toBe(refusal);
});

test.each([
  [
    'the privacy unit as a column',
    `${clause} person, COUNT(*) FROM people.feelings GROUP BY person`,
    'The privacy unit column person can only be aggregated.',
  ],
  [
    'the privacy unit in an expression',
    `${clause} UPPER(Person), COUNT(*) FROM people.feelings GROUP BY 1`,
    'The privacy unit column person can only be aggregated.',
  ],
  [
    'every column',
    `${clause} *, COUNT(*) FROM people.feelings`,
    'The privacy unit column person can only be aggregated.',
  ],
  [
    'no aggregate function',
    `${clause} department FROM people.feelings GROUP BY department`,
    'SELECT WITH AGGREGATION_THRESHOLD needs an aggregate function.',
  ],
  [
    'one value of one person',
    `${clause} MAX(feeling), COUNT(*) FROM people.feelings`,
    'MAX is not supported in SELECT WITH AGGREGATION_THRESHOLD.',
  ],
  [
    'one value in a condition',
    `${clause} COUNT(*) FROM people.feelings HAVING MIN(feeling) > 1`,
    'MIN is not supported in SELECT WITH AGGREGATION_THRESHOLD.',
  ],
  [
    'a table without a policy',
    `${clause} COUNT(*) FROM people.meetings`,
    'SELECT WITH AGGREGATION_THRESHOLD needs the options threshold and privacy_unit_column.',
  ],
])('U53 the clause is refused with %s', async (_name, sql, expected) => {
  expect(await message(sql)).toBe(expected);
});

test('U53 a view may aggregate one that has a policy', async () => {
  await project.rows(
    `CREATE VIEW people.means AS ${clause} department, AVG(feeling) AS feeling FROM people.feelings GROUP BY department`,
  );
  expect(await project.rows('SELECT department, feeling FROM people.means')).toEqual([['Search', '2.5']]);
});
