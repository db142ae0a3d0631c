import { numfmt } from '@univerjs/core';
import { type Clock, clockAhead } from '../../protocol/clock';
import { localFormula, storedFormula } from '../../protocol/decimal-comma-formula';
import { englishLocale, type SheetLocale, sheetLocale } from '../../protocol/sheet-locale';
import { BookError } from '../book';
import { withCommas } from '../formulas/formula-text';

/** The current locale of the workbook (H540), and formulas in its notation (H544). */
export class BookLocale {
  private locale: SheetLocale;

  /** A file with an unknown locale opens in en_US. */
  constructor(
    name: string,
    private readonly clock: Clock,
  ) {
    this.locale = sheetLocale(name) ?? englishLocale;
  }

  /** The year of a day that is typed without a year. */
  get year(): number {
    return new Date(this.clock.now()).getUTCFullYear();
  }

  get now(): SheetLocale {
    return this.locale;
  }

  /** Throws BookError if the locale is unknown. */
  change(name: string): void {
    const locale = sheetLocale(name);
    if (locale === null) throw new BookError(`Invalid argument: ${name}`);
    this.locale = locale;
  }

  /** A formula as it is typed, in the form in which it is stored. */
  stored(formula: string): string {
    return this.locale.hasDecimalComma ? storedFormula(formula) : withCommas(formula);
  }

  /** A stored formula in the form in which it is typed. */
  typed(formula: string): string {
    return this.locale.hasDecimalComma ? localFormula(formula) : formula;
  }
}

/** For functions that read text in en_US. */
export const englishBook = new BookLocale('en_US', clockAhead(0));

/** The name of the locale in the number-format library; the name of the language if the library lacks the region. */
export function formatLocale({ tag }: SheetLocale): string {
  const [language = 'en'] = tag.split('-');
  return [tag, language].find((one) => numfmt.getLocale(one) !== null) ?? 'en';
}
