import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FormView } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import { Outcome } from '../afterwards/outcome';
import type { Draft } from '../drafts/draft';
import { type FormState, saveWaits, shownEngineer } from '../state/form-state';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { SaveFailure } from './save-failure';
import { SaveStatus } from './save-status';

interface SaveBarProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly draft: Draft;
  readonly commands: MeetingCommands;
  readonly onSave: () => void;
}

/** The Save button with its status and failures. */
export function SaveBar({ state, view, draft, commands, onSave }: SaveBarProps) {
  const text = useStrings(meetingStrings);
  const bar = useRef<HTMLDivElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  useScrollPadding(bar);
  const finished = draft.savedRow !== null && !draft.changed && draft.corrects === null;
  const engineer = shownEngineer(state);
  const conflicts = state.save?.phase === 'failed' ? state.save.conflicts : none;
  const before = useRef(conflicts);
  useEffect(() => {
    const isOneSettled = before.current.length > conflicts.length;
    before.current = conflicts;
    // The settled conflict had the focus and no longer exists.
    if (!isOneSettled || document.activeElement !== document.body) return;
    (bar.current?.querySelector<HTMLElement>('.conflicts button') ?? saveButton.current)?.focus();
  }, [conflicts]);
  const retry = () => {
    saveButton.current?.focus();
    if (state.save?.phase === 'failed' && state.save.retry === 'undo') commands.undo();
    else onSave();
  };
  return (
    <div class="save-bar" ref={bar}>
      <div role="alert">
        <SaveFailure {...{ state, view, commands }} onRetry={retry} />
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
        {canUndo(state) && (
          <button
            type="button"
            onClick={() => {
              saveButton.current?.focus();
              commands.undo();
            }}
          >
            {state.save?.phase === 'saved' ? text.undo.undo : text.undo.undoLast}
          </button>
        )}
        {finished ? (
          <button type="button" onClick={commands.beginAnew}>
            {text.save.beginAnew}
          </button>
        ) : (
          <kbd class="quiet">{text.save.keys(/Mac|iP/.test(navigator.userAgent))}</kbd>
        )}
      </div>
      {finished && engineer !== null && <Outcome key={draft.meetingId} {...{ view, engineer, draft }} />}
    </div>
  );
}

const none: readonly never[] = [];

function canUndo({ lastSave, engineerId, save }: FormState): boolean {
  const isBusy = save?.phase === 'saving' || save?.phase === 'undoing';
  return !isBusy && lastSave?.undo?.engineerId === engineerId;
}

/** Keeps the focused element above the bar, whatever the height of the bar (P204). */
function useScrollPadding(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBottom = `${current.offsetHeight + 12}px`;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [bar]);
}
