import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from './project-copy';

let project: ProjectCopy;
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.close());

const shared = (scriptId: string) =>
  JSON.stringify({ scriptId, rootDir: 'build', scriptExtensions: ['.js'], htmlExtensions: ['.html'] });

test('B19 npm run push builds, and pushes to the script of .clasp.local.json', async () => {
  project.write('.clasp.json', shared('everybodys-script'));
  project.write('.clasp.local.json', JSON.stringify({ scriptId: 'my-script' }));
  project.remove('build/Code.js');
  expect(await push()).toMatchObject({ exitCode: 0 });
  expect(pushedTo()).toEqual(['my-script']);
  expect(existsSync(join(project.folder, '.clasp.push.json'))).toBe(false);
}, 240_000);

test('B12 clasp pushes the code, the pages and the manifest of build/, and nothing else', () => {
  const { body = '{}' } = project.google.requests.find(({ method }) => method === 'PUT') ?? {};
  const { files } = JSON.parse(body) as { files: { name: string; type: string; source: string }[] };
  expect(Object.fromEntries(files.map(({ name, type }) => [name, type]))).toEqual({
    appsscript: 'JSON',
    Code: 'SERVER_JS',
    calendar: 'HTML',
    check: 'HTML',
    cycle: 'HTML',
    deletion: 'HTML',
    engineers: 'HTML',
    export: 'HTML',
    import: 'HTML',
    licenses: 'HTML',
    managers: 'HTML',
    'notes-reader': 'HTML',
    prepare: 'HTML',
    report: 'HTML',
    retention: 'HTML',
    scores: 'HTML',
    guide: 'HTML',
    problem: 'HTML',
    'self-check': 'HTML',
    share: 'HTML',
    sidebar: 'HTML',
  });
  expect(files.find(({ name }) => name === 'Code')?.source).toBe(
    readFileSync(join(project.folder, 'build/Code.js'), 'utf8'),
  );
});

test('B19 npm run push pushes to the script of .clasp.json if there is no local file', async () => {
  project.write('.clasp.json', shared('everybodys-script'));
  project.remove('.clasp.local.json');
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
  'B19 npm run push pushes nothing and says where to put the script ID: %s',
  async (_, all, local, sentence) => {
    project.write('.clasp.json', all);
    project.remove('.clasp.local.json');
    if (local !== null) project.write('.clasp.local.json', local);
    const before = project.google.requests.length;
    const { exitCode, output } = await push();
    expect(exitCode).toBe(2);
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(project.google.requests).toHaveLength(before);
  },
);

/** The scripts whose content was replaced, in order. */
function pushedTo(): (string | undefined)[] {
  return project.google.requests
    .filter(({ method }) => method === 'PUT')
    .map(({ url }) => /^\/v1\/projects\/([^/]+)\/content/.exec(url)?.[1]);
}

const push = () => project.run(['scripts/push.mjs']);
