import type { Observations } from '../../domain/self-check/observations';
import { isError, type Scratch } from './scratch';

/** The numbers and blanks that a custom function returns, as cells show them. */
export function functionValues(scratch: Scratch): Observations {
  const { range, cell, calculate } = scratch;
  range(1, 1, 3, 2).setValues([
    [50, 0.5],
    [50, ''],
    ['', 1],
  ]);
  const [[score = null] = []] = calculate(`=WEIGHTED_GOAL_SCORE(${cell(1, 1)};${cell(1, 2)})`, 5, 1);
  range(1, 3, 3, 3).setValues([
    [0, 10, 5],
    [0, 10, ''],
    [0, 10, 12],
  ]);
  const column = (position: number) => `${cell(1, position)}:${cell(3, position)}`;
  const rows = calculate(`=GOAL_PROGRESS(${column(3)};${column(4)};${column(5)})`, 1, 7, 3).flat();
  return { score, 'row 1': rows[0] ?? null, 'row 2': rows[1] ?? null, 'row 3': rows[2] ?? null };
}

/** A custom function that returns '', and one that receives a blank cell. */
export function functionBlank({ cell, calculate, read, range }: Scratch): Observations {
  const formula = `=MOOD_TREND(${cell(1, 5)}:${cell(2, 5)};${cell(1, 6)}:${cell(2, 6)})`;
  const [[result = null] = []] = calculate(formula, 1, 1);
  range(1, 2, 1, 2).setFormulas([[`=LEN(${cell(1, 1)})`, `=ISBLANK(${cell(1, 1)})`]]);
  const [[length = null, isBlank = null] = []] = read(1, 2, 1, 2);
  const [[ofBlank = null] = []] = calculate(`=SCORE_BAND(${cell(1, 5)})`, 2, 1);
  return { result, length, 'of a blank cell': ofBlank, ISBLANK: isBlank };
}

/** Rows of a text and numbers. */
export function functionRows({ range, cell, calculate }: Scratch): Observations {
  range(1, 1, 2, 3).setValues([
    ['One', 100, 0.5],
    ['Two', 100, 0.75],
  ]);
  const [objectives, weights, progress] = [1, 2, 3].map((column) => `${cell(1, column)}:${cell(2, column)}`);
  const rows = calculate(`=OBJECTIVE_SCORES(${objectives};${weights};${progress})`, 1, 5, 2, 3);
  const at = (row: number, column: number) => rows[row - 1]?.[column - 1] ?? null;
  return { '1,1': at(1, 1), '1,2': at(1, 2), '2,1': at(2, 1), '2,2': at(2, 2), '2,3': at(2, 3) };
}

/** The entry of the add-on's pages, which anybody can name in a cell and which must do nothing there. */
export function functionDoor({ calculate }: Scratch): Observations {
  const [[shown = null] = []] = calculate('=callEndpoint("readReminders";"")', 1, 1);
  return { 'is an error': isError(shown), 'the error': shown };
}

/** The current day as an argument of a custom function: a cell or a range that contains TODAY(), and TODAY() itself. */
export function functionToday({ range, cell, calculate }: Scratch): Observations {
  range(1, 1).setFormula('=TODAY()-30');
  range(1, 2).setFormula('=TODAY()+30');
  range(1, 3).setFormula('=TODAY()');
  const status = (today: string, column: number) => {
    const [[shown = null] = []] = calculate(
      `=GOAL_STATUS(1/2;${cell(1, 1)};${cell(1, 2)};${today})`,
      2,
      column,
    );
    return isError(shown) || shown === '' ? shown : 'a status';
  };
  const found = { 'a cell with TODAY()': status(cell(1, 3), 1), 'TODAY() itself': status('TODAY()', 2) };
  range(3, 1, 2, 2).setFormulas([
    ['=50+0*TODAY()', '=1/2'],
    ['=50', '=1/2'],
  ]);
  const [[ofRange = null] = []] = calculate(
    `=WEIGHTED_GOAL_SCORE(${cell(3, 1)}:${cell(4, 1)};${cell(3, 2)}:${cell(4, 2)})`,
    5,
    1,
  );
  return { ...found, 'a range with TODAY()': ofRange };
}

/** Whether a day means the same to a custom function as a date cell and as text. */
export function functionDays({ workbook, range, cell, calculate, services }: Scratch): Observations {
  const days = ['2026-01-01', '2026-03-31', '2026-03-31'].map((day) => workbook.toDate(day));
  range(1, 1, 1, 3).setNumberFormat('yyyy-mm-dd').setValues([days]);
  const status = (today: string, column: number) =>
    calculate(`=GOAL_STATUS(99/100;${cell(1, 1)};${cell(1, 2)};${today})`, 2, column)[0]?.[0] ?? null;
  const [byCell, byText] = [status(cell(1, 3), 1), status('"2026-03-31"', 2)];
  return {
    'date cell and text agree': !isError(byCell) && byCell === byText,
    'by the cell': byCell,
    'by the text': byText,
    "script's time zone": services.scriptTimeZone(),
  };
}
