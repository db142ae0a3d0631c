import type { ConditionalFormat } from '../../protocol/formats';
import { make } from '../make';
import { whole } from '../partial-class';
import { newBooleanCondition } from './boolean-condition';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The getters that a rule and its builder share. */
export class FormatRuleParts {
  constructor(protected format: ConditionalFormat) {
    formats.set(this, format);
  }
  copy(): Builder {
    return make.formatRuleBuilder({ ...this.format });
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.format.areas.map((area) => make.range({ ...area, toEnd: false }));
  }
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return newBooleanCondition(this.format);
  }
  getGradientCondition(): null {
    return null;
  }
}

class ConditionalFormatRulePart extends FormatRuleParts implements Partial<Rule> {}

export const formatRuleOf = whole<Rule, [ConditionalFormat]>(
  'ConditionalFormatRule',
  ConditionalFormatRulePart,
);

/** The format of a rule that a script passes. */
export function formatRuleParts(rule: Rule): ConditionalFormat {
  const parts = formats.get(rule);
  if (!parts) throw new Error('A rule must be made with SpreadsheetApp.newConditionalFormatRule().');
  return parts;
}

const formats = new WeakMap<object, ConditionalFormat>();
