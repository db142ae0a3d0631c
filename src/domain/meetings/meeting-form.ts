import { type Day, dayNumber, dayText } from '../cells/day';
import { readLine, readLongText, shortened } from '../cells/form-text';
import { readId } from '../cells/id-shape';
import { Refusal } from '../refusal';
import { type FurtherAnswer, furtherText } from './further-answers';

/** A question of the form, as entered in Settings. */
export interface FormQuestion {
  readonly id: string;
  readonly text: string;
  readonly type: 'scale' | 'text';
  readonly lowest: number | null;
  readonly highest: number | null;
}

interface FormAnswer {
  readonly questionId: string;
  readonly value: number | null;
  readonly text: string;
}

/** A completed form. */
export interface FilledForm {
  readonly meetingId: string;
  readonly engineerId: string;
  readonly date: Day;
  readonly answers: readonly FormAnswer[];
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  readonly nextDate: Day | null;
}

const daysAhead = 31;
const daysBack = 3653;
const daysToNext = 400;

/** Reads a completed form: one answer for each question, in their order; throws a Refusal for an invalid value (M1 to M10). */
export function readMeetingForm(
  form: FilledForm,
  questions: readonly FormQuestion[],
  today: Day,
): FilledForm {
  const meetingId = readId(form.meetingId, 'meetingId');
  const engineerId = readId(form.engineerId, 'engineer');
  const date = readDate(form.date, today);
  const nextDate = readNextDate(form.nextDate, date);
  const answers = readAnswers(form.answers, questions);
  const notes = readLongText(form.notes, 'notes', 'The text under Notes');
  const further = readFurtherAnswers(form.further);
  return { meetingId, engineerId, date, answers, further, notes, nextDate };
}

/** True if the form has neither an answer nor a note, so that it is not a 1:1. */
export function isEmptyForm({ answers, further, notes }: FilledForm): boolean {
  return notes.trim() === '' && further.length === 0 && answers.every(isEmpty);
}

/** Throws a Refusal because there is nothing to save (M11). */
export function refuseEmptyForm(): never {
  const message = 'The form is empty. Answer at least one question or write a note, then save.';
  throw new Refusal('M11', null, message);
}

/** The number of a day (1970-01-01 is 0); throws a Refusal if it is not a valid date (M3). */
export function readDay(day: unknown, field: string): number {
  const number = dayNumber(day);
  if (number !== null) return number;
  const shown = String(day ?? '').slice(0, 40);
  const what = shown === '' ? 'The date is blank.' : `"${shown}" is not a valid date.`;
  throw new Refusal('M3', field, `${what} Enter it as year-month-day, such as 2026-01-31.`, {
    date: shown,
    reason: shown === '' ? 'blank' : 'no day',
  });
}

function readDate(date: Day, today: Day): Day {
  const day = readDay(date, 'date');
  const now = dayNumber(today) ?? day;
  const details = { date, earliest: dayText(now - daysBack), latest: dayText(now + daysAhead) };
  if (day > now + daysAhead) {
    const message = `${date} is ${day - now} days ahead. Enter the day of the 1:1, ${details.latest} at the latest.`;
    throw new Refusal('M4', 'date', message, { ...details, days: day - now, reason: 'ahead' });
  }
  if (day < now - daysBack) {
    const message = `${date} is more than ten years ago. Check the year.`;
    throw new Refusal('M4', 'date', message, { ...details, reason: 'long ago' });
  }
  return date;
}

function readNextDate(nextDate: Day | null, date: Day): Day | null {
  if (nextDate === null || nextDate === '') return null;
  const days = readDay(nextDate, 'nextDate') - readDay(date, 'date');
  if (days > 0 && days <= daysToNext) return nextDate;
  const what = days > 0 ? `is ${days} days after this 1:1` : `is not after this 1:1 on ${date}`;
  const message = `The next 1:1 on ${nextDate} ${what}. Choose a day 1 to ${daysToNext} days later, or leave it blank.`;
  throw new Refusal('M5', 'nextDate', message, {
    nextDate,
    date,
    days,
    most: daysToNext,
    reason: days > 0 ? 'too far' : 'not after',
  });
}

function readAnswers(answers: readonly FormAnswer[], questions: readonly FormQuestion[]): FormAnswer[] {
  const given = new Map<string, FormAnswer>();
  for (const answer of answers) {
    const { questionId } = answer;
    if (given.has(questionId)) {
      const message = `The question "${shortened(questionId)}" is answered twice. Open this page again and save again.`;
      throw new Refusal('M9', questionId, message, { question: questionId });
    }
    if (!isEmpty(answer) && !questions.some(({ id }) => id === questionId)) {
      const message = `The question "${shortened(questionId)}" is no longer in Settings. Copy your answer, then open this page again.`;
      throw new Refusal('M8', questionId, message, { question: questionId });
    }
    given.set(questionId, answer);
  }
  return questions.map((question) => ({
    questionId: question.id,
    value: readValue(question, given.get(question.id)?.value ?? null),
    text: readLongText(
      given.get(question.id)?.text,
      question.id,
      `The text under "${shortened(question.text, 100)}"`,
      {
        question: question.text,
      },
    ),
  }));
}

function readFurtherAnswers(further: readonly FurtherAnswer[]): FurtherAnswer[] {
  const read = further
    .map(({ question, text }) => ({
      question: readLine(question, 'further', 'A further question', 500),
      text: readLongText(text, 'further', `The text under "${shortened(question, 100)}"`),
    }))
    .filter(({ text }) => text.trim() !== '');
  readLongText(furtherText(read), 'further', 'The text under all further questions together');
  return read;
}

function readValue(question: FormQuestion, value: unknown): number | null {
  if (value === null) return null;
  const { id, type } = question;
  const text = shortened(question.text, 100);
  const details = { question: text, value: String(value) };
  if (type === 'text') {
    const message = `"${text}" requires a text, but the number ${value} was sent. Open this page again.`;
    throw new Refusal('M7', id, message, details);
  }
  const lowest = question.lowest ?? Number.NEGATIVE_INFINITY;
  const highest = question.highest ?? Number.POSITIVE_INFINITY;
  if (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest)
    return value;
  const message = `"${text}" is answered with ${value}. Choose a whole number from ${lowest} to ${highest}.`;
  throw new Refusal('M6', id, message, {
    ...details,
    lowest: question.lowest,
    highest: question.highest,
  });
}

function isEmpty({ value, text }: FormAnswer): boolean {
  return value === null && (typeof text !== 'string' || text.trim() === '');
}
