import { numfmt } from '@univerjs/core';
import { type BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { dayAt, serialAt } from '../../protocol/zones';
import { displayText } from '../cells/display';
import { isDatePattern } from '../formats/number-formats';
import { invalid, single, text, textOf } from './values';

const day = 'M/d/yyyy';
const dayAndTime = 'M/d/yyyy H:mm:ss';

/** The formats that Univer gives to computed dates, and those of Sheets in en_US. */
const patterns: Readonly<Record<string, string>> = {
  'yyyy/mm/dd;@': day,
  'yyyy-MM-dd AM/PM hh:mm:ss': dayAndTime,
  'yyyy-MM-dd hh:mm:ss AM/PM': dayAndTime,
};

type Result = ReturnType<BaseFunction['calculate']>;

/** The result of a function, with the format of Sheets if it is a date. */
export function datesAsSheets(result: Result): Result {
  if (!result.isValueObject()) return result;
  const pattern = patterns[result.getPattern()];
  if (pattern !== undefined) result.setPattern(pattern);
  return result;
}

/** NOW() in a time zone. */
export function now(timeZone: string, instant: number): BaseValueObject {
  return NumberValueObject.create(serialAt(timeZone, instant), dayAndTime);
}

/** TODAY(): the day of NOW(). */
export function today(timeZone: string, instant: number): BaseValueObject {
  return NumberValueObject.create(dayAt(timeZone, instant), day);
}

/** EDATE(start_date, months): a day that the month does not have becomes its last day. */
export function edate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  const [serial, distance] = [Number(single(start).getValue()), Number(single(months).getValue())];
  if (!Number.isFinite(serial) || !Number.isFinite(distance))
    return invalid('EDATE expects a date and a number.');
  const [year = 0, month = 1, date = 1] = numfmt.dateFromSerial(Math.trunc(serial));
  const target = new Date(Date.UTC(year, month - 1 + Math.trunc(distance), 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const reached = [target.getUTCFullYear(), target.getUTCMonth() + 1, Math.min(date, last), 0, 0, 0];
  return NumberValueObject.create(Number(numfmt.dateToSerial(reached)), day);
}

/** Univer counts a 29 February 1900, which Sheets does not have, so that its earlier days are one too low. */
const firstEqualDay = 61;

/** DATE(year, month, day) from the result of Univer. */
export function dateAsSheets(date: BaseValueObject): BaseValueObject {
  if (!date.isNumber() || Number(date.getValue()) >= firstEqualDay - 1) return date;
  return NumberValueObject.create(Number(date.getValue()) + 1, date.getPattern());
}

/** Year, month or day of a date before March 1900; null for every other value. */
export function earlyPart(value: BaseValueObject, part: 'YEAR' | 'MONTH' | 'DAY'): BaseValueObject | null {
  if (!value.isNumber() && !value.isBoolean() && !value.isNull()) return null;
  const serial = Math.floor(Number(value.getValue()));
  if (!isEarly(serial)) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const parts = { YEAR: date.getUTCFullYear(), MONTH: date.getUTCMonth() + 1, DAY: date.getUTCDate() };
  return NumberValueObject.create(parts[part]);
}

/** TEXT(number, format) of a date before March 1900; otherwise the result of Univer. */
export function earlyText(
  value: BaseValueObject,
  format: BaseValueObject,
  calculate: (value: BaseValueObject, format: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const pattern = textOf(single(format));
  const serial = Number(value.isArray() ? Number.NaN : value.getValue());
  if (!value.isNumber() || !isEarly(serial) || !isDatePattern(pattern)) return calculate(value, format);
  return text(displayText({ serial }, pattern));
}

function isEarly(serial: number): boolean {
  return serial >= 0 && serial < firstEqualDay;
}
