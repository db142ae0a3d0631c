import { type BaseValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { Link } from '../../protocol/links';
import { parseEntry } from '../cells/parse-entry';
import { lift } from './lift';
import { arrayOf, cellsOf, invalid, isTrue, rowsOf, single, someCell, text, textOf } from './values';

/** SPLIT(text, delimiter, split_by_each, remove_empty_text): one cell per piece; pieces that are numbers become numbers. */
export function split(
  source: BaseValueObject,
  delimiter: BaseValueObject,
  byEach?: BaseValueObject,
  removeEmpty?: BaseValueObject,
): BaseValueObject {
  const separator = textOf(single(delimiter));
  if (separator === '') return invalid('SPLIT needs a delimiter.');
  const each = byEach === undefined || isTrue(single(byEach));
  const dropsEmpty = removeEmpty === undefined || isTrue(single(removeEmpty));
  const rows = rowsOf(source).map((row) => {
    const pieces = splitText(textOf(single(row[0])), separator, each);
    return dropsEmpty ? pieces.filter((piece) => piece !== '') : pieces;
  });
  const width = Math.max(1, ...rows.map((pieces) => pieces.length));
  return arrayOf(
    rows.map((pieces) => Array.from({ length: width }, (_, index) => piece(pieces[index] ?? ''))),
  );
}

/** JOIN(delimiter, value_or_array, …). */
export function join(delimiter: BaseValueObject, ...values: BaseValueObject[]): BaseValueObject {
  return text(
    cellsOf(values)
      .map(textOf)
      .join(textOf(single(delimiter))),
  );
}

/** TRIM(text): keeps no-break spaces, and tabs and line breaks inside the text (H513). */
export function trim(value: BaseValueObject): BaseValueObject {
  return lift([value], (cell) => {
    if (cell.isError()) return cell;
    const whole = cell.isString() ? String(cell.getValue()) : textOf(cell);
    const trimmed = whole.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').replace(/ {2,}/g, ' ');
    return cell.isString() && trimmed === whole ? cell : text(trimmed);
  });
}

/** SEARCH(search_for, text_to_search, starting_at), where "*", "?" and "~" before one of them have their meaning as in criteria (H740). */
export function searchWithWildcards(
  calculate: (...args: BaseValueObject[]) => BaseValueObject,
): (...args: BaseValueObject[]) => BaseValueObject {
  return (...args) => {
    const [wanted, within] = args;
    const hasWildcard = (cell: BaseValueObject) => cell.isString() && /[*?]/.test(textOf(cell));
    if (!wanted || !within || !someCell(wanted, hasWildcard)) return calculate(...args);
    return lift(args, (pattern, whole, start) => {
      const error = [pattern, whole, start].find((cell) => cell?.isError());
      if (error || !pattern || !whole) return error ?? calculate(...args);
      const from = start === undefined ? 0 : Number(start.getValue()) - 1;
      const at =
        from < 0
          ? -1
          : textOf(whole)
              .slice(from)
              .search(patternOf(textOf(pattern)));
      return at < 0
        ? invalid(`SEARCH does not find "${textOf(pattern)}".`)
        : NumberValueObject.create(from + at + 1);
    });
  };
}

function patternOf(wanted: string): RegExp {
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal?: string) => {
    if (literal !== undefined) return literal === '~' ? '~' : `\\${literal}`;
    return found === '*' ? '[^]*' : found === '?' ? '[^]' : `\\${found}`;
  });
  return new RegExp(source, 'i');
}

/** TO_TEXT(value): the text that the cell shows. */
export function toText(value: BaseValueObject): BaseValueObject {
  const rows = rowsOf(value).map((row) => row.map((cell) => text(textOf(cell))));
  return value.isArray() ? arrayOf(rows) : single(arrayOf(rows));
}

/** HYPERLINK(url, label): the cell stores the label and its target; in an array, each cell stores its own target (H132). */
export function hyperlink(url: BaseValueObject, label: BaseValueObject = url): BaseValueObject {
  const urls = rowsOf(url);
  const labels = rowsOf(label).map((row, r) =>
    row.map((cell, c) => linked(cell, textOf(urls[r]?.[c] ?? single(url)))),
  );
  return label.isArray() ? arrayOf(labels) : single(arrayOf(labels));
}

function linked(label: BaseValueObject, link: string): BaseValueObject {
  if (link === '' || !label.isString()) return label;
  // A separate value, because values with the same text are shared.
  return new StringValueObject(String(label.getValue())).withCustomData({ link } satisfies Link);
}

function splitText(whole: string, separator: string, each: boolean): string[] {
  if (!each) return whole.split(separator);
  const separators = new Set(separator);
  const pieces = [''];
  for (const character of whole) {
    if (separators.has(character)) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

function piece(value: string): BaseValueObject {
  const entry = parseEntry(value, '');
  if (!('value' in entry) || typeof entry.value !== 'number') return text(value);
  return NumberValueObject.create(entry.value, entry.pattern ?? '');
}
