import type { Failure } from '../../contract/outcome';
import { FailureNote } from './failure-note';
import { spoken } from './spoken';
import { failureWords } from './strings/words-failure';
import { stageWords } from './strings/words-stages';

interface FailedToOpenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The workbook could not be read. */
export function FailedToOpen({ failure, onRetry }: FailedToOpenProps) {
  return (
    <section role="alert">
      <h2>{stageWords[spoken].didNotWork}</h2>
      <FailureNote
        message={failureWords[spoken](failure)}
        button={stageWords[spoken].tryAgain}
        onPress={onRetry}
      />
    </section>
  );
}
