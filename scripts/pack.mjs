// npm run pack: dist/ with the add-on as files to paste into the editor of Apps Script, and a page that leads through it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './bootstrap.mjs';

installDependencies();
const { buildAddon } = await import('./build-addon.mjs');

/** Another folder can be named, such as by a test. */
const dist = process.argv[2] ?? join(import.meta.dirname, '..', 'dist');
const out = join(dist, 'files');
await buildAddon({ out });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'install.html'), installPage(filesToPaste()));
console.log(`${join(dist, 'install.html')} leads through the installation without a terminal.`);

/** The manifest first, because Google asks for its permissions; then the code, then the pages by name. */
function filesToPaste() {
  const order = ['appsscript.json', 'Code.js'];
  const rest = readdirSync(out).filter((file) => !order.includes(file));
  return [...order, ...rest.sort()].map((file) => ({ file, text: readFileSync(join(out, file), 'utf8') }));
}

function installPage(files) {
  const steps = files.map(
    ({ file, text }) => `<li>
<p>${instruction(file)}</p>
<button type="button">Copy ${file}</button> <output></output>
<textarea readonly rows="3" aria-label="${file}">
${escaped(text)}</textarea>
</li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Install One-on-Ones for Google Sheets</title>
<style>
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark; }
  li { margin-block: 1rem; }
  p { margin: 0 0 .5rem; }
  textarea { display: block; width: 100%; margin-top: .5rem; font: 12px/1.4 ui-monospace, monospace; }
  button { font: inherit; padding: .25rem .75rem; }
</style>
<h1>Install One-on-Ones for Google Sheets</h1>
<p>For one spreadsheet, without a terminal. It takes about ten minutes.</p>
<ol>
<li>Open your spreadsheet and choose <b>Extensions › Apps Script</b>. A new project opens.</li>
<li>Choose <b>Project Settings</b> (the gear) and turn on <b>Show "appsscript.json" manifest file in editor</b>. Return to the
<b>Editor</b>.</li>
${steps.join('\n')}
<li>Save with Ctrl+S, close the editor, and reload the spreadsheet. The menu <b>1:1s</b> appears after a few seconds.</li>
<li>Choose <b>1:1s › Open sidebar</b>. Google asks for three permissions once. Because the script is your own, Google shows a
warning first: choose <b>Advanced</b>, then the name of the project.</li>
</ol>
<script>
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    const text = button.parentElement.querySelector('textarea');
    text.select();
    const isCopied = await navigator.clipboard.writeText(text.value).then(() => true, () => document.execCommand('copy'));
    button.nextElementSibling.textContent = isCopied ? 'Copied' : 'Press Ctrl+C to copy';
  });
}
</script>
</html>
`;
}

function instruction(file) {
  if (file === 'appsscript.json') return 'Replace the content of <b>appsscript.json</b>:';
  if (file === 'Code.js') return 'Replace the content of <b>Code.gs</b>:';
  const name = file.replace('.html', '');
  return `Choose <b>+ › HTML</b>, name the file <b>${name}</b>, and replace its content:`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
