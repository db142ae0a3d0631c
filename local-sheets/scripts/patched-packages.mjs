// An esbuild plugin that applies local-sheets/patches to packages while it bundles them; node_modules is not changed.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { applyPatch, parsePatch } from 'diff';

const folder = join(import.meta.dirname, '../patches');

/** The patches by the file that they change, in order. A patch names the versions that it was made for: "Package: NAME VERSION". */
const patches = readPatches();

/** The packages that calculate. */
const calculates = /@univerjs[\\/](engine|sheets)-formula[\\/]/;

/** The files with patches that this process has bundled. */
const bundled = new Set();

/**
 * Throws if the version of a package is not the one that its patches were made for, or if a patch does not apply; the message names the
 * package, its version and the patch.
 */
export function patchedPackages() {
  return {
    name: 'patched-packages',
    setup({ onLoad }) {
      onLoad(
        {
          filter:
            /@univerjs[\\/](engine-formula|engine-render|sheets-formula|sheets-formula-ui)[\\/]lib[\\/](es|cjs)[\\/]index\.js$/,
        },
        async ({ path }) => {
          const file = path.slice(path.lastIndexOf(`node_modules${sep}`)).replaceAll(sep, '/');
          const own = patches.get(file);
          if (own === undefined)
            throw new Error(`${file} has no patch in local-sheets/patches; only lib/es is patched.`);
          bundled.add(file);
          const contents = own.reduce(apply(path), await readFile(path, 'utf8'));
          return { contents: calculates.test(path) ? faster(contents) : contents, loader: 'js' };
        },
      );
    },
  };
}

/** Throws if a patch changes a file that no build in this process has bundled, so that it has no effect; names each patch and file. */
export function refuseUnusedPatches() {
  const unused = [...patches].filter(([file]) => !bundled.has(file));
  if (unused.length === 0) return;
  const lines = unused.flatMap(([file, own]) => own.map(({ patch }) => `${patch} changes ${file}`));
  throw new Error(`No part of the build uses these patches:\n${lines.join('\n')}`);
}

/** Half of what a value costs is Univer's way of setting its fields, none of which has a setter. Errors are shown in the cells. */
function faster(contents) {
  return contents
    .replace(/\b_defineProperty\(this, "(\w+)", (.*)\);$/gm, 'this.$1 = $2;')
    .replaceAll('console.error(', 'void (');
}

function apply(path) {
  const { name, version } = packageOf(path);
  return (contents, { patch, change, versions }) => {
    const wanted = versions.get(name);
    if (version !== wanted) {
      throw new Error(
        `${patch} was made for ${name} ${wanted}, and ${version} is installed. Pin that version, or make the patch again.`,
      );
    }
    const patched = applyPatch(contents, change, { fuzzFactor: 0 });
    if (patched === false) throw new Error(`${patch} does not fit ${name} ${version}. Make the patch again.`);
    return patched;
  };
}

function packageOf(path) {
  const folderOfPackage = path.slice(0, path.lastIndexOf(`${sep}lib${sep}`));
  return JSON.parse(readFileSync(join(folderOfPackage, 'package.json'), 'utf8'));
}

function readPatches() {
  const byFile = new Map();
  for (const patch of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, patch), 'utf8');
    const versions = new Map(
      [...text.matchAll(/^Package: (\S+) (\S+)$/gm)].map(([, name, version]) => [name, version]),
    );
    for (const change of parsePatch(text)) {
      const file = change.oldFileName.replace(/^a\//, '');
      const earlier = byFile.get(file) ?? [];
      byFile.set(file, [...earlier, { patch, change, versions }]);
    }
  }
  return byFile;
}
