import type { PrivateNoteView } from '../../../contract/endpoints';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Call } from '../../shell/server';
import { createStore, type Store } from '../../shell/store';

/** One engineer's private note as this page has it. */
export interface Note {
  readonly text: string;
  /** As the account holds it, as far as this page knows; null until it was read. */
  readonly seen: string | null;
  /** What was kept last, or read; a note with another text is not kept yet. */
  readonly kept: string;
  /** How much longer `kept` may become. */
  readonly left: number;
  readonly waiting: 'reading' | 'keeping' | null;
  readonly failure: Failure | null;
  /** What another window has kept meanwhile, for the person to join with their own. */
  readonly theirs: string | null;
}

type Notes = Readonly<Record<string, Note>>;
type NoteChange = { readonly engineerId: string; readonly change: Partial<Note> };

/** All that can be done with private notes; they are no part of the form and of its save. */
export interface PrivateNotes {
  readonly store: Store<Notes, NoteChange>;
  /** Reads the note, unless something in it is not kept yet. */
  open(engineerId: string): Promise<void>;
  /** What is typed is kept once the keys rest. */
  type(engineerId: string, text: string): void;
  /** Keeps at once what is not kept yet. */
  keep(engineerId: string): Promise<void>;
  keepAll(): void;
  /** Settles with the text of the other window: below one's own, or in its place one's own alone. */
  join(engineerId: string, how: 'both' | 'mine alone'): Promise<void>;
}

/** As long as the keys must rest. */
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

  const keep = async (engineerId: string): Promise<void> => {
    clearTimeout(timers.get(engineerId));
    const { text, seen, theirs, waiting } = noteOf(engineerId);
    if (seen === null || theirs !== null || waiting !== null || !isUnkept(noteOf(engineerId))) return;
    set(engineerId, { waiting: 'keeping', failure: null });
    const outcome = await call('keepPrivateNote', engineerId, text, seen);
    if (outcome.ok) {
      const { view } = outcome;
      set(engineerId, { waiting: null, seen: view.text, kept: text, left: view.left });
      // What was typed meanwhile did not wait for nothing.
      if (isUnkept(noteOf(engineerId))) await keep(engineerId);
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
    keep,
    async open(engineerId) {
      if (isUnkept(noteOf(engineerId)) || noteOf(engineerId).waiting !== null) return;
      set(engineerId, { waiting: 'reading', failure: null });
      set(engineerId, read(await call('readPrivateNote', engineerId)));
    },
    type(engineerId, text) {
      set(engineerId, { text });
      clearTimeout(timers.get(engineerId));
      timers.set(
        engineerId,
        setTimeout(() => void keep(engineerId), restMs),
      );
    },
    keepAll() {
      for (const engineerId of Object.keys(store.state())) void keep(engineerId);
    },
    async join(engineerId, how) {
      const { text, theirs } = noteOf(engineerId);
      if (theirs === null) return;
      const both = [text, theirs].filter((one) => one.trim() !== '').join('\n\n');
      set(engineerId, { text: how === 'both' ? both : text, seen: theirs, kept: theirs, theirs: null });
      await keep(engineerId);
    },
  };
}

export function isUnkept({ text, kept, seen, theirs }: Note): boolean {
  return theirs !== null || (seen !== null && text !== kept);
}

/** How many characters still fit, with what is typed now; below 0 it is too long. */
export function roomLeft({ text, kept, left }: Note): number {
  return left - (text.length - kept.length);
}

export const unread: Note = {
  text: '',
  seen: null,
  kept: '',
  left: 0,
  waiting: null,
  failure: null,
  theirs: null,
};

function read(outcome: Outcome<PrivateNoteView>): Partial<Note> {
  if (!outcome.ok) return { waiting: null, failure: outcome.failure };
  const { text, left } = outcome.view;
  return { waiting: null, text, seen: text, kept: text, left };
}
