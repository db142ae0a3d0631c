import { proposeNotes } from '../../domain/notes/propose-notes';

// The sidebar loads this page when somebody opens "Paste meeting notes…", and calls this function.
Object.assign(globalThis, { proposeMeetingNotes: proposeNotes });
