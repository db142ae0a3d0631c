// Makes a page's code shorter than a bundler does: property names that are the page's own become letters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { minify } from 'terser';
import { arrowFunctions } from './arrow-functions.mjs';

const root = join(import.meta.dirname, '..');

/** Where names stand that are somebody else's as well: the browser's storage's, Google's. */
const shared = ['src/sidebar/draft.ts', 'src/sidebar/draft-rows.ts', 'src/sidebar/server.ts'];
/** Read by the names that a failure's details have on the server. */
const toldByServer = readdirSync(join(root, 'src/sidebar'))
  .filter((file) => /^words-(?:refusal|failure)/.test(file))
  .map((file) => `src/sidebar/${file}`);

/** `unspoken` names the files of src/contract that the page does not speak; all others keep their names. */
export async function shortenPage(code, unspoken = []) {
  const contract = readdirSync(join(root, 'src/contract'))
    .filter((file) => file.endsWith('.ts') && !unspoken.includes(file))
    .map((file) => `src/contract/${file}`);
  const own = namesIn(['src/sidebar', 'src/domain'], /^\s+(?:readonly )?([A-Za-z]\w*)\??[:(]/gm);
  const foreign = new Set([
    ...namesIn([...contract, ...shared, ...toldByServer], /[A-Za-z_$][\w$]*/g),
    ...namesAtRunTime(parse(code, { ecmaVersion: 2022 })),
  ]);
  const shorter = [...own].filter((name) => name.length > 2 && !foreign.has(name));
  const result = await minify(arrowFunctions(code), {
    ecma: 2020,
    compress: {
      ecma: 2020,
      passes: 3,
      hoist_funs: true,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
    },
    // Names of the browser's own are left out by terser itself.
    mangle: {
      toplevel: true,
      properties: { keep_quoted: true, regex: new RegExp(`^(?:${shorter.join('|')})$`) },
    },
  });
  return result.code;
}

/** Custom properties are a page's own too: `--quiet: #5f6368` becomes `--a:#5f6368`. */
export function shortenStyle(style) {
  const names = [...new Set(style.match(/--[a-z][\w-]*(?=:)/g))];
  return style.replace(/(--[a-z][\w-]*)(: )?/g, (_all, name, colon) => {
    if (!names.includes(name)) throw new Error(`The style of a page reads ${name}, which none of it sets.`);
    return `--${names.indexOf(name).toString(36)}${colon ? ':' : ''}`;
  });
}

function namesIn(places, pattern) {
  const files = places.flatMap((place) =>
    place.endsWith('.ts') ? [place] : readdirSync(join(root, place)).map((file) => `${place}/${file}`),
  );
  const names = new Set();
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const match of source.matchAll(pattern)) names.add(match[1] ?? match[0]);
  }
  return names;
}

/** Names that code or the browser may look up as text. */
function namesAtRunTime(program) {
  const names = new Set(['children', 'class', 'key', 'ref']);
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'Literal' && typeof node.value === 'string' && isNoSentence(node.value)) {
      for (const [word] of node.value.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(word);
    }
    const [first] = node.arguments ?? [];
    // An element with its attributes, or something of the browser's made from an object.
    if (node.type === 'NewExpression' || typeof first?.value === 'string') {
      for (const { properties = [] } of node.arguments) {
        for (const { key } of properties) if (key) names.add(key.name ?? key.value);
      }
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(program);
  return names;
}

function isNoSentence(text) {
  return /^[\w$.:-]+(?: [\w$.:-]+){0,2}$/.test(text);
}
