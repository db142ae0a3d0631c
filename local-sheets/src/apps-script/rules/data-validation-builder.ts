import type { ValidationRule } from '../../protocol/formats';
import { whole } from '../partial-class';
import { toCell } from '../range/cell-values';
import { areaOf } from '../spreadsheet/places';
import { validationOf } from './data-validation';
import { ValidationParts } from './data-validation-parts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Day = GoogleAppsScript.Base.Date;

/** Collects a rule; no cell changes. */
class DataValidationBuilderPart extends ValidationParts implements Partial<Builder> {
  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    return validationOf({ ...this.rule });
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.with({ allowInvalid });
  }
  setHelpText(helpText: string): Builder {
    return this.with({ helpText });
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    return this.require(String(criteria), ...args);
  }
  requireCheckbox(...values: unknown[]): Builder {
    return this.require('CHECKBOX', ...values);
  }
  requireValueInList(values: readonly string[], showDropdown = true): Builder {
    return this.with({ criteria: 'VALUE_IN_LIST', args: [values.map(String), showDropdown] });
  }
  requireValueInRange(range: Range, showDropdown = true): Builder {
    return this.with({ criteria: 'VALUE_IN_RANGE', args: [areaOf(range), showDropdown] });
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.require('CUSTOM_FORMULA', formula);
  }
  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Day): Builder {
    return this.require('DATE_AFTER', date);
  }
  requireDateBefore(date: Day): Builder {
    return this.require('DATE_BEFORE', date);
  }
  requireDateBetween(start: Day, end: Day): Builder {
    return this.require('DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: Day, end: Day): Builder {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }
  requireDateEqualTo(date: Day): Builder {
    return this.require('DATE_EQUAL_TO', date);
  }
  requireDateOnOrAfter(date: Day): Builder {
    return this.require('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Day): Builder {
    return this.require('DATE_ON_OR_BEFORE', date);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): Builder {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): Builder {
    return this.require('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): Builder {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): Builder {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextContains(text: string): Builder {
    return this.require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): Builder {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): Builder {
    return this.require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): Builder {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): Builder {
    return this.require('TEXT_IS_VALID_URL');
  }

  private require(criteria: string, ...args: unknown[]): Builder {
    return this.with({ criteria, args: args.map(toCell) });
  }

  private with(change: Partial<ValidationRule>): Builder {
    this.rule = { ...this.rule, ...change };
    return this as unknown as Builder;
  }
}

export const newValidationBuilder = whole<Builder, [ValidationRule]>(
  'DataValidationBuilder',
  DataValidationBuilderPart,
);

export function newDataValidation(): Builder {
  return newValidationBuilder({ criteria: '', args: [], allowInvalid: true, helpText: null });
}
