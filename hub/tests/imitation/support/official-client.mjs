import { BigQuery } from '@google-cloud/bigquery';

/**
 * What a person does with Google's client, against the API at this origin; prints what the client returned, as JSON. A process of its
 * own, because the client imports a module in a way that Jest does not support.
 */
const [origin, project, file] = process.argv.slice(2);

const authClient = { getRequestHeaders: async () => new Headers({ authorization: 'Bearer token-of-hr' }) };
const client = new BigQuery({ projectId: project, apiEndpoint: origin, authClient, autoRetry: false });

const failure = (promise) =>
  promise.then(
    () => null,
    ({ code, errors, message }) => ({
      code,
      reason: errors?.[0]?.reason,
      message: errors?.[0]?.message ?? message,
    }),
  );

const [dataset] = await client.createDataset('people', { location: 'US' });
const [table] = await dataset.createTable('meetings', {
  schema: [
    { name: 'day', type: 'DATE', mode: 'REQUIRED' },
    { name: 'person', type: 'STRING' },
    { name: 'department', type: 'STRING' },
    { name: 'feeling', type: 'INTEGER' },
    { name: 'score', type: 'FLOAT' },
    { name: 'held', type: 'BOOLEAN' },
  ],
  timePartitioning: { type: 'DAY', field: 'day' },
  clustering: { fields: ['department', 'person'] },
});
const load = { sourceFormat: 'NEWLINE_DELIMITED_JSON', jobId: 'hub_meetings_2026-10-14_1' };
const [loadJob] = await table.load(file, load);
await dataset.createTable('feelings', {
  view: {
    query: 'SELECT department, person, feeling FROM people.meetings',
    useLegacySql: false,
    privacyPolicy: { aggregationThresholdPolicy: { threshold: '5', privacyUnitColumns: ['person'] } },
  },
});
const byDepartment =
  'SELECT WITH AGGREGATION_THRESHOLD department, AVG(feeling) AS feeling FROM people.feelings GROUP BY department';
const [queryJob] = await client.createQueryJob({
  query: `SELECT * FROM \`${project}.people.meetings\` ORDER BY day, person`,
});
const [dryRun] = await client.createQueryJob({ query: 'SELECT score FROM people.meetings', dryRun: true });

console.log(
  JSON.stringify({
    metadata: (await table.getMetadata())[0],
    tables: (await dataset.getTables())[0].map(({ id }) => id),
    loaded: loadJob.statistics.load,
    again: await failure(table.load(file, load)),
    rows: (await queryJob.getQueryResults({ maxResults: 2 }))[0],
    query: (
      await client.query({
        query: 'SELECT person FROM people.meetings WHERE day = @day',
        params: { day: BigQuery.date('2026-10-01') },
      })
    )[0],
    thresholded: (await client.query(byDepartment))[0],
    refused: await failure(client.query('SELECT feeling FROM people.feelings')),
    unknown: await failure(client.query('SELECT 1 FROM people.nothing')),
    dryRunBytes: dryRun.metadata.statistics.totalBytesProcessed,
    exists: (await client.dataset('nobody').exists())[0],
  }),
);
