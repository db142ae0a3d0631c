import type { Day } from '../cells/day';
import { furtherText } from '../meetings/further-answers';
import { type FilledForm, type FormQuestion, readMeetingForm } from '../meetings/meeting-form';
import { Refusal } from '../refusal';
import type { ImportField } from './column-words';
import type { ImportBackground } from './import-background';
import { actionsOfCell } from './propose-action';
import { type ImportedMeeting, type ImportRecords, noRecords } from './proposed-row';
import type { RowReader } from './row-reader';
import { type SourceRow, textOf } from './source-table';

/**
 * The 1:1 in a row, with its action items; what fits no field of a 1:1 becomes a further question, so that nothing is lost (M357).
 * Throws a Refusal if the row has no date, or nothing besides (M3, M4, M183, M356).
 */
export function proposeMeeting(
  row: SourceRow,
  reader: RowReader,
  { questions, today }: ImportBackground,
  id: (kind: string, more?: string) => string,
): ImportRecords {
  const date = reader.day(row, 'date');
  if (date === null) {
    const message = 'This row has no date. Type the date of the 1:1 in the source, or leave the row out.';
    throw new Refusal('M356', 'date', message, { reason: 'no date' });
  }
  const further = reader.further(row);
  const orFurther = <Value>(field: ImportField, read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      further.push({ question: reader.header(field), text: reader.text(row, field) });
      return null;
    }
  };
  const form: FilledForm = {
    meetingId: id('meeting'),
    engineerId: 'import',
    date,
    answers: questions.map((question) => ({ questionId: question.id, ...answerTo(question, row, reader) })),
    further: [],
    notes: reader.text(row, 'notes'),
    nextDate: null,
  };
  const nextDate = orFurther('next', () => {
    const next = reader.day(row, 'next');
    return next === null ? null : readMeetingForm({ ...form, nextDate: next }, questions, today).nextDate;
  });
  const score = orFurther('score', () => reader.share(row, 'score'));
  const actions = actionsOfCell(row, reader, date, (line) => id('action', line));
  const read = readMeetingForm({ ...form, further, nextDate }, questions, today);
  const { engineerId: _, ...meeting } = read;
  if (actions.length === 0 && score === null && isEmpty(meeting)) refuseEmpty(date);
  return {
    ...noRecords,
    meetings: [{ ...meeting, score, manager: reader.text(row, 'manager').slice(0, 200) }],
    actions,
  };
}

function isEmpty({ answers, further, notes, nextDate }: Omit<ImportedMeeting, 'score' | 'manager'>): boolean {
  const isBlank = answers.every(({ value, text }) => value === null && text === '');
  return isBlank && notes === '' && nextDate === null && furtherText(further) === '';
}

function refuseEmpty(date: Day): never {
  const message = `The 1:1 of ${date} has no content. Leave the row out, or read one more of its columns.`;
  throw new Refusal('M356', null, message, { reason: 'no content', date });
}

/** "4", "4/5" and "4 - good" are a 4; everything else is the note. */
function answerTo(
  { id, type, lowest, highest }: FormQuestion,
  row: SourceRow,
  reader: RowReader,
): { value: number | null; text: string } {
  const cell = reader.cell(row, id as ImportField);
  const written = textOf(cell);
  if (type !== 'scale') return { value: null, text: written };
  const [, digits, note] =
    /^([+-]?\d+)(?:[.,]0+)?(?:\s*\/\s*\d+)?(?:\s*[-–—:.,]?\s+([\s\S]*))?$/.exec(written) ?? [];
  const value = Number(digits);
  const fits = digits !== undefined && value >= (lowest ?? -100) && value <= (highest ?? 100);
  return fits ? { value, text: note ?? '' } : { value: null, text: written };
}
