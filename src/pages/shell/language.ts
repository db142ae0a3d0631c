import { type ChoiceStorage, choiceStorage } from './choice-storage';

/** The languages of the pages, by their codes in `<html lang>`. */
export type Language = 'en' | 'id';

/** The first supported language among the preferred ones, best first; English if there is none (P120). */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [code = ''] = tag.toLowerCase().split(/[-_]/);
    // "in" is the old code of Indonesian.
    if (code === 'id' || code === 'in') return 'id';
    if (code === 'en') return 'en';
  }
  return 'en';
}

/** Keeps the chosen language in this browser (P121). */
export function languageStorage(storage: () => Storage): ChoiceStorage<Language> {
  return choiceStorage(storage, 'one-on-ones language', ['en', 'id']);
}
