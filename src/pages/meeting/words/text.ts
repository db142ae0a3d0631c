import type { Language } from '../../shell/language';
import { speakLanguage } from '../../shell/spoken';
import { failureWords } from '../../shell/strings/words-failure';
import { stageWords } from '../../shell/strings/words-stages';
import { actionWords } from './words-actions';
import { conflictWords } from './words-conflicts';
import { earlierWords } from './words-earlier';
import { formWords } from './words-form';
import { furtherWords } from './words-further';
import { goalWords } from './words-goals';
import { nextWords } from './words-next';
import { privateNoteWords } from './words-private-note';
import { reminderWords } from './words-reminders';
import { saveWords } from './words-save';
import { undoWords } from './words-undo';
import { whoWords } from './words-who';

/**
 * All wording of the sidebar in the language that is spoken; nothing a person reads stands anywhere else.
 *
 * A new subject is one file and one line. The file is words-<subject>.ts: `const english = {…}`, below it
 * `const indonesian: typeof english = {…}`, so that what is missing does not compile, and at its end
 * `export const <subject>Words = { en: english, id: indonesian }`. The line stands in `inLanguage`; components then say
 * `text.<subject>.<name>`. Days, figures and percent come from formats.ts. Read `text` while drawing, never into a
 * constant of a file or into state: it is another object once the language is switched.
 *
 * A dialog does not read `text`, of which most is not about it: it says `<subject>Words[spoken].<name>`, and so do the
 * components that both have.
 */
export let text = inLanguage('en');

/** Speaks this language from now on, in `text` too. */
export function speak(language: Language): void {
  speakLanguage(language);
  text = inLanguage(language);
}

function inLanguage(language: Language) {
  return {
    ...stageWords[language],
    actions: actionWords[language],
    conflicts: conflictWords[language],
    earlier: earlierWords[language],
    /** A failure as a sentence to show. */
    failure: failureWords[language],
    form: formWords[language],
    further: furtherWords[language],
    goals: goalWords[language],
    next: nextWords[language],
    privateNote: privateNoteWords[language],
    reminders: reminderWords[language],
    save: saveWords[language],
    undo: undoWords[language],
    who: whoWords[language],
  };
}
