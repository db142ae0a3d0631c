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

/** Keeps the chosen language in this browser. */
export interface LanguageStorage {
  /** Null if no language was chosen or the browser blocks its storage. */
  read(): Language | null;
  write(language: Language): void;
}

/** If the browser blocks its storage, the choice lasts until the page is closed. */
export function languageStorage(storage: () => Storage): LanguageStorage {
  return {
    read() {
      try {
        const stored = storage().getItem(key);
        return stored === 'en' || stored === 'id' ? stored : null;
      } catch {
        return null;
      }
    },
    write(language) {
      try {
        storage().setItem(key, language);
      } catch {
        // Nothing to do: the open page has the language anyway.
      }
    },
  };
}

const key = 'one-on-ones language';
