import type { Invocation, Invoked } from '../protocol/invocation';
import type { CallValue } from '../protocol/values';
import { AuthMode } from './base/script-app';
import { newUser } from './base/user';
import { environment } from './environment';
import { make } from './make';
import { fromCell, toCell } from './range/cell-values';

/** Calls a top-level function of the script. Takes and returns JSON, and never throws; returns a promise if the function does. */
export function invoke(invocationJson: string): string | Promise<string> {
  const invocation = JSON.parse(invocationJson) as Invocation;
  environment.authMode = invocation.authMode;
  environment.scriptTimeZone = invocation.scriptTimeZone;
  try {
    const scope = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
    const answer = scope[invocation.functionName]?.(...argumentsOf(invocation));
    if (answer instanceof Promise) {
      return answer.then((value: unknown) => answered(invocation, value), failed);
    }
    return answered(invocation, answer);
  } catch (error) {
    return failed(error);
  }
}

function argumentsOf({ kind, args }: Invocation): unknown[] {
  if (kind === 'custom function') return args.map(cellArgument);
  if (kind === 'time-driven trigger')
    return [{ authMode: AuthMode[environment.authMode], ...(args[0] as object) }];
  if (kind !== 'simple trigger') return [...args];
  return [{ authMode: AuthMode[environment.authMode], source: make.spreadsheet(), user: newUser('') }];
}

function cellArgument(arg: unknown): unknown {
  if (arg === null) return undefined;
  if (Array.isArray(arg)) return arg.map((row: CallValue[]) => row.map(fromCell));
  return fromCell(arg as CallValue);
}

function answered({ kind }: Invocation, value: unknown): string {
  if (kind === 'custom function') return written({ ok: true, value: cellAnswer(value), complaint: null });
  if (kind !== 'call') return written({ ok: true, value: null, complaint: null });
  const illegal = illegalPart(value);
  if (illegal === null) return written({ ok: true, value: value ?? null, complaint: null });
  const complaint = `The result contains ${illegal}, which google.script.run cannot pass: the page receives null.`;
  return written({ ok: true, value: null, complaint });
}

/** One value, or rows of values; a flat array becomes a column. */
function cellAnswer(value: unknown): CallValue | CallValue[][] {
  if (!Array.isArray(value)) return toCell(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function failed(error: unknown): string {
  if (!(error instanceof Error)) {
    return written({ ok: false, name: 'Error', message: String(error), stack: String(error) });
  }
  const { name, message } = error;
  return written({ ok: false, name, message, stack: error.stack ?? `${name}: ${message}` });
}

function written(invoked: Invoked): string {
  return JSON.stringify(invoked);
}

/** Describes the part of a result that google.script.run cannot pass, such as "a Date at view.today"; null if it can pass all of it. */
function illegalPart(value: unknown, path = 'the top', above: readonly unknown[] = []): string | null {
  if (typeof value === 'function') return `a function at ${path}`;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return `a Date at ${path}`;
  if (above.includes(value)) return `a circular reference at ${path}`;
  for (const [key, part] of Object.entries(value)) {
    const place = path === 'the top' ? key : `${path}.${key}`;
    const illegal = illegalPart(part, place, [...above, value]);
    if (illegal !== null) return illegal;
  }
  return null;
}
