import type { Observations } from '../../domain/self-check/observations';
import { validationOf } from '../grid/column-formatting';
import { columns } from '../grid/layout';
import { ensureBands } from '../scores/bands';
import type { Scratch } from './scratch';

/** Formulas as the add-on writes them: semicolons, and fractions in place of decimals. */
export function localeFormula(scratch: Scratch): Observations {
  const value = (formula: string, row: number) => scratch.calculate(formula, row, 1)[0]?.[0] ?? null;
  const found = {
    'SUM(1;2)': value('=SUM(1;2)', 1),
    '1/4': value('=1/4', 2),
    '"a"&"b"': value('="a"&"b"', 3),
  };
  return {
    ...found,
    'SUM(1;2) is read back as': scratch.range(1, 1).getFormula(),
    'SUM(1,2)': value('=SUM(1,2)', 4),
    '0.5*2': value('=0.5*2', 5),
    '0,5*2': value('=0,5*2', 6),
    'SUM({1,2})': value('=SUM({1,2})', 7),
  };
}

/** The color rules of scores, which Set up compares with what it would write (W150). */
export function localeCondition({ workbook, sheet, range, services }: Scratch): Observations {
  const before = sheet.getConditionalFormatRules();
  const hasChanged = () => ensureBands(workbook, sheet, [range(1, 1)], { amber: 2 / 5, green: 7 / 10 });
  hasChanged();
  services.flush();
  const rules = sheet.getConditionalFormatRules().slice(before.length);
  const found = {
    'color rules': rules.length,
    'read back as written': !hasChanged(),
    formula: String(rules[0]?.getBooleanCondition()?.getCriteriaValues()[0]),
  };
  sheet.setConditionalFormatRules(before);
  return found;
}

/** The bounds of Weight and Cadence (W87). */
export function numberBounds({ workbook, range, attempt }: Scratch): Observations {
  const [weights, cadences] = [range(1, 1), range(2, 1)];
  weights.setDataValidation(validationOf(workbook, columns.goals.weight));
  cadences.setDataValidation(validationOf(workbook, columns.engineers.cadence));
  const weight = (value: number) => attempt(() => weights.setValue(value));
  const cadence = (value: number) => attempt(() => cadences.setValue(value));
  return {
    'weight 50': weight(50),
    'weight 0.5': weight(0.5),
    'weight -1': weight(-1),
    'cadence 14': cadence(14),
    'cadence 0': cadence(0),
    'cadence 366': cadence(366),
  };
}

/** Number formats, which the add-on writes in the notation of en_US. */
export function localeFormat({ range, services }: Scratch): Observations {
  const formats = { percent: '0.00%', sign: '+0;-0;0', day: 'yyyy-mm-dd' };
  const cells = range(1, 1, 3).setNumberFormats(Object.values(formats).map((format) => [format]));
  cells.setValues([[0.5], [2], [46_000]]);
  services.flush();
  const [percent = '', sign = '', day = ''] = cells.getNumberFormats().flat();
  const [shown = ''] = cells.getDisplayValues().flat();
  return { percent, sign, day, '0.5 is shown as': shown };
}

/** The drop-down list of Workload, made strict: otherwise a script cannot see what Sheets marks as invalid (W87). */
export function numberList({ workbook, range, attempt }: Scratch): Observations {
  const { workload } = columns.meetings;
  const list = validationOf(workbook, workload)?.copy().setAllowInvalid(false).build() ?? null;
  const cell = range(1, 1).setNumberFormat(workload.format).setDataValidation(list);
  return {
    '2': attempt(() => cell.setValue(2)),
    '-1': attempt(() => cell.setValue(-1)),
    '9': attempt(() => cell.setValue(9)),
  };
}
