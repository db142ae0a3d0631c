import type { Failure } from '../../contract/outcome';
import { useLocalization } from './page-context';

interface FailureAlertProps {
  readonly failure: Failure | null;
  readonly button: string;
  readonly onPress: () => void;
}

/** The live region of a failure, empty while there is none, with the button to continue. */
export function FailureAlert({ failure, button, onPress }: FailureAlertProps) {
  const { failureText } = useLocalization();
  return (
    <div role="alert">
      {failure !== null && <FailureNote message={failureText(failure)} button={button} onPress={onPress} />}
    </div>
  );
}

interface FailureNoteProps {
  readonly message: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** A failure and the button to continue; use it inside a live region. */
export function FailureNote({ message, button, onPress }: FailureNoteProps) {
  return (
    <div class="failure">
      <p dir="auto">{message}</p>
      <button type="button" onClick={onPress}>
        {button}
      </button>
    </div>
  );
}
