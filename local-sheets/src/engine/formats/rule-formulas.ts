import type { BookLocale } from './book-locale';

interface Criteria<Arg> {
  readonly criteria: string;
  readonly args: readonly Arg[];
}

/** A rule of a validation or conditional format, with its formula in the stored notation (H544). */
export function storedArguments<Rule extends Criteria<unknown>>(rule: Rule, locale: BookLocale): Rule {
  return withFormula(rule, (formula) => locale.stored(formula));
}

/** The same rule, with its formula in the notation of the locale. */
export function localArguments<Rule extends Criteria<unknown>>(rule: Rule, locale: BookLocale): Rule {
  return withFormula(rule, (formula) => locale.typed(formula));
}

function withFormula<Rule extends Criteria<unknown>>(rule: Rule, change: (formula: string) => string): Rule {
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
  return { ...rule, args: rule.args.map((arg) => change(String(arg))) };
}
