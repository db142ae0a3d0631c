import { numfmt } from '@univerjs/core';
import { type BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { dayAt, serialAt } from '../../protocol/zones';
import { invalid, single } from './values';

const day = 'M/d/yyyy';
const dayAndTime = 'M/d/yyyy H:mm:ss';

/** The formats that Univer gives to dates it computes, and those of Sheets in en_US. */
const patterns: Readonly<Record<string, string>> = {
  'yyyy/mm/dd;@': day,
  'yyyy-MM-dd AM/PM hh:mm:ss': dayAndTime,
  'yyyy-MM-dd hh:mm:ss AM/PM': dayAndTime,
};

type Result = ReturnType<BaseFunction['calculate']>;

/** The result of a function, with Sheets' format when it is a date. */
export function datesAsSheets(result: Result): Result {
  if (!result.isValueObject()) return result;
  const pattern = patterns[result.getPattern()];
  if (pattern !== undefined) result.setPattern(pattern);
  return result;
}

/** NOW() by the clocks of a time zone. */
export function now(timeZone: string, instant: number): BaseValueObject {
  return NumberValueObject.create(serialAt(timeZone, instant), dayAndTime);
}

/** TODAY(): the day of NOW(). */
export function today(timeZone: string, instant: number): BaseValueObject {
  return NumberValueObject.create(dayAt(timeZone, instant), day);
}

/** EDATE(start_date, months): the last day of a shorter month stands for the days it lacks. */
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
