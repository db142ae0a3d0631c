// Builds local Sheets into dist/, with the licenses of the packages that it contains.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledLicenses, licenseText } from '../../scripts/bundle/bundled-licenses.mjs';
import { patchedPackages, refuseUnusedPatches } from './patched-packages.mjs';
import { noHyphenation } from './univer-no-hyphenation.mjs';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'local-sheets/dist');
const shared = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...shared, format: 'iife', minify: true, target: 'es2022' };

/** The programs of local Sheets, by purpose. */
const programs = {
  server: () =>
    build({
      ...node,
      entryPoints: ['local-sheets/src/index.ts'],
      outfile: join(out, 'local-sheets.cjs'),
      plugins: [patchedPackages(), noHyphenation()],
    }),
  isolate: () =>
    build({
      ...node,
      entryPoints: ['local-sheets/src/runtime/isolate/isolate.ts'],
      outfile: join(out, 'isolate.cjs'),
    }),
  /** The Apps Script services, a plain script that runs inside the context of the isolate. */
  services: () =>
    build({
      ...shared,
      entryPoints: ['local-sheets/src/apps-script/services.ts'],
      outfile: join(out, 'services.js'),
      format: 'iife',
      platform: 'neutral',
      target: 'es2022',
    }),
  page: () =>
    build({
      ...browser,
      entryPoints: ['local-sheets/src/page/page.tsx'],
      outfile: join(out, 'page.js'),
      plugins: [patchedPackages(), noHyphenation()],
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    }),
  pageWithoutGrid: () =>
    build({
      ...browser,
      entryPoints: ['local-sheets/src/page/page-without-grid.tsx'],
      outfile: join(out, 'page-without-grid.js'),
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  /** `google.script`, which the server inserts into the add-on's HTML pages. */
  googleScript: () =>
    build({
      ...browser,
      entryPoints: ['local-sheets/src/page/frame/google-script.ts'],
      outfile: join(out, 'google-script.js'),
    }),
};

export async function buildLocalSheets() {
  mkdirSync(out, { recursive: true });
  const results = await Promise.all(Object.values(programs).map((program) => program()));
  refuseUnusedPatches();
  const licenses = bundledLicenses(results.map(({ metafile }) => metafile));
  writeFileSync(join(out, 'third-party-licenses.txt'), licenseText(licenses));
}
