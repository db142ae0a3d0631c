import type { Decimal } from './cell-number';

/**
 * The sign before the decimals in a spreadsheet of this locale, named as Google does ("en_US", "in_ID", "de"). Without Intl, for
 * the server and the page must agree, and their tables of locales differ.
 */
export function decimalOf(locale: string): Decimal {
  const [language = '', country = ''] = locale.split(/[_-]/);
  if (exceptions.includes(`${language.toLowerCase()}_${country.toUpperCase()}`)) return '.';
  return commaLanguages.includes(language.toLowerCase()) ? ',' : '.';
}

/** Languages of the 72 locales under File › Settings in Google Sheets (2022) that write 1,5; "in" and "no" as Google names them. */
const commaLanguages =
  'az be bg ca cs da de el es fi fr hr hu hy id in it ka kk lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(
    ' ',
  );

/** Locales among them that write 1.5 all the same. */
const exceptions = ['de_CH', 'es_MX'];
