import type { FormView } from '../../../contract/meeting-form';
import type { CellValue, Conflict } from '../../../contract/row-edit';
import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';
import type { NumberUnit } from '../drafts/number-unit';
import type { MeetingStrings } from '../strings/meeting-strings';

/** The subject of a conflict: a row and its column, or a field of the 1:1. */
export function conflictName(
  { table, field, title }: Conflict,
  view: FormView,
  text: MeetingStrings,
): string {
  if (table === 'meetings') return fieldName(field ?? '', view, text);
  const column = (text.conflicts.columns as Readonly<Record<string, string>>)[field ?? ''] ?? '';
  return bidiIsolate(shorten(title)) + (column && `, ${column}`);
}

/** The value of a cell for use in a sentence. */
export function shownValue(
  value: CellValue,
  text: MeetingStrings,
  formats: Formats,
  unit: NumberUnit = 'number',
): string {
  if (value === '') return text.conflicts.blank;
  if (typeof value === 'number')
    return unit === 'number' ? formats.decimalNumber(value) : formats.exactPercent(value);
  if (typeof value === 'boolean') return value ? text.conflicts.yes : text.conflicts.no;
  return typeof value === 'object' ? formats.longDay(value.day) : `“${bidiIsolate(shorten(value))}”`;
}

function fieldName(field: string, { questions }: FormView, text: MeetingStrings): string {
  const own: Readonly<Record<string, string>> = {
    date: text.form.date,
    notes: text.form.notes,
    nextDate: text.form.nextDate,
    further: text.conflicts.further,
  };
  const question = (id: string) => questions.find((one) => one.id === id)?.text;
  const noted = question(field.replace(/-note$/, ''));
  return own[field] ?? question(field) ?? (noted === undefined ? field : text.form.noteFor(noted));
}

function shorten(words: string): string {
  const letters = [...words.trim().replace(/\s+/g, ' ')];
  return letters.length <= mostLetters ? letters.join('') : `${letters.slice(0, mostLetters - 1).join('')}…`;
}

const mostLetters = 80;
