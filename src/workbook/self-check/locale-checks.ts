import type { Observations } from '../../domain/self-check/observations';
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
  };
}

/** The formula of a conditional format, as for the colors of scores, and beside it a number with decimals. */
export function localeCondition({ workbook, sheet, range, services }: Scratch): Observations {
  const before = sheet.getConditionalFormatRules();
  const rule = () =>
    workbook
      .newFormatRule()
      .setRanges([range(1, 1)])
      .setBackground('#fadcd9');
  const formula = rule().whenFormulaSatisfied('=ISNUMBER(A1)*(A1<2/5)>0').build();
  const number = rule().whenNumberLessThan(0.399999999).build();
  sheet.setConditionalFormatRules([...before, formula, number]);
  services.flush();
  const criteria = sheet
    .getConditionalFormatRules()
    .slice(before.length)
    .map((added) => added.getBooleanCondition()?.getCriteriaValues()[0]);
  sheet.setConditionalFormatRules(before);
  return { formula: criterionOf(criteria[0]), 'a number with decimals': criterionOf(criteria[1]) };
}

/** A strict validation with a large bound, as for weights. */
export function localeValidation({ workbook, range, attempt, services }: Scratch): Observations {
  const rule = workbook.newValidation().requireNumberBetween(0, 1e12).setAllowInvalid(false).build();
  const cell = range(1, 1).setDataValidation(rule);
  services.flush();
  const [least, most] = cell.getDataValidation()?.getCriteriaValues() ?? [];
  return {
    '50': attempt(() => cell.setValue(50)),
    '0.5': attempt(() => cell.setValue(0.5)),
    '-1': attempt(() => cell.setValue(-1)),
    least: criterionOf(least),
    most: criterionOf(most),
  };
}

function criterionOf(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
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

/** A strict drop-down of numbers in cells that show a sign. */
export function listOfNumbers({ workbook, range, attempt }: Scratch): Observations {
  const rule = workbook
    .newValidation()
    .requireValueInList(['-2', '-1', '0', '1', '2'])
    .setAllowInvalid(false);
  const cell = range(1, 1).setNumberFormat('+0;-0;0').setDataValidation(rule.build());
  return {
    '2': attempt(() => cell.setValue(2)),
    '-1': attempt(() => cell.setValue(-1)),
    '9': attempt(() => cell.setValue(9)),
  };
}
