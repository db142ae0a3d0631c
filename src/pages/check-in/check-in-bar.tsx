import { CloseButton } from '../shell/dialog/close-button';
import { FailureAlert } from '../shell/failure-note';
import { useStrings } from '../shell/page-context';
import type { CheckInCommands } from './check-in-commands';
import type { CheckInState } from './check-in-state';
import { checkInStrings } from './strings-check-in';

interface CheckInBarProps {
  readonly state: CheckInState;
  readonly commands: CheckInCommands;
}

/** What came of the last command, and the buttons. */
export function CheckInBar({ state, commands }: CheckInBarProps) {
  const text = useStrings(checkInStrings);
  const { waiting, failure, form, isSaved } = state;
  return (
    <div class="dialog-bar">
      <FailureAlert
        failure={failure}
        button={text.tryAgain}
        onPress={form === null ? commands.read : commands.save}
      />
      <div role="status">
        {waiting === 'saving' && text.saving}
        {waiting === 'reading' && text.checking}
        {waiting === null && isSaved && <p class="done">{text.saved}</p>}
      </div>
      <div class="buttons">
        {form !== null && (
          <button type="submit" class="action" aria-disabled={waiting !== null}>
            {text.save}
          </button>
        )}
        <button
          type="button"
          aria-disabled={waiting !== null}
          onClick={() => waiting === null && void commands.read()}
        >
          {text.check}
        </button>
        <CloseButton />
      </div>
    </div>
  );
}
