import type { Failure } from '../../contract/outcome';
import { FailureNote } from './failure-note';
import { useLocalization, useStrings } from './page-context';
import { stageStrings } from './strings/strings-stages';

interface FailedToOpenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The workbook could not be read. */
export function FailedToOpen({ failure, onRetry }: FailedToOpenProps) {
  const stages = useStrings(stageStrings);
  const { failureText } = useLocalization();
  return (
    <section role="alert">
      <h2>{stages.didNotWork}</h2>
      <FailureNote message={failureText(failure)} button={stages.tryAgain} onPress={onRetry} />
    </section>
  );
}
