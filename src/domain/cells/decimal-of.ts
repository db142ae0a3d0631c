import type { Decimal } from './cell-number';

/**
 * The decimal separator of a locale as Google names it ("en_US", "in_ID", "de"); "." if the locale is unknown
 * (P125). Intl is not used, because the server and the page must agree and their locale tables differ.
 */
export function decimalOf(locale: string): Decimal {
  const [language = '', country = ''] = locale.split(/[_-]/);
  if (exceptions.includes(`${language.toLowerCase()}_${country.toUpperCase()}`)) return '.';
  return commaLanguages.includes(language.toLowerCase()) ? ',' : '.';
}

/**
 * The languages that write 1,5 among the 72 locales under File › Settings in Google Sheets (2022). Google
 * names Indonesian "in" and Norwegian "no".
 */
const commaLanguages =
  'az be bg ca cs da de el es fi fr hr hu hy id in it ka kk lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(
    ' ',
  );

/** Locales of these languages that write 1.5. */
const exceptions = ['de_CH', 'es_MX'];
