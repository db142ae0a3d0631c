import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../../contract/meeting-form';
import { Field, fieldAttributes, focusField } from '../../shell/field';
import { useLocalization, useStrings } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { isUnsaved, type Note, type PrivateNotes, roomLeft, unread } from '../drafts/private-note';
import { GrowingText } from '../parts/growing-text';
import { nameOf } from '../state/form-state';
import { type MeetingStrings, meetingStrings } from '../strings/meeting-strings';
import { PrivatePoints } from './private-points';

interface PrivateNoteProps {
  readonly view: FormView;
  readonly engineerId: string;
  readonly notes: PrivateNotes;
}

/** With fewer characters left than this, the number is shown. */
const littleRoom = 1_000;

/** The private note: collapsed, because others may see the screen; read when it is expanded, and stored automatically. */
export function PrivateNote({ view, engineerId, notes }: PrivateNoteProps) {
  const text = useStrings(meetingStrings);
  const all = useStore(notes.store);
  const note = all[engineerId] ?? unread;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    document.addEventListener('visibilitychange', notes.saveAll);
    return () => {
      document.removeEventListener('visibilitychange', notes.saveAll);
      notes.saveAll();
    };
  }, [notes]);
  const toggle = (open: boolean) => {
    if (open === isOpen) return;
    setOpen(open);
    void (open ? notes.open(engineerId) : notes.save(engineerId));
  };
  const elsewhere = Object.keys(all).filter(
    (id) => id !== engineerId && all[id]?.failure && isUnsaved(all[id]),
  );
  return (
    <section>
      <details class="private" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          <h3>{text.privateNote.title}</h3>
        </summary>
        {isOpen && <NoteField {...{ note, engineerId, notes }} name={nameOf(view, engineerId)} />}
      </details>
      <p role="alert" class="error">
        {elsewhere.length > 0 &&
          text.privateNote.elsewhere(elsewhere.map((id) => nameOf(view, id)).join(', '))}
      </p>
    </section>
  );
}

interface NoteFieldProps {
  readonly note: Note;
  readonly engineerId: string;
  readonly notes: PrivateNotes;
  readonly name: string;
}

function NoteField({ note, engineerId, notes, name }: NoteFieldProps) {
  const text = useStrings(meetingStrings);
  const { failureText } = useLocalization();
  const field = {
    name: 'private-note',
    label: text.privateNote.label(name),
    hint: text.privateNote.meaning,
    error: note.failure && failureText(note.failure),
  };
  return (
    <>
      <Field {...field}>
        <GrowingText
          {...fieldAttributes(field)}
          rows={3}
          readOnly={note.seen === null}
          value={note.text}
          onEdit={(typed) => notes.type(engineerId, typed)}
          onBlur={() => void notes.save(engineerId)}
        />
      </Field>
      <p role="status" class="quiet">
        {statusOf(note, text.privateNote)}
      </p>
      <div role="alert">
        {note.failure !== null && (
          <button
            type="button"
            onClick={() => {
              focusField('private-note');
              void (isUnsaved(note) ? notes.save(engineerId) : notes.open(engineerId));
            }}
          >
            {text.privateNote.tryAgain}
          </button>
        )}
        {note.theirs !== null && <Joining {...{ engineerId, notes }} theirs={note.theirs} />}
      </div>
      {note.seen !== null && (
        <PrivatePoints
          note={note.text}
          onChange={(changed) => {
            notes.type(engineerId, changed);
            void notes.save(engineerId);
          }}
        />
      )}
    </>
  );
}

interface JoiningProps {
  readonly theirs: string;
  readonly engineerId: string;
  readonly notes: PrivateNotes;
}

function Joining({ theirs, engineerId, notes }: JoiningProps) {
  const text = useStrings(meetingStrings);
  const join = (how: 'both' | 'mine alone') => {
    focusField('private-note');
    void notes.join(engineerId, how);
  };
  return (
    <div class="notice">
      <p>{text.privateNote.changed}</p>
      <GrowingText
        name="their-note"
        aria-label={text.privateNote.theirs}
        rows={2}
        readOnly
        value={theirs}
        onEdit={() => {}}
      />
      <div class="buttons">
        <button type="button" onClick={() => join('both')}>
          {text.privateNote.join}
        </button>
        <button type="button" onClick={() => join('mine alone')}>
          {text.privateNote.mineAlone}
        </button>
      </div>
    </div>
  );
}

function statusOf(note: Note, strings: MeetingStrings['privateNote']): string {
  if (note.waiting === 'reading') return strings.reading;
  if (note.waiting === 'saving') return strings.saving;
  if (note.seen === null) return '';
  const room = roomLeft(note);
  const status = isUnsaved(note) ? strings.typing : note.text === '' ? '' : strings.saved;
  return room < littleRoom ? `${status} ${strings.left(room)}` : status;
}
