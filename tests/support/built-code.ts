import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';

/** The text of the add-on as it is pushed to Google. */
export const builtCode = readFileSync(join(__dirname, '../../build/Code.js'), 'utf8');

/** Loads the built add-on into a context with only the language and a sheet in the time zone of the machine. */
export function loadBuiltCode(): Context {
  const context = createContext({});
  runInContext(openSheet, context);
  runInContext(builtCode, context);
  return context;
}

/** What a custom function may ask the open spreadsheet for. */
const openSheet = `
  const SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'of the machine' }) };
  const Utilities = {
    formatDate: (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0')).join('-'),
  };
`;

/** Calls a function of the built add-on with arguments of its own realm, and brings the answer out as plain data. */
export function callBuiltCode(context: Context, name: string, args: readonly unknown[]): unknown {
  const text = runInContext(`JSON.stringify(${name}(${args.map(sourceOf).join(', ')}))`, context);
  return JSON.parse(text);
}

function sourceOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`;
  if (value instanceof Date) {
    return `new Date(${value.getFullYear()}, ${value.getMonth()}, ${value.getDate()})`;
  }
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
