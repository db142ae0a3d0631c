import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../local-sheets/tests/support/root';

const folder = mkdtempSync(join(tmpdir(), 'patches-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the formula engine with this version and text; returns the text of the failure. */
function failureOf(version: string, text: string): string {
  const engine = join(folder, 'node_modules/@univerjs/engine-formula/lib/es/index.js');
  mkdirSync(dirname(engine), { recursive: true });
  writeFileSync(engine, text);
  const manifest = { name: '@univerjs/engine-formula', version, type: 'module' };
  writeFileSync(join(folder, 'node_modules/@univerjs/engine-formula/package.json'), JSON.stringify(manifest));
  const plugin = pathToFileURL(join(root, 'local-sheets/scripts/patched-packages.mjs'));
  const program = `
    import { build } from 'esbuild';
    import { patchedPackages } from ${JSON.stringify(plugin)};
    await build({ entryPoints: [${JSON.stringify(engine)}], bundle: true, write: false, logLevel: 'silent', plugins: [patchedPackages()] })
      .then(() => console.log('built'), (error) => console.log(error.message));
  `;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
}

const engine = join(root, 'node_modules/@univerjs/engine-formula');
const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as { version: string };
const source = readFileSync(join(engine, 'lib/es/index.js'), 'utf8');

test('B15 a version of the formula engine that the patches were not made for is rejected by name', () => {
  const failure = failureOf('99.0.0', source);
  expect(failure).toContain('001-open-ranges.patch was made for @univerjs/engine-formula');
  expect(failure).toContain('99.0.0 is installed');
});

test('B15 a patch that does not apply is rejected, with the package and its version', () => {
  const changed = source.replace('const REFERENCE_REGEX_COLUMN', 'const OTHER_REGEX_COLUMN');
  expect(changed).not.toBe(source);
  expect(failureOf(version, changed)).toContain(
    `001-open-ranges.patch does not fit @univerjs/engine-formula ${version}`,
  );
});

/** Bundles these packages as installed; returns the message about unused patches, or "all used". */
function unusedAfterBundling(...packages: string[]): string {
  const entryPoints = packages.map((name) => join(root, 'node_modules/@univerjs', name, 'lib/es/index.js'));
  const plugin = pathToFileURL(join(root, 'local-sheets/scripts/patched-packages.mjs'));
  const program = `
    import { build } from 'esbuild';
    import { patchedPackages, refuseUnusedPatches } from ${JSON.stringify(plugin)};
    const entryPoints = ${JSON.stringify(entryPoints)};
    await build({ entryPoints, outdir: 'out', bundle: true, packages: 'external', write: false, plugins: [patchedPackages()] });
    try {
      refuseUnusedPatches();
      console.log('all used');
    } catch (error) {
      console.log(error.message);
    }
  `;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
}

test('B15 a patch of a file that the build does not bundle is rejected, with the patch and the file', () => {
  const message = unusedAfterBundling('engine-formula');
  expect(message).toContain(
    '008-own-tab-qualifier.patch changes node_modules/@univerjs/sheets-formula/lib/es/index.js',
  );
  expect(message).not.toContain('engine-formula');
  const patched = ['engine-formula', 'engine-render', 'sheets-formula', 'sheets-formula-ui'];
  expect(unusedAfterBundling(...patched)).toBe('all used\n');
});

test('B15 every patch states its subject, its reason and its packages', () => {
  const patches = readdirSync(join(root, 'local-sheets/patches'));
  expect(patches.length).toBeGreaterThan(5);
  for (const patch of patches) {
    const text = readFileSync(join(root, 'local-sheets/patches', patch), 'utf8');
    expect(text).toMatch(
      /^[A-Z].+\.\n\n[A-Z][\s\S]+\.\n\n(?:Package: @univerjs\/[\w-]+ [\d.]+\n)+\n--- a\/node_modules\//,
    );
  }
});
