import type { ValidationRule } from '../../protocol/formats';
import { whole } from '../partial-class';
import { ValidationParts } from './data-validation-parts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule that was built. */
class DataValidationPart extends ValidationParts implements Partial<DataValidation> {
  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

export const validationOf = whole<DataValidation, [ValidationRule]>('DataValidation', DataValidationPart);
