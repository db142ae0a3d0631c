import type { Area } from '../../protocol/cells';
import type { ValidationRule } from '../../protocol/formats';
import type { CallValue } from '../../protocol/values';
import { enumeration } from '../enumeration';
import { make } from '../make';
import { fromCell } from '../range/cell-values';

export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'SpreadsheetApp.DataValidationCriteria',
  [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
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
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

/** The getters that a validation and its builder share. */
export class ValidationParts {
  constructor(protected rule: ValidationRule) {
    rules.set(this, rule);
  }
  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return make.validationBuilder({ ...this.rule });
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return DataValidationCriteria[this.rule.criteria as keyof typeof DataValidationCriteria];
  }
  getCriteriaValues(): unknown[] {
    return this.rule.args.map((arg) => {
      if (Array.isArray(arg)) return [...arg];
      return isArea(arg) ? make.range({ ...arg, toEnd: false }) : fromCell(arg as CallValue);
    });
  }
}

/** The rule of a validation that a script passes. */
export function validationParts(rule: GoogleAppsScript.Spreadsheet.DataValidation): ValidationRule {
  const parts = rules.get(rule);
  if (!parts) throw new Error('A data validation must be made with SpreadsheetApp.newDataValidation().');
  return parts;
}

const rules = new WeakMap<object, ValidationRule>();

function isArea(arg: unknown): arg is Area {
  return typeof arg === 'object' && arg !== null && 'sheetId' in arg;
}
