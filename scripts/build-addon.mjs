// Makes build/: Code.js with webpack and gas-webpack-plugin, the pages with esbuild, and the manifest.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { bundledLicenses, licenseText } from './bundle/bundled-licenses.mjs';
import { buildScript, scriptCompiler } from './bundle/script-compiler.mjs';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Constants that the source declares and a build replaces by their values. */
const constants = ({ published }) => ({
  ADD_ON_VERSION: JSON.stringify(version),
  PUBLISHED: JSON.stringify(published),
});
/** The folder that clasp pushes, and the add-on of one spreadsheet: its menu is beside those of Sheets. */
const usual = { out: join(root, 'build'), published: false };

/** HTML pages of the add-on: the file's name in build/, its entry, its title. */
const pages = [
  { name: 'sidebar', entry: 'src/pages/meeting/sidebar.tsx' },
  { name: 'calendar', entry: 'src/pages/calendar/calendar.tsx' },
  { name: 'check', entry: 'src/pages/check/check.tsx' },
  // Beside check.html, clasp would push a file check-in.html again each time, because it sorts the two differently.
  { name: 'prepare', entry: 'src/pages/check-in/check-in.tsx' },
  { name: 'cycle', entry: 'src/pages/cycle/cycle.tsx' },
  { name: 'deletion', entry: 'src/pages/personal/erase/deletion.tsx' },
  { name: 'engineers', entry: 'src/pages/engineers/engineers.tsx' },
  { name: 'export', entry: 'src/pages/personal/export/export.tsx' },
  { name: 'guide', entry: 'src/pages/help/guide.tsx' },
  { name: 'import', entry: 'src/pages/import/import.tsx' },
  { name: 'managers', entry: 'src/pages/managers/managers.tsx' },
  // Nobody opens it: the sidebar loads its script when it is needed.
  { name: 'notes-reader', entry: 'src/pages/notes-reader/notes-reader.ts' },
  { name: 'problem', entry: 'src/pages/help/problem.tsx' },
  { name: 'report', entry: 'src/pages/report/report.tsx' },
  { name: 'retention', entry: 'src/pages/personal/erase/retention.tsx' },
  { name: 'scores', entry: 'src/pages/personal/export/scores.tsx' },
  { name: 'self-check', entry: 'src/pages/self-check/self-check.tsx' },
  { name: 'share', entry: 'src/pages/share/share.tsx' },
];

/** What HtmlService would mistake for markup or a template inside inlined code. */
const forbidden = ['<!--', '<script', '</script', '</style', '<?'];

/** Builds the add-on into the folder `out`, which contains nothing else afterwards; `published` puts its menu below Extensions. */
export async function buildAddon(options = {}) {
  const target = { ...usual, ...options };
  const { out } = target;
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file !== 'README.md') rmSync(join(out, file), { recursive: true });
  const [, ...metafiles] = await Promise.all([
    buildScript(serverOptions(target)),
    ...pages.map((page) => buildPage(page, target)),
  ]);
  // Code.js contains no package: everything under a license of others is in the pages.
  const text = licenseText(bundledLicenses(metafiles)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(join(out, 'licenses.html'), `<pre>\n${text}</pre>\n`);
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'));
}

/**
 * Builds the add-on again whenever a source changes: `built` is called after each build, `failed` with the text of an error.
 * Code.js is not minified, so that a change is there in less than a second. Returns what stops it.
 */
export async function watchAddon({ built, failed }) {
  const compiler = scriptCompiler({ ...serverOptions(usual), minify: false });
  const watching = compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
    if (error || stats.hasErrors()) failed(String(error ?? stats.toString({ all: false, errors: true })));
    else built();
  });
  const contexts = await Promise.all(
    pages.map((page) => context({ ...pageOptions(page, usual), logLevel: 'error' })),
  );
  async function buildPages() {
    const results = await Promise.all(contexts.map((one) => one.rebuild()));
    const written = pages.map((page, index) => writePage(page, results[index], usual.out));
    if (written.some(Boolean)) built();
  }

  // esbuild's own watch mode polls, which takes up to two seconds.
  let pending = null;
  const watcher = watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => buildPages().catch((error) => failed(error.message)), 20);
  });
  return async () => {
    clearTimeout(pending);
    watcher.close();
    await new Promise((resolve) => watching.close(resolve));
    await Promise.all(contexts.map((one) => one.dispose()));
  };
}

const serverOptions = ({ out, published }) => ({
  entry: join(root, 'src/addon.ts'),
  out,
  constants: constants({ published }),
});

async function buildPage(page, target) {
  const result = await build({ ...pageOptions(page, target), metafile: true });
  writePage(page, result, target.out);
  return result.metafile;
}

function pageOptions({ entry }, { out, published }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    define: constants({ published }),
    bundle: true,
    write: false,
    outdir: out,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  };
}

/** Puts a page's code and style into its shell; returns whether the file in build/ is another one now. */
function writePage({ name }, result, out) {
  const text = (suffix) => result.outputFiles.find((file) => file.path.endsWith(suffix))?.text ?? '';
  // HtmlService is reported to cut off what follows "//" inside template literals.
  const script = text('.js').replaceAll('://', ':\\/\\/');
  if (script.includes('//'))
    throw new Error(`build/${name}.html would hold "//" inside its code, which HtmlService may cut off.`);
  const style = text('.css');
  for (const sequence of forbidden) {
    if (script.includes(sequence) || style.includes(sequence)) {
      throw new Error(
        `build/${name}.html would hold "${sequence}" inside its code, which HtmlService misreads.`,
      );
    }
  }
  const shell = readFileSync(join(root, 'src/pages/shell/page.html'), 'utf8');
  const [beforeStyle, afterStyle] = shell.split('/*STYLE*/');
  const [beforeScript, afterScript] = afterStyle.split('/*SCRIPT*/');
  const html = beforeStyle + style + beforeScript + script + afterScript;
  const file = join(out, `${name}.html`);
  if (existsSync(file) && readFileSync(file, 'utf8') === html) return false;
  writeFileSync(file, html);
  return true;
}
