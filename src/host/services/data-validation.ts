import type { ValidationRule } from '../wire/formats';
import { ValidationParts } from './data-validation-parts';
import { whole } from './whole';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A finished rule. */
class DataValidationPart extends ValidationParts implements Partial<DataValidation> {
  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

export const validationOf = whole<DataValidation, [ValidationRule]>('DataValidation', DataValidationPart);
