import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly workspaces?: readonly string[];
  readonly engines?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

interface LockedPackage extends Manifest {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly os?: readonly string[];
}

const root = join(__dirname, '../..');
const lock: Record<string, LockedPackage> = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
).packages;

/** The packages of this repository: the root, and a workspace by its folder. */
const own = Object.keys(lock).filter((path) => !path.includes('node_modules/'));
const installed = Object.keys(lock).filter((path) => path.includes('node_modules/') && !lock[path].link);

const compared = [
  'name',
  'version',
  'workspaces',
  'engines',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

test.each(own)('B18 package-lock.json is in step with package.json: "%s"', (path) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const isRoot = path === '';
  for (const field of compared) {
    // npm omits the name of a workspace whose folder has the same name.
    if (field === 'name' && !isRoot && lock[path].name === undefined) continue;
    expect([field, lock[path][field]]).toEqual([field, manifest[field]]);
  }
});

test('B18 every optional dependency of a package is in package-lock.json', () => {
  const wanted = installed.flatMap((path) =>
    Object.keys(lock[path].optionalDependencies ?? {}).map((name) => ({ path, name })),
  );
  expect(wanted.length).toBeGreaterThan(60);
  expect(wanted.filter(({ path, name }) => !find(path, name)).map(({ name }) => name)).toEqual([]);
});

test.each(['@biomejs/biome', '@swc/core', 'esbuild', 'typescript'])(
  'B18 package-lock.json has native packages for Windows, macOS and Linux: %s',
  (name) => {
    const path = `node_modules/${name}`;
    const natives = Object.keys(lock[path].optionalDependencies ?? {}).flatMap(
      (one) => find(path, one) ?? [],
    );
    const systems = new Set(natives.flatMap(({ os }) => os ?? []));
    expect([...systems]).toEqual(expect.arrayContaining(['win32', 'darwin', 'linux']));
  },
);

test('B18 package-lock.json has a checksum for every package and names no registry', () => {
  expect(installed.length).toBeGreaterThan(400);
  expect(installed.filter((path) => !lock[path].integrity)).toEqual([]);
  expect(Object.values(lock).filter(({ resolved }) => resolved?.includes(':'))).toEqual([]);
});

/** The package that a package at `path` gets for `name`, in the search order of Node.js; undefined if there is none. */
function find(path: string, name: string): LockedPackage | undefined {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const found = lock[`${folder}/node_modules/${name}`];
    if (found) return found;
    if (!folder.includes('/node_modules/')) return lock[`node_modules/${name}`];
  }
}
