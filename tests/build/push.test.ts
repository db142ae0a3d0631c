import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfflineGoogle, startOfflineGoogle } from './offline-google';

const root = join(__dirname, '../..');
/** Neither written by the build nor read by it. */
const leftOut = new Set(['node_modules', 'tests', '.git', '.local', '.clasp.json', '.clasp.local.json']);
let copy: string;
let google: OfflineGoogle;

beforeAll(async () => {
  google = await startOfflineGoogle();
  copy = mkdtempSync(join(tmpdir(), 'push-'));
  for (const name of readdirSync(root).filter((one) => !leftOut.has(one)))
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(async () => {
  await google.close();
  rmSync(copy, { recursive: true });
});

const shared = (scriptId: string) =>
  JSON.stringify({ scriptId, rootDir: 'build', scriptExtensions: ['.js'], htmlExtensions: ['.html'] });

test('B19 npm run push builds, and sends to the script of .clasp.local.json', async () => {
  write('.clasp.json', shared('everybodys-script'));
  write('.clasp.local.json', JSON.stringify({ scriptId: 'my-script' }));
  rmSync(join(copy, 'build/Code.js'), { force: true });
  expect(await push()).toMatchObject({ exitCode: 0 });
  expect(pushedTo()).toEqual(['my-script']);
  const { files } = JSON.parse(google.requests.find(({ method }) => method === 'PUT')?.body ?? '{}');
  expect(files.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['appsscript', 'Code', 'sidebar']),
  );
  expect(existsSync(join(copy, '.clasp.push.json'))).toBe(false);
}, 240_000);

test('B19 npm run push sends to the script of .clasp.json if there is no local file', async () => {
  write('.clasp.json', shared('everybodys-script'));
  rmSync(join(copy, '.clasp.local.json'), { force: true });
  const before = pushedTo();
  expect(await push()).toMatchObject({ exitCode: 0 });
  expect(pushedTo()).toEqual([...before, 'everybodys-script']);
}, 240_000);

test.each([
  ['there is no local file', shared('PUT-YOUR-SCRIPT-ID-HERE'), null, '.clasp.json has no script ID'],
  ['the local file names none', shared('everybodys-script'), '{}', '.clasp.local.json has no script ID'],
  [
    'the local file has an address',
    shared('everybodys-script'),
    '{ "scriptId": "https://example.com/d/x" }',
    '.clasp.local.json has no script ID',
  ],
  [
    'the local file is damaged',
    shared('everybodys-script'),
    '{ scriptId',
    '.clasp.local.json is not valid JSON',
  ],
])(
  'B19 npm run push sends nothing and says where the script ID belongs: %s',
  async (_, all, local, sentence) => {
    write('.clasp.json', all);
    rmSync(join(copy, '.clasp.local.json'), { force: true });
    if (local !== null) write('.clasp.local.json', local);
    const before = google.requests.length;
    const { exitCode, output } = await push();
    expect(exitCode).toBe(2);
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(google.requests).toHaveLength(before);
  },
);

const write = (name: string, text: string) => writeFileSync(join(copy, name), text);

/** The scripts whose content was replaced, in order. */
function pushedTo(): (string | undefined)[] {
  return google.requests
    .filter(({ method }) => method === 'PUT')
    .map(({ url }) => /^\/v1\/projects\/([^/]+)\/content/.exec(url)?.[1]);
}

function push(): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(copy, 'scripts/push.mjs')],
      { cwd: copy, env: { ...process.env, ...google.env } },
      (_, out, err) => resolve({ exitCode: child.exitCode ?? 1, output: out + err }),
    );
  });
}
