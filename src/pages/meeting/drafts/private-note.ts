import type { PrivateNoteView } from '../../../contract/endpoints';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Call } from '../../shell/server';
import { createStore, type Store } from '../../shell/store';

/** The private note about one engineer, as this page has it. */
export interface Note {
  readonly text: string;
  /** The stored text as last read; null until it is read. */
  readonly seen: string | null;
  /** The text that was last stored or read; a different `text` is not stored yet. */
  readonly saved: string;
  /** By how many characters `saved` can grow. */
  readonly left: number;
  readonly waiting: 'reading' | 'saving' | null;
  readonly failure: Failure | null;
  /** The text that another window has stored in the meantime; null if there is none. */
  readonly theirs: string | null;
}

type Notes = Readonly<Record<string, Note>>;
type NoteChange = { readonly engineerId: string; readonly change: Partial<Note> };

/** The commands for private notes, which are separate from the form and its save. */
export interface PrivateNotes {
  readonly store: Store<Notes, NoteChange>;
  /** Reads the note, unless its text is not stored yet. */
  open(engineerId: string): Promise<void>;
  /** Stores the text after a pause in typing. */
  type(engineerId: string, text: string): void;
  /** Stores the text immediately if it is not stored yet. */
  save(engineerId: string): Promise<void>;
  saveAll(): void;
  /** Resolves the conflict with another window: appends its text, or overwrites it. */
  join(engineerId: string, how: 'both' | 'mine alone'): Promise<void>;
}

/** The pause in typing before the text is stored. */
const restMs = 1_500;

export function privateNotes(call: Call): PrivateNotes {
  const store = createStore<Notes, NoteChange>(
    (notes, { engineerId, change }) => ({
      ...notes,
      [engineerId]: { ...(notes[engineerId] ?? unread), ...change },
    }),
    {},
  );
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const noteOf = (engineerId: string) => store.state()[engineerId] ?? unread;
  const set = (engineerId: string, change: Partial<Note>) => store.dispatch({ engineerId, change });

  const save = async (engineerId: string): Promise<void> => {
    clearTimeout(timers.get(engineerId));
    const { text, seen, theirs, waiting } = noteOf(engineerId);
    if (seen === null || theirs !== null || waiting !== null || !isUnsaved(noteOf(engineerId))) return;
    set(engineerId, { waiting: 'saving', failure: null });
    const outcome = await call('savePrivateNote', engineerId, text, seen);
    if (outcome.ok) {
      const { view } = outcome;
      set(engineerId, { waiting: null, seen: view.text, saved: text, left: view.left });
      // Stores what was typed during the call.
      if (isUnsaved(noteOf(engineerId))) await save(engineerId);
    } else if (outcome.failure.code === 'changed-meanwhile') {
      await readTheirs(engineerId);
    } else {
      set(engineerId, { waiting: null, failure: outcome.failure });
    }
  };

  const readTheirs = async (engineerId: string) => {
    const outcome = await call('readPrivateNote', engineerId);
    set(
      engineerId,
      outcome.ok
        ? { waiting: null, theirs: outcome.view.text, left: outcome.view.left }
        : { waiting: null, failure: outcome.failure },
    );
  };

  return {
    store,
    save,
    async open(engineerId) {
      if (isUnsaved(noteOf(engineerId)) || noteOf(engineerId).waiting !== null) return;
      set(engineerId, { waiting: 'reading', failure: null });
      set(engineerId, read(await call('readPrivateNote', engineerId)));
    },
    type(engineerId, text) {
      set(engineerId, { text });
      clearTimeout(timers.get(engineerId));
      timers.set(
        engineerId,
        setTimeout(() => void save(engineerId), restMs),
      );
    },
    saveAll() {
      for (const engineerId of Object.keys(store.state())) void save(engineerId);
    },
    async join(engineerId, how) {
      const { text, theirs } = noteOf(engineerId);
      if (theirs === null) return;
      const both = [text, theirs].filter((one) => one.trim() !== '').join('\n\n');
      set(engineerId, { text: how === 'both' ? both : text, seen: theirs, saved: theirs, theirs: null });
      await save(engineerId);
    },
  };
}

export function isUnsaved({ text, saved, seen, theirs }: Note): boolean {
  return theirs !== null || (seen !== null && text !== saved);
}

/** The number of characters left; negative if the text is too long. */
export function roomLeft({ text, saved, left }: Note): number {
  return left - (text.length - saved.length);
}

export const unread: Note = {
  text: '',
  seen: null,
  saved: '',
  left: 0,
  waiting: null,
  failure: null,
  theirs: null,
};

function read(outcome: Outcome<PrivateNoteView>): Partial<Note> {
  if (!outcome.ok) return { waiting: null, failure: outcome.failure };
  const { text, left } = outcome.view;
  return { waiting: null, text, seen: text, saved: text, left };
}
