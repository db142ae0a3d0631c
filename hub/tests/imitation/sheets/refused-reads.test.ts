import type { LoopbackApi } from '../../../imitation/http/loopback-api';
import { startSheetsApi } from '../../../imitation/sheets/sheets-api';
import { type Answer, send } from '../support/requests';
import { small } from '../support/small-spreadsheet';

let api: LoopbackApi;
let minute = 0;

beforeAll(async () => {
  api = await startSheetsApi({
    find: (id) => (id === 'small' ? small : id === 'private' ? 'unshared' : null),
    now: () => minute * 60_000,
  });
});
afterAll(() => api.close());
beforeEach(() => {
  // A separate minute, so that no test uses the quota of another.
  minute += 1;
});

const get = (path: string) => send(api.origin, 'GET', `/v4/spreadsheets/${path}`);

test('U45 a spreadsheet that is unshared, gone or asked for without a token is refused as Google does', async () => {
  const error = ({ status, body }: Answer) => [
    status,
    body.error.code,
    body.error.status,
    body.error.message,
  ];
  expect(error(await get('private'))).toEqual([
    403,
    403,
    'PERMISSION_DENIED',
    'The caller does not have permission',
  ]);
  expect(error(await get('deleted'))).toEqual([404, 404, 'NOT_FOUND', 'Requested entity was not found.']);
  const unsigned = await send(api.origin, 'GET', '/v4/spreadsheets/small', { token: '' });
  expect(error(unsigned).slice(0, 3)).toEqual([401, 401, 'UNAUTHENTICATED']);
});

test('U45 a token that allows only reading cannot search metadata nor read by data filters', async () => {
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.readonly'];
  const reading = await startSheetsApi({ find: () => small, now: () => 0, scopes });
  const status = async (method: 'GET' | 'POST', path: string) =>
    (
      await send(reading.origin, method, `/v4/spreadsheets/small${path}`, {
        ...(method === 'POST' && { body: {} }),
      })
    ).status;
  expect(await status('GET', '?fields=properties')).toBe(200);
  expect(await status('POST', '/developerMetadata:search')).toBe(403);
  expect(await status('POST', '/values:batchGetByDataFilter')).toBe(403);
  await reading.close();
});

test('U46 a user has 60 reads a minute, the project 300, and a refused one does not count', async () => {
  const read = async (token: string) =>
    await send(api.origin, 'GET', '/v4/spreadsheets/small?fields=spreadsheetId', { token });
  const statuses = async (token: string, times: number) => {
    const counts: Record<number, number> = {};
    for (const { status } of await Promise.all(Array.from({ length: times }, () => read(token)))) {
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };
  for (const user of ['a', 'b', 'c', 'd']) expect(await statuses(user, 60)).toEqual({ 200: 60 });
  const { status, body } = await read('a');
  expect([status, body.error.status, body.error.details[0].reason]).toEqual([
    429,
    'RESOURCE_EXHAUSTED',
    'RATE_LIMIT_EXCEEDED',
  ]);
  expect(body.error.message).toContain("limit 'Read requests per minute per user'");
  expect(await statuses('e', 60)).toEqual({ 200: 60 });
  expect((await read('f')).body.error.message).toContain("limit 'Read requests per minute'");
  minute += 1;
  expect(await statuses('a', 1)).toEqual({ 200: 1 });
});
