/** What depends on the locale of a spreadsheet: the notation of numbers and days, and the separator of arguments. */
export interface SheetLocale {
  /** The name in scripts, such as "de_DE" or "in_ID". */
  readonly name: string;
  /** The BCP 47 tag, such as "de-DE" or "id-ID". */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: readonly DatePart[];
  readonly dateSeparator: string;
  /** The automatic number format of days, such as "dd.MM.yyyy". */
  readonly datePattern: string;
  /** The automatic number format of a moment. */
  readonly momentPattern: string;
  readonly currency: { readonly symbol: string; readonly comesFirst: boolean } | null;
  /** True if the comma is the decimal separator, so that `;` separates the arguments of a function. */
  readonly hasDecimalComma: boolean;
}

type DatePart = 'day' | 'month' | 'year';

/** The outdated language codes that Sheets inherited from Java, and the current ones. */
const languages: Readonly<Record<string, string>> = { in: 'id', iw: 'he', no: 'nb' };

/** The currencies of regions. For a missing region, only plain numbers are recognized. */
const currencies: Readonly<Record<string, string>> = {
  AT: 'EUR',
  AU: 'AUD',
  BR: 'BRL',
  DE: 'EUR',
  ES: 'EUR',
  FR: 'EUR',
  GB: 'GBP',
  ID: 'IDR',
  IN: 'INR',
  IT: 'EUR',
  JP: 'JPY',
  NL: 'EUR',
  SG: 'SGD',
  US: 'USD',
};

/** The locale with a name such as "de_DE"; null if the name is unknown. */
export function sheetLocale(name: string): SheetLocale | null {
  const [, language = '', region = ''] = /^([a-z]{2,3})(?:_([A-Z]{2}))?$/.exec(name) ?? [];
  const tag = [languages[language] ?? language, region].filter((part) => part !== '').join('-');
  if (language === '' || Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return null;
  const latin = `${tag}-u-nu-latn`;
  const number = new Intl.NumberFormat(latin, { useGrouping: true }).formatToParts(-1234567.5);
  const part = (type: string) => number.find((one) => one.type === type)?.value ?? '';
  const decimal = part('decimal');
  const days = dayParts(latin);
  return {
    name,
    tag,
    decimal,
    group: part('group'),
    ...days,
    momentPattern: `${days.datePattern} H:mm:ss`,
    currency: currencyOf(latin, region),
    hasDecimalComma: decimal === ',',
  };
}

/** The locale of a new spreadsheet, and of one whose locale is unknown. */
export const englishLocale = sheetLocale('en_US') as SheetLocale;

/** Order, separator and widths of the short form of a day, with the year in full. */
function dayParts(tag: string): Pick<SheetLocale, 'dateOrder' | 'dateSeparator' | 'datePattern'> {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC', calendar: 'gregory' });
  const parts = format.formatToParts(Date.UTC(2026, 0, 2));
  const isDatePart = (type: string): type is DatePart => ['day', 'month', 'year'].includes(type);
  const patterns = { day: ['d', 'dd'], month: ['M', 'MM'], year: ['yyyy', 'yyyy'] } as const;
  // A number format contains no marks of the writing direction.
  const literal = (text: string) => text.replaceAll(/[\u200e\u200f\u061c]/g, '');
  return {
    dateOrder: parts.flatMap(({ type }) => (isDatePart(type) ? [type] : [])),
    dateSeparator: literal(parts.find(({ type }) => type === 'literal')?.value ?? '/').trim(),
    datePattern: parts
      .map(({ type, value }) =>
        isDatePart(type) ? patterns[type][value.length > 1 ? 1 : 0] : literal(value),
      )
      .join(''),
  };
}

function currencyOf(tag: string, region: string): SheetLocale['currency'] {
  const currency = currencies[region];
  if (currency === undefined) return null;
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const symbol = parts[at]?.value ?? currency;
  return { symbol, comesFirst: at < parts.findIndex(({ type }) => type === 'integer') };
}
