import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from './project-copy';

let project: ProjectCopy;
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.close());

const setUp = (...args: string[]) => project.run(['scripts/setup.mjs', ...args]);
const requested = (method: string) => project.google.requests.filter((request) => request.method === method);
const failed = (message: string) => ({ error: { message, errors: [{ message }] } });
const apiOff =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

test('B39 without a login setup says how to log in, and creates and sends nothing', async () => {
  const before = project.google.requests.length;
  const { exitCode, output } = await project.run(['scripts/setup.mjs'], {
    clasp_config_auth: join(project.folder, 'no-such-file.json'),
  });
  expect(exitCode).toBe(1);
  expect(output).toContain('Run npx clasp login, then npm run setup again.');
  expect(project.google.requests).toHaveLength(before);
});

test('B39 an argument that is no place is refused with its text', async () => {
  const { exitCode, output } = await setUp('my sheet');
  expect(exitCode).toBe(2);
  expect(output).toContain('"my sheet" is neither the address of a spreadsheet nor a script ID.');
});

test('B39 setup asks for a script in the spreadsheet whose address it gets', async () => {
  project.google.answer(/^POST \/v1\/projects\b/, 403, failed('The caller does not have permission'));
  const address = 'https://docs.google.com/spreadsheets/d/my-spreadsheet/edit#gid=0';
  const { exitCode, output } = await setUp(address);
  expect(exitCode).toBe(1);
  expect(output).toContain('Your Google account cannot edit this script.');
  expect(JSON.parse(requested('POST').at(-1)?.body ?? '{}')).toMatchObject({ parentId: 'my-spreadsheet' });
});

test('B39 setup creates a spreadsheet with a script, and after a failed push it continues with the same', async () => {
  const { google } = project;
  google.answer(/^POST \/drive\/v3\/files/, 200, { id: 'new-spreadsheet' });
  google.answer(/^POST \/v1\/projects\b/, 200, { scriptId: 'new-script' });
  google.answer(/^PUT /, 403, failed(apiOff));
  const first = await setUp();
  expect(first.output).toContain('Switch it on at https://script.google.com/home/usersettings');
  expect(first.exitCode).toBe(1);
  const created = requested('POST').length;

  google.answer(/^PUT /, 200, { scriptId: 'new-script', files: [] });
  const second = await setUp();
  expect(second.exitCode).toBe(0);
  expect(second.output).toContain('https://docs.google.com/spreadsheets/d/new-spreadsheet/edit');
  expect(second.output).toContain('Choose 1:1s › Set up this workbook');
  expect(requested('POST')).toHaveLength(created);
  expect(requested('PUT').at(-1)?.url).toMatch(/^\/v1\/projects\/new-script\/content/);
}, 240_000);

/** What a function of scripts/script-project.mjs returns, without a build before it. */
async function returned(call: string): Promise<{ output: string; failure: string | null }> {
  const program = `
    const scripts = await import('./scripts/script-project.mjs');
    console.log(JSON.stringify(scripts.${call}));
  `;
  const { output } = await project.run(['--input-type=module', '-e', program]);
  return JSON.parse(output);
}

test.each([
  [404, 'Requested entity was not found.', 'Google finds no script with the ID in .clasp.local.json'],
  [403, 'The caller does not have permission', 'Your Google account cannot edit this script.'],
  [401, 'Login Required.', 'Run npx clasp login, then this command again.'],
  [400, 'Syntax error: line 1', 'clasp failed: Syntax error: line 1'],
])('B40 a push that Google refuses with %d says what to do: %s', async (status, message, sentence) => {
  project.google.answer(/^PUT /, status, failed(message));
  expect(await returned(`pushBuild({ scriptId: 'my-script' })`)).toMatchObject({
    failure: expect.stringContaining(sentence),
  });
});

test('B40 a push of what is there already sends nothing, and a changed manifest is sent without a question', async () => {
  const { google, folder } = project;
  const push = () => returned(`pushBuild({ scriptId: 'kept-script' })`);
  google.answer(/^PUT /, 200, { scriptId: 'kept-script', files: [] });
  expect((await push()).failure).toBe(null);
  const sent = requested('PUT');
  google.answer(/^GET \/v1\/projects\/kept-script\/content/, 200, JSON.parse(sent.at(-1)?.body ?? '{}'));
  expect((await push()).output).toContain('already up to date');
  expect(requested('PUT')).toHaveLength(sent.length);

  const manifest = JSON.parse(readFileSync(join(folder, 'build/appsscript.json'), 'utf8'));
  project.write('build/appsscript.json', JSON.stringify({ ...manifest, timeZone: 'Asia/Tokyo' }));
  expect((await push()).failure).toBe(null);
  expect(requested('PUT')).toHaveLength(sent.length + 1);
});

test('B41 a version has the number of package.json as its description', async () => {
  project.google.answer(/^POST \/v1\/projects\/my-script\/versions/, 200, { versionNumber: 7 });
  expect(await returned(`addVersion({ scriptId: 'my-script' }, '0.2.0')`)).toMatchObject({
    failure: null,
    output: expect.stringContaining('7'),
  });
  expect(JSON.parse(requested('POST').at(-1)?.body ?? '{}')).toEqual({ description: '0.2.0' });
});

test('B63 npm run deploy -- --published keeps the published build as a version, and npm start builds the usual one again', async () => {
  const { google } = project;
  project.write('.clasp.local.json', JSON.stringify({ scriptId: 'company-script' }));
  google.answer(/^PUT /, 200, { scriptId: 'company-script', files: [] });
  google.answer(/^POST \/v1\/projects\/company-script\/versions/, 200, { versionNumber: 8 });
  const { exitCode, output } = await project.run(['scripts/deploy.mjs', '--published']);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0, output: expect.stringContaining('8') });
  const { files } = JSON.parse(requested('PUT').at(-1)?.body ?? '{}') as {
    files: { name: string; source: string }[];
  };
  const code = files.find(({ name }) => name === 'Code')?.source;
  expect(code).toContain('createAddonMenu');
  const stamp = await project.run([
    '--input-type=module',
    '-e',
    `const { readStamp } = await import('./scripts/build-stamp.mjs'); console.log(JSON.stringify(readStamp()));`,
  ]);
  expect(stamp.output.trim()).toBe('""');
}, 240_000);
