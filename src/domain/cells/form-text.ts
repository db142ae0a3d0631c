import { Refusal, type RefusalDetails } from '../refusal';
import { oneLine } from './name-key';

/** The maximum length of a text in a cell of Google Sheets. */
const longestText = 50_000;

/**
 * A text of several lines, with
 *  as line end and without trailing spaces; '' if it is not a string. Throws a Refusal with `details` if it
 * is too long for a cell (M2).
 */
export function readLongText(
  text: unknown,
  field: string,
  label: string,
  details: RefusalDetails = {},
): string {
  const written = typeof text === 'string' ? text : '';
  return noLonger(written.replace(/\r\n?/g, '\n').trimEnd(), longestText, field, label, details);
}

/**
 * A text on one line with single spaces; '' if it is not a string. Throws a Refusal if it is longer than
 * `longest` characters (M2).
 */
export function readLine(text: unknown, field: string, label: string, longest = 200): string {
  return noLonger(oneLine(typeof text === 'string' ? text : ''), longest, field, label, {});
}

/** The text, or its beginning and an ellipsis: so that a message that quotes it is short. */
export function shortened(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function noLonger(
  text: string,
  longest: number,
  field: string,
  label: string,
  details: RefusalDetails,
): string {
  if (text.includes('\u0000')) {
    const message = `${label} contains an invisible character (NUL) that no cell can hold. Delete the text and type it again.`;
    throw new Refusal('M300', field, message, { ...details, label });
  }
  const { length } = text;
  if (length <= longest) return text;
  const message = `${label} is ${length} characters long, but the limit is ${longest}. Shorten it by ${length - longest}.`;
  throw new Refusal('M2', field, message, { ...details, label, length, longest });
}
