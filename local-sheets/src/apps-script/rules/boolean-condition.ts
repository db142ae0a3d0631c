import type { ConditionalFormat } from '../../protocol/formats';
import { enumeration } from '../enumeration';
import { whole } from '../partial-class';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export const BooleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'SpreadsheetApp.BooleanCriteria',
  [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ],
);

/** The condition of a conditional format, and the format that it applies. */
class BooleanConditionPart implements Partial<Condition> {
  constructor(private readonly format: ConditionalFormat) {}

  getCriteriaType(): Criteria {
    return BooleanCriteria[this.format.criteria as keyof typeof BooleanCriteria];
  }
  getCriteriaValues(): unknown[] {
    return [...this.format.args];
  }
  getBackground(): string | null {
    return this.format.background;
  }
  getFontColor(): string | null {
    return this.format.fontColor;
  }
  getBold(): boolean | null {
    return this.format.bold;
  }
}

export const newBooleanCondition = whole<Condition, [ConditionalFormat]>(
  'BooleanCondition',
  BooleanConditionPart,
);
