// The table of README.md that lists what local Sheets implements of each Apps Script class. Run with --write, it updates the
// file; otherwise it prints the table. It reads the built services, so build first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const home = join(import.meta.dirname, '..');
const readme = join(home, 'README.md');
const [start, end] = ['<!-- coverage: start -->', '<!-- coverage: end -->'];
const types = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
const subjects = [
  'base',
  'cache',
  'charts',
  'html',
  'lock',
  'properties',
  'script',
  'spreadsheet',
  'url-fetch',
  'utilities',
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write'))
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), coverageTable()));
  else console.log(coverageTable());
}

/** The table, one row per class in alphabetical order: class, implemented of all methods, and their names. */
export function coverageTable() {
  const all = declaredMethods(
    readdirSync(types)
      .filter((file) => subjects.some((subject) => file === `google-apps-script.${subject}.d.ts`))
      .map((file) => readFileSync(join(types, file), 'utf8')),
  );
  const made = implementedMethods(readFileSync(join(home, 'dist/services.js'), 'utf8'));
  const rows = [...made]
    .filter(([name]) => all.has(name))
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([name, methods]) => {
      const known = [...all.get(name)];
      const here = known.filter((method) => methods.has(method)).sort();
      return `| ${name} | ${here.length} of ${known.length} | ${here.map((one) => `\`${one}\``).join(', ')} |`;
    });
  return ['| Class | Implemented | Methods |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text with the table between its two markers. Throws if the text has no markers. */
export function withTable(text, table) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} followed by ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** The methods of each class that the built services implement, by the name of the class in Apps Script. */
export function implementedMethods(script) {
  const classes = [];
  const context = createContext({ found: (name, object) => classes.push([name, object]) });
  // src/apps-script/partial-class.ts gives each class and service its name in this way when the services are loaded.
  runInContext(
    `(() => {
      const { defineProperty } = Object;
      const report = found;
      delete globalThis.found;
      Object.defineProperty = (object, key, descriptor) => {
        if (typeof key === 'symbol' && key.description === 'Google class') report(descriptor.value, object);
        return defineProperty(object, key, descriptor);
      };
    })();`,
    context,
  );
  runInContext(script, context);
  return new Map(classes.map(([name, object]) => [name, methodsOf(object)]));
}

function methodsOf(object) {
  const names = new Set();
  for (let one = object; one !== null; one = Object.getPrototypeOf(one)) {
    // The methods that every JavaScript object has are not counted.
    if (Object.hasOwn(one, 'hasOwnProperty')) break;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return names;
}

/** The methods of each interface in declaration files, with those of the interfaces that it extends. */
export function declaredMethods(files) {
  const own = new Map();
  for (const text of files) {
    for (const [, indent, name, parents = '', body] of text.matchAll(
      /^( *)(?:export )?interface (\w+)(?: extends ([\w., ]+))? \{\n([\s\S]*?)^\1\}/gm,
    )) {
      const methods = [...body.matchAll(new RegExp(`^${indent} +(\\w+)(?:<[^(]*>)?\\(`, 'gm'))].map(
        ([, one]) => one,
      );
      const before = own.get(name) ?? { methods: [], parents: [] };
      own.set(name, {
        methods: [...before.methods, ...methods],
        parents: [...before.parents, ...parents.split(',').map((one) => one.trim().split('.').at(-1))],
      });
    }
  }
  const withParents = (name) => {
    const { methods, parents } = own.get(name) ?? { methods: [], parents: [] };
    return [...methods, ...parents.flatMap(withParents)];
  };
  return new Map([...own.keys()].map((name) => [name, new Set(withParents(name))]));
}
