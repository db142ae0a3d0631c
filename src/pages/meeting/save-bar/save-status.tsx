import type { FormView } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import { type FormState, nameOf, type Saved, shownEngineer } from '../state/form-state';
import { meetingStrings } from '../strings/meeting-strings';
import { conflictName } from './conflict-text';

interface SaveStatusProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly draft: Draft;
}

/** The status of saving as text. */
export function SaveStatus({ state, view, draft }: SaveStatusProps) {
  const text = useStrings(meetingStrings);
  const { save } = state;
  const own = save?.engineerId === state.engineerId;
  const name = nameOf(view, save?.engineerId ?? null);
  switch (save?.phase) {
    case 'saving':
      return <p>{own ? text.save.saving : text.save.savingOther(name)}</p>;
    case 'undoing':
      return <p>{own ? text.undo.undoing : text.undo.undoingOther(name)}</p>;
    case 'undone':
      return <p>{own ? text.undo.undone : text.undo.undoneOther(name)}</p>;
    case 'nothing left':
      return <p>{text.conflicts.nothingLeft}</p>;
    case 'saved':
      if (!own) return <p>{text.save.savedOther(name)}</p>;
      return (
        <>
          <SavedWords save={save} {...{ state, view }} />
          <Unsaved {...{ state, draft }} />
        </>
      );
  }
  if (shownEngineer(state) === null && state.reading) {
    return <p class="quiet">{text.who.readingFor(nameOf(view, state.engineerId))}</p>;
  }
  return <Unsaved {...{ state, draft }} />;
}

function Unsaved({ state, draft }: Pick<SaveStatusProps, 'state' | 'draft'>) {
  const text = useStrings(meetingStrings);
  return draft.changed ? <p class="quiet">{text.undo.unsaved[state.draftsIn]}</p> : null;
}

interface SavedWordsProps extends Pick<SaveStatusProps, 'state' | 'view'> {
  readonly save: Saved;
}

function SavedWords({ state, view, save }: SavedWordsProps) {
  const text = useStrings(meetingStrings);
  const { row, corrected, date, kept } = save;
  const engineer = shownEngineer(state);
  return (
    <>
      <p class="done">{corrected && row !== null ? text.save.corrected(row) : text.save.saved(row)}</p>
      {engineer !== null && (
        <p class="quiet">
          {row !== null && text.save.details(date, engineer.meetingCount, engineer.nextDue)}{' '}
          {engineer.score !== null && text.save.goals(engineer.score, engineer.coverage)}
        </p>
      )}
      {kept.map((one) => (
        <p key={one.field}>{text.conflicts.kept(conflictName(one, view, text))}</p>
      ))}
    </>
  );
}
