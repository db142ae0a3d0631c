import type { Failure } from '../../contract/outcome';
import { FailureNote } from './failure-note';
import { spoken } from './spoken';
import { failureStrings } from './strings/strings-failure';
import { stageStrings } from './strings/strings-stages';

interface FailedToOpenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The workbook could not be read. */
export function FailedToOpen({ failure, onRetry }: FailedToOpenProps) {
  return (
    <section role="alert">
      <h2>{stageStrings[spoken].didNotWork}</h2>
      <FailureNote
        message={failureStrings[spoken](failure)}
        button={stageStrings[spoken].tryAgain}
        onPress={onRetry}
      />
    </section>
  );
}
