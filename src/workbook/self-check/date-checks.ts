import { isDate } from '../../domain/cells/cell-number';
import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';

/** A day, written as the add-on writes it. */
export function dateRoundTrip({ workbook, range, cell, calculate, services }: Scratch): Observations {
  range(1, 1).setValue(workbook.toDate('2026-03-31'));
  const part = (name: string, row: number) => calculate(`=${name}(${cell(1, 1)})`, row, 2)[0]?.[0] ?? null;
  const [ofMonth, month] = [part('DAY', 1), part('MONTH', 2)];
  const value: unknown = range(1, 1).getValue();
  return {
    day: isDate(value) ? workbook.toDay(value) : String(value),
    'DAY()': ofMonth,
    'MONTH()': month,
    'is a date': isDate(value),
    "spreadsheet's time zone": workbook.spreadsheet.getSpreadsheetTimeZone(),
    "script's time zone": services.scriptTimeZone(),
  };
}

/** Days on which clocks change in Europe and America. */
export function dateDaylight({ workbook, range, read }: Scratch): Observations {
  const days = ['2026-03-29', '2026-10-25', '2026-11-01'];
  range(1, 1, 1, days.length).setValues([days.map((day) => workbook.toDate(day))]);
  const [cells = []] = read(1, 1, 1, days.length);
  return Object.fromEntries(days.map((day, index) => [day, String(cells[index]).replace(/^date /, '')]));
}

/** A day as text, in a plain-text cell and in one without a format. */
export function dateText({ range, read }: Scratch): Observations {
  range(1, 1).setNumberFormat('@').setValue('2026-03-31');
  range(1, 2).setValue('2026-03-31');
  const [[plain = null, other = null] = []] = read(1, 1, 1, 2);
  return { 'in a plain-text cell': plain, 'in a cell without a format': other };
}
