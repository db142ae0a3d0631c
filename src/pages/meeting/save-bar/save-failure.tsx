import type { FormView } from '../../../contract/meeting-form';
import { FailureNote } from '../../shell/failure-note';
import { useLocalization, useStrings } from '../../shell/page-context';
import { wholeFailure } from '../state/failure-place';
import { type FormState, nameOf } from '../state/form-state';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { ConflictList } from './conflict-list';

interface SaveFailureProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly commands: MeetingCommands;
  readonly onRetry: () => void;
}

/** Why the last save failed, if the failure belongs to no field, with the button to continue. */
export function SaveFailure({ state, view, commands, onRetry }: SaveFailureProps) {
  const text = useStrings(meetingStrings);
  const { failureText } = useLocalization();
  const failure = wholeFailure(state);
  const { save } = state;
  if (failure === null || save?.phase !== 'failed') return null;
  const isUndo = save.retry === 'undo';
  if (save.engineerId === state.engineerId) {
    if (save.conflicts.length > 0) {
      return <ConflictList conflicts={save.conflicts} view={view} onSettle={commands.settle} />;
    }
    const message = isUndo ? `${text.undo.failed} ${failureText(failure)}` : failureText(failure);
    return <FailureNote message={message} button={text.save.retry} onPress={onRetry} />;
  }
  const name = nameOf(view, save.engineerId);
  return (
    <FailureNote
      message={`${isUndo ? text.undo.failed : text.save.failedOther(name)} ${failureText(failure)}`}
      button={text.save.backTo(name)}
      onPress={() => {
        document.getElementById('engineer')?.focus();
        commands.choose(save.engineerId);
      }}
    />
  );
}
