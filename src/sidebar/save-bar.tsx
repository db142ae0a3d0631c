import { useRef } from 'preact/hooks';
import type { FormView } from '../contract/meeting-form';
import { type Draft, shownDate } from './draft';
import { FailureNote } from './failure-note';
import { wholeFailure } from './failure-place';
import { type FormState, nameOf, saveWaits, shownEngineer } from './form-state';
import type { SidebarActions } from './sidebar-actions';
import { text } from './text';

interface SaveBarProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly draft: Draft;
  readonly actions: SidebarActions;
  readonly onSave: () => void;
}

/** Save, and all that is to be said about it. */
export function SaveBar({ state, view, draft, actions, onSave }: SaveBarProps) {
  const saveButton = useRef<HTMLButtonElement>(null);
  const finished = draft.savedRow !== null && !draft.changed;
  return (
    <div class="save-bar">
      <div role="alert">
        <SaveFailure
          {...{ state, view, actions }}
          onRetry={() => {
            saveButton.current?.focus();
            onSave();
          }}
        />
      </div>
      <div role="status" class="save-status">
        <SaveStatus {...{ state, view, draft }} />
      </div>
      <div class="buttons">
        <button
          type="button"
          class="action"
          ref={saveButton}
          aria-disabled={saveWaits(state)}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={onSave}
        >
          {draft.savedRow === null ? text.save.save : text.save.again}
        </button>
        {finished ? (
          <button type="button" onClick={actions.beginAnew}>
            {text.save.beginAnew}
          </button>
        ) : (
          <kbd class="quiet">{text.save.keys(/Mac|iP/.test(navigator.userAgent))}</kbd>
        )}
      </div>
    </div>
  );
}

type SaveFailureProps = Pick<SaveBarProps, 'state' | 'view' | 'actions'> & { readonly onRetry: () => void };

function SaveFailure({ state, view, actions, onRetry }: SaveFailureProps) {
  const failure = wholeFailure(state);
  const { save } = state;
  if (failure === null || save === null) return null;
  if (save.engineerId === state.engineerId) {
    return <FailureNote message={text.failure(failure)} button={text.save.retry} onPress={onRetry} />;
  }
  const name = nameOf(view, save.engineerId);
  return (
    <FailureNote
      message={`${text.save.failedOther(name)} ${text.failure(failure)}`}
      button={text.save.backTo(name)}
      onPress={() => {
        document.getElementById('engineer')?.focus();
        actions.choose(save.engineerId);
      }}
    />
  );
}

function SaveStatus({ state, view, draft }: Pick<SaveBarProps, 'state' | 'view' | 'draft'>) {
  const { save } = state;
  const own = save?.engineerId === state.engineerId;
  const name = nameOf(view, save?.engineerId ?? null);
  if (save?.phase === 'saving') return <p>{own ? text.save.saving : text.save.savingOther(name)}</p>;
  if (save?.phase === 'saved' && !own) return <p>{text.save.savedOther(name)}</p>;
  if (save?.phase === 'saved') {
    return <Saved {...{ state, view, draft }} row={save.row} corrected={save.corrected} />;
  }
  const engineer = shownEngineer(state);
  if (engineer === null && state.reading) {
    return <p class="quiet">{text.who.readingFor(nameOf(view, state.engineerId))}</p>;
  }
  return draft.changed ? <p class="quiet">{text.save.unsaved}</p> : null;
}

interface SavedProps extends Pick<SaveBarProps, 'state' | 'view' | 'draft'> {
  readonly row: number | null;
  readonly corrected: boolean;
}

function Saved({ state, view, draft, row, corrected }: SavedProps) {
  const engineer = shownEngineer(state);
  return (
    <>
      <p class="done">{corrected ? text.save.corrected(row) : text.save.saved(row)}</p>
      {engineer !== null && (
        <p class="quiet">
          {text.save.details(shownDate(draft, view), engineer.meetingCount, engineer.nextDue)}{' '}
          {engineer.score !== null && text.save.goals(engineer.score, engineer.coverage)}
        </p>
      )}
    </>
  );
}
