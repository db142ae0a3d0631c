import type { Language } from '../../shell/language';
import { speakLanguage } from '../../shell/spoken';
import { failureStrings } from '../../shell/strings/strings-failure';
import { stageStrings } from '../../shell/strings/strings-stages';
import { actionItemStrings } from './strings-action-items';
import { conflictStrings } from './strings-conflicts';
import { earlierStrings } from './strings-earlier';
import { engineerHeaderStrings } from './strings-engineer-header';
import { formStrings } from './strings-form';
import { furtherStrings } from './strings-further';
import { goalStrings } from './strings-goals';
import { nextStrings } from './strings-next';
import { privateNoteStrings } from './strings-private-note';
import { reminderStrings } from './strings-reminders';
import { saveStrings } from './strings-save';
import { undoStrings } from './strings-undo';

/**
 * All wording of the sidebar in the language that is spoken; nothing a person reads stands anywhere else.
 *
 * A new subject is one file and one line. The file is strings-<subject>.ts: `const english = {…}`, below it
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
    ...stageStrings[language],
    actions: actionItemStrings[language],
    conflicts: conflictStrings[language],
    earlier: earlierStrings[language],
    /** A failure as a sentence to show. */
    failure: failureStrings[language],
    form: formStrings[language],
    further: furtherStrings[language],
    goals: goalStrings[language],
    next: nextStrings[language],
    privateNote: privateNoteStrings[language],
    reminders: reminderStrings[language],
    save: saveStrings[language],
    undo: undoStrings[language],
    who: engineerHeaderStrings[language],
  };
}
