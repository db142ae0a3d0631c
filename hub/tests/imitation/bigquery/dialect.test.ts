import { type BigQueryProject, openProject } from '../support/bigquery-project';

let project: BigQueryProject;
beforeAll(async () => {
  project = await openProject();
  await project.rows(
    'CREATE TABLE people.meetings (day DATE NOT NULL, person STRING, department STRING, feeling INT64, score FLOAT64)',
  );
  await project.load('meetings', 'load_1', [
    { day: '2026-09-28', person: 'ada', department: 'Search', feeling: 4, score: 0.5 },
    { day: '2026-09-30', person: 'ada', department: 'Search', feeling: 2, score: null },
    { day: '2026-10-05', person: "o'neil", department: 'Maps', feeling: 3, score: 1 },
    { day: '2026-10-14', person: 'kim', department: 'Maps', feeling: null, score: 0.25 },
  ]);
});
afterAll(() => project.api.close());

const translated: readonly (readonly [name: string, sql: string, rows: (string | null)[][]])[] = [
  ['paths in backticks', 'SELECT COUNT(*) FROM `acme.people.meetings`', [['4']]],
  ['a path in parts', 'SELECT COUNT(*) FROM `acme`.people.meetings', [['4']]],
  [
    'text in double quotes',
    `SELECT "it's", 'a "b"', 'o\\'neil' FROM people.meetings LIMIT 1`,
    [["it's", 'a "b"', "o'neil"]],
  ],
  ['a comparison with text', `SELECT day FROM people.meetings WHERE person = "o'neil"`, [['2026-10-05']]],
  ['comments', 'SELECT 1 -- one\n + 1 # two\n /* three */ + 1', [['3']]],
  ['a FLOAT64 with a decimal point', 'SELECT 0.1 + 0.2, 1.5', [['0.30000000000000004', '1.5']]],
  [
    'columns left out',
    'SELECT * EXCEPT (day, person, score) FROM people.meetings WHERE feeling = 2',
    [['Search', '2']],
  ],
  [
    'a division that may fail',
    'SELECT SAFE_DIVIDE(1, 0), SAFE_DIVIDE(1, 4), SUM(feeling) / 2 FROM people.meetings',
    [[null, '0.25', '4.5']],
  ],
  [
    'casts',
    "SELECT CAST(12 AS STRING), SAFE_CAST('x' AS INT64), CAST('2026-01-31' AS DATE)",
    [['12', null, '2026-01-31']],
  ],
  [
    'the clock of the API',
    'SELECT CURRENT_DATE(), CURRENT_DATE, CURRENT_TIMESTAMP()',
    [['2026-10-14', '2026-10-14', '1791946800']],
  ],
  [
    'the day in a zone',
    "SELECT CURRENT_DATE('America/Los_Angeles'), CURRENT_DATE('Asia/Jakarta')",
    [['2026-10-13', '2026-10-14']],
  ],
  [
    'differences of days',
    "SELECT DATE_DIFF(DATE '2026-10-14', DATE '2026-09-30', DAY), DATE_DIFF('2026-10-01', '2026-09-30', MONTH)",
    [['14', '1']],
  ],
  [
    'a day and an interval',
    "SELECT DATE_ADD(DATE '2026-01-31', INTERVAL 1 MONTH), DATE_SUB(day, INTERVAL 90 DAY) FROM people.meetings LIMIT 1",
    [['2026-02-28', '2026-06-30']],
  ],
  [
    'the first day of a month and of a week',
    "SELECT DATE_TRUNC(day, MONTH), DATE_TRUNC(day, WEEK(MONDAY)), DATE_TRUNC(day, ISOWEEK) FROM people.meetings WHERE person = 'kim'",
    [['2026-10-01', '2026-10-12', '2026-10-12']],
  ],
  [
    'parts of a day',
    "SELECT EXTRACT(YEAR FROM day), EXTRACT(MONTH FROM day), FORMAT_DATE('%Y-%m', day), LAST_DAY(day, MONTH) FROM people.meetings LIMIT 1",
    [['2026', '9', '2026-09', '2026-09-30']],
  ],
  [
    'conditions',
    'SELECT IF(feeling > 3, "good", "other"), IFNULL(feeling, 0), COALESCE(score, -1) FROM people.meetings WHERE day < "2026-10-01"',
    [
      ['good', '4', '0.5'],
      ['other', '2', '-1'],
    ],
  ],
  [
    'aggregates',
    'SELECT COUNTIF(feeling >= 3), AVG(feeling), LOGICAL_OR(score = 1), COUNT(DISTINCT person) FROM people.meetings',
    [['2', '3', 'true', '3']],
  ],
  [
    'NULL before other values',
    'SELECT feeling FROM people.meetings ORDER BY feeling',
    [[null], ['2'], ['3'], ['4']],
  ],
  [
    'NULL after other values',
    'SELECT feeling FROM people.meetings ORDER BY feeling DESC',
    [['4'], ['3'], ['2'], [null]],
  ],
  ['a NULL among others', 'SELECT GREATEST(1, 2), LEAST(1, NULL)', [['2', null]]],
  [
    'the newest row of each key',
    'SELECT person, day FROM people.meetings WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY person ORDER BY day DESC) = 1 ORDER BY person',
    [
      ['ada', '2026-09-30'],
      ['kim', '2026-10-14'],
      ["o'neil", '2026-10-05'],
    ],
  ],
  [
    'queries with names',
    'WITH a AS (SELECT department, feeling FROM people.meetings) SELECT department, SUM(feeling) FROM a GROUP BY department HAVING SUM(feeling) > 3',
    [['Search', '6']],
  ],
  [
    'queries in FROM and joins',
    'SELECT a.person FROM (SELECT * FROM people.meetings) AS a LEFT JOIN people.meetings AS b USING (person, day) WHERE b.score IS NULL',
    [['ada']],
  ],
  [
    'what is NULL for some or all rows',
    "SELECT COUNTIF(score > 1), CONCAT('a', NULL), CONCAT('a', 'b', 'c'), CAST(ROUND(2.5) AS INT64) FROM people.meetings WHERE score IS NULL",
    [['0', null, 'abc', '3']],
  ],
  [
    'a cross join beside another join',
    'SELECT a.person, n, b.feeling FROM people.meetings AS a CROSS JOIN UNNEST(GENERATE_DATE_ARRAY("2026-10-01", "2026-10-02", INTERVAL 1 DAY)) AS n LEFT JOIN people.meetings AS b ON b.day = a.day AND b.feeling > 3 WHERE a.score < 1 ORDER BY a.person, n',
    [
      ['ada', '2026-10-01', '4'],
      ['ada', '2026-10-02', '4'],
      ['kim', '2026-10-01', null],
      ['kim', '2026-10-02', null],
    ],
  ],
  ['a union', 'SELECT 1 UNION DISTINCT SELECT 1 UNION ALL SELECT 2 ORDER BY 1', [['1'], ['2']]],
  [
    'a list of days',
    "SELECT month FROM UNNEST(GENERATE_DATE_ARRAY('2026-08-01', '2026-10-01', INTERVAL 1 MONTH)) AS month",
    [['2026-08-01'], ['2026-09-01'], ['2026-10-01']],
  ],
];

test.each(translated)('U50 the dialect translates %s', async (_name, sql, rows) => {
  expect(await project.rows(sql)).toEqual(rows);
});
