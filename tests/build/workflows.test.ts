import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

interface Job {
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const root = join(__dirname, '../..');
const folder = join(root, '.github/workflows');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const workflows = readdirSync(folder);

test.each(workflows)('B20 a workflow is valid YAML and runs scripts of package.json: %s', (name) => {
  const { permissions, jobs } = load(read('.github/workflows', name)) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => scriptsIn(run ?? ''));
  expect(commands).not.toEqual([]);
  expect(commands.filter((one) => !scripts.includes(one))).toEqual([]);
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((action) => !/^[\w-]+\/[\w/-]+@v\d+$/.test(action))).toEqual([]);
});

test('B20 CONTRIBUTING.md names every script of package.json, and no other', () => {
  const named = scriptsIn(read('CONTRIBUTING.md'));
  expect(scripts.length).toBeGreaterThan(8);
  expect([...new Set(named)].sort()).toEqual([...scripts].sort());
});

test.each([
  'dependabot.yml',
  ...readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map((name) => `ISSUE_TEMPLATE/${name}`),
])('B20 a form of .github is valid YAML: %s', (name) => {
  const form = load(read('.github', name)) as { body?: unknown[]; updates?: unknown[] };
  expect((form.body ?? form.updates)?.length).toBeGreaterThan(1);
});

/** The scripts that a text runs: `npm run NAME`, and `npm start` and `npm test`, which need no "run". */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, plain]) => run ?? plain ?? '',
  );
}
