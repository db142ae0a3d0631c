import { nameMonthsIn } from './formats';
import type { Language } from './language';

/** The language of the page. Read it while drawing, as in `cycleStrings[spoken].title`: it is another once the language is switched. */
export let spoken: Language = 'en';

/** Speaks this language from now on; what is drawn already is drawn again by open-page.tsx. */
export function speakLanguage(language: Language): void {
  spoken = language;
  nameMonthsIn(language);
}
