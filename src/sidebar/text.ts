import { nameMonthsIn } from './formats';
import type { Language } from './language';
import { engineerWords } from './words-engineer';
import { formWords } from './words-form';
import { goalWords } from './words-goals';
import { languageWords } from './words-language';
import { saveWords } from './words-save';
import { stageWords } from './words-stages';
import { whoWords } from './words-who';
import { wireWords } from './words-wire';

/**
 * All wording of the pages in the language that is spoken; nothing a person reads stands anywhere else.
 *
 * A new subject is one file and one line. The file is words-<subject>.ts: `const english = {…}`, below it
 * `const indonesian: typeof english = {…}`, so that what is missing does not compile, and at its end
 * `export const <subject>Words = { en: english, id: indonesian }`. The line stands in `inLanguage`; components then say
 * `text.<subject>.<name>`. Days, figures and percent come from formats.ts. Read `text` while drawing, never into a
 * constant of a file or into state: it is another object once the language is switched.
 */
export let text = inLanguage('en');

/** Speaks this language from now on; what is drawn already is drawn again by open-page.tsx. */
export function speak(language: Language): void {
  text = inLanguage(language);
  nameMonthsIn(language);
}

function inLanguage(language: Language) {
  return {
    ...stageWords[language],
    engineer: engineerWords[language],
    form: formWords[language],
    goals: goalWords[language],
    language: languageWords[language],
    save: saveWords[language],
    who: whoWords[language],
    wire: wireWords[language],
  };
}
