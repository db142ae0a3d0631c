/** The languages the pages speak, by their codes in `<html lang>`. */
export type Language = 'en' | 'id';

/** What is spoken to whoever prefers these, best first; "in" is the old code of Indonesian. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [code = ''] = tag.toLowerCase().split(/[-_]/);
    if (code === 'id' || code === 'in') return 'id';
    if (code === 'en') return 'en';
  }
  return 'en';
}

/** Where the choice of a language outlives the page: this browser's storage. */
export interface LanguageShelf {
  read(): Language | null;
  keep(language: Language): void;
}

/** The browser may refuse its storage; then the choice lasts as long as the page. */
export function languageShelf(storage: () => Storage): LanguageShelf {
  return {
    read() {
      try {
        const kept = storage().getItem(key);
        return kept === 'en' || kept === 'id' ? kept : null;
      } catch {
        return null;
      }
    },
    keep(language) {
      try {
        storage().setItem(key, language);
      } catch {
        // Nothing to do: the page speaks the language all the same.
      }
    },
  };
}

const key = 'one-on-ones language';
