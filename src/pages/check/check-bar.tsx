import { CloseButton } from '../shell/dialog/close-button';
import { FailureNote } from '../shell/failure-note';
import { useLocalization, useStrings } from '../shell/page-context';
import type { CheckState } from './check-commands';
import { checkStrings } from './strings-check';

interface CheckBarProps {
  readonly state: CheckState;
  readonly onCheck: () => void;
  readonly onRepair: () => void;
}

/** The outcome, and the buttons. */
export function CheckBar({ state, onCheck, onRepair }: CheckBarProps) {
  const strings = useStrings(checkStrings);
  const { failureText } = useLocalization();
  const { waiting, failure, result, chosen, checked, total } = state;
  const isBusy = waiting !== null;
  return (
    <div class="dialog-bar">
      <div role="alert">
        {failure !== null && (
          <FailureNote message={failureText(failure)} button={strings.again} onPress={onCheck} />
        )}
        {result?.failed.map(({ finding, failure: reason }) => (
          <p class="error" key={finding.id}>
            {strings.failed(finding.tab)} {failureText(reason)}
          </p>
        ))}
      </div>
      <div role="status">
        {waiting === 'checking' && strings.checking(checked, total)}
        {waiting === 'repairing' && strings.repairing}
        {!isBusy && result !== null && <p class="done">{strings.done(result.repaired.length)}</p>}
      </div>
      <div class="buttons">
        {(state.findings ?? []).some(({ repair }) => repair !== 'by hand') && (
          <button
            type="button"
            class="action"
            aria-disabled={isBusy || chosen.size === 0}
            onClick={() => isBusy || onRepair()}
          >
            {strings.repair(chosen.size)}
          </button>
        )}
        <button type="button" aria-disabled={isBusy} onClick={() => isBusy || onCheck()}>
          {strings.again}
        </button>
        <CloseButton />
      </div>
    </div>
  );
}
