import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type FailureText, failureTextIn } from './failure-text';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import { noRefusals, type RefusalStrings } from './strings/strings-refusal-any';

/** The strings of one subject in both languages; a function of the formats if they contain days or numbers. */
export type LocalizedStrings<Strings> = Readonly<Record<Language, Strings | ((formats: Formats) => Strings)>>;

/** Everything about a page that depends on its language and on the locale of the spreadsheet (P120, P124). */
export interface Localization {
  readonly language: Language;
  readonly formats: Formats;
  /** The strings of a subject in the language of the page; the same object each time, so that effects can depend on it. */
  strings<Strings>(subject: LocalizedStrings<Strings>): Strings;
  /** A failure, or a refusal by the page itself, as a sentence to show. */
  readonly failureText: FailureText;
}

/** What components read through the hooks below; open-page.tsx provides it once for the whole page. */
export const PageContext = createContext<Localization>(localize('en'));

export function useLocalization(): Localization {
  return useContext(PageContext);
}

export function useStrings<Strings>(subject: LocalizedStrings<Strings>): Strings {
  return useLocalization().strings(subject);
}

/** `spreadsheetLocale` is undefined until the workbook is read; `refusals` are those of the page (P127). */
export function localize(
  language: Language,
  spreadsheetLocale?: string,
  refusals: RefusalStrings = noRefusals,
): Localization {
  const formats = formatsFor(language, spreadsheetLocale);
  const made = new Map<object, unknown>();
  return {
    language,
    formats,
    strings<Strings>(subject: LocalizedStrings<Strings>) {
      if (!made.has(subject)) made.set(subject, stringsIn(subject[language], formats));
      return made.get(subject) as Strings;
    },
    failureText: failureTextIn(language, formats, refusals),
  };
}

function stringsIn<Strings>(strings: Strings | ((formats: Formats) => Strings), formats: Formats): Strings {
  return typeof strings === 'function' ? (strings as (formats: Formats) => Strings)(formats) : strings;
}
