import { ask } from '../ask';
import { formatString } from './format-string';

/** Writes one line into the run's entry in the Executions view and returns it. */
export function writeLine(level: string, values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const text =
    typeof first === 'string' && /%[sdifxX]/.test(first)
      ? formatString(first, ...rest.map(shown))
      : values.map(shown).join(' ');
  ask('log.line', level === 'INFO' ? 'console.log' : `console.${level.toLowerCase()}`, { level, text });
  return text;
}

function shown(value: unknown): string {
  if (value instanceof Error) return scriptLines(value.stack ?? String(value));
  if (typeof value !== 'object' || value === null) return String(value);
  // Dates, enumeration members and service objects have their own toString; lists and plain objects are written as JSON.
  if (!Array.isArray(value) && value.toString !== Object.prototype.toString) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

/** A stack without the lines of the services, which do not belong to the script. */
function scriptLines(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !line.includes('services.js:'))
    .join('\n');
}
