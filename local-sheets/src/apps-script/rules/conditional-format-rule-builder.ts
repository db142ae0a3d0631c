import type { ConditionalFormat } from '../../protocol/formats';
import { whole } from '../partial-class';
import { asHex } from '../range/css-colors';
import { areaOf } from '../spreadsheet/places';
import { FormatRuleParts, formatRuleOf } from './conditional-format-rule';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Collects a rule; the rule takes effect when it is set on a sheet. */
class FormatRuleBuilderPart extends FormatRuleParts implements Partial<Builder> {
  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    return formatRuleOf({ ...this.format });
  }
  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    return this.with({ areas: ranges.map(areaOf) });
  }
  setBackground(background: string | null): Builder {
    return this.with({ background: asHex(background) });
  }
  setFontColor(fontColor: string | null): Builder {
    return this.with({ fontColor: asHex(fontColor) });
  }
  setBold(bold: boolean | null): Builder {
    return this.with({ bold });
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.when(String(criteria), ...(args as (string | number | boolean)[]));
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', text);
  }

  private when(criteria: string, ...args: (string | number | boolean)[]): Builder {
    return this.with({ criteria, args });
  }

  private with(change: Partial<ConditionalFormat>): Builder {
    this.format = { ...this.format, ...change };
    return this as unknown as Builder;
  }
}

export const newFormatRuleBuilder = whole<Builder, [ConditionalFormat]>(
  'ConditionalFormatRuleBuilder',
  FormatRuleBuilderPart,
);

export function newConditionalFormatRule(): Builder {
  return newFormatRuleBuilder({
    areas: [],
    criteria: '',
    args: [],
    background: null,
    fontColor: null,
    bold: null,
  });
}
