import type { Formats } from '../../shell/formats';
import type { Language } from '../../shell/language';
import { stageStrings } from '../../shell/strings/strings-stages';
import { actionItemStrings } from './strings-action-items';
import { briefStrings } from './strings-brief';
import { conflictStrings } from './strings-conflicts';
import { earlierStrings } from './strings-earlier';
import { engineerHeaderStrings } from './strings-engineer-header';
import { firstRunStrings } from './strings-first-run';
import { formStrings } from './strings-form';
import { furtherStrings } from './strings-further';
import { goalStrings } from './strings-goals';
import { nextStrings } from './strings-next';
import { outcomeStrings } from './strings-outcome';
import { pastedStrings } from './strings-pasted';
import { preparedStrings } from './strings-prepared';
import { privateNoteStrings } from './strings-private-note';
import { reminderStrings } from './strings-reminders';
import { saveStrings } from './strings-save';
import { undoStrings } from './strings-undo';
import { winStrings } from './strings-wins';

/**
 * All strings of the sidebar. A subject has a file strings-<subject>.ts with `english` and `indonesian: typeof english`, so that
 * a missing translation does not compile, and a line in `inLanguage`. If it contains days or numbers, it is a function of the
 * formats. Components read `useStrings(meetingStrings).<subject>.<name>`; pure functions take the strings as a parameter.
 */
export const meetingStrings = {
  en: (formats: Formats) => inLanguage('en', formats),
  id: (formats: Formats) => inLanguage('id', formats),
};

export type MeetingStrings = ReturnType<typeof inLanguage>;

function inLanguage(language: Language, formats: Formats) {
  return {
    ...stageStrings[language],
    actions: actionItemStrings[language](formats),
    brief: briefStrings[language](formats),
    conflicts: conflictStrings[language],
    earlier: earlierStrings[language](formats),
    firstRun: firstRunStrings[language],
    form: formStrings[language],
    further: furtherStrings[language],
    goals: goalStrings[language](formats),
    next: nextStrings[language](formats),
    outcome: outcomeStrings[language](formats),
    pasted: pastedStrings[language](formats),
    prepared: preparedStrings[language],
    privateNote: privateNoteStrings[language](formats),
    reminders: reminderStrings[language],
    save: saveStrings[language](formats),
    undo: undoStrings[language],
    who: engineerHeaderStrings[language](formats),
    wins: winStrings[language],
  };
}
