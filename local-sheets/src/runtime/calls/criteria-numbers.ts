import { sheetLocale } from '../../protocol/sheet-locale';
import type { SettingsStore } from '../stores/settings';

/**
 * How numbers in criteria of validations and conditional formats are stored if the comma is the decimal separator. Google
 * does not document it, so a test can choose (H545): they remain numbers; or they are written as in en_US, which the
 * spreadsheet cannot read; or they are written as in its locale, and read back as such text.
 */
export type CriteriaNumbers = 'numbers' | 'written as in en_US' | 'written as in the locale';

interface Rule {
  readonly criteria: string;
  readonly args: readonly unknown[];
}

export interface CriteriaWriting {
  toBook<Written extends Rule>(rule: Written): Written;
  fromBook<Read extends Rule>(rule: Read): Read;
}

export function createCriteriaWriting(way: CriteriaNumbers, settings: SettingsStore): CriteriaWriting {
  const decimal = () => sheetLocale(settings.now().locale)?.decimal ?? '.';
  const change = <Any extends Rule>(
    rule: Any,
    wanted: CriteriaNumbers,
    by: (value: number) => unknown,
  ): Any => {
    if (way !== wanted || decimal() === '.' || !rule.criteria.startsWith('NUMBER_')) return rule;
    return { ...rule, args: rule.args.map((arg) => (typeof arg === 'number' ? by(arg) : arg)) };
  };
  return {
    toBook: (rule) => change(rule, 'written as in en_US', (value) => (hasPoint(value) ? Number.NaN : value)),
    fromBook: (rule) =>
      change(rule, 'written as in the locale', (value) => String(value).replace('.', decimal())),
  };
}

/** True for numbers whose text contains a point; large whole numbers are written as "1.0E12". */
function hasPoint(value: number): boolean {
  return !Number.isInteger(value) || Math.abs(value) >= 1e7;
}
