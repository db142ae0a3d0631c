import type { Failure } from '../contract/outcome';
import { FailureNote } from './failure-note';
import { spoken } from './spoken';
import { failureWords } from './words-failure';
import { stageWords } from './words-stages';
import { whoWords } from './words-who';

/** The frame before the first answer. */
export function Opening() {
  return (
    <section aria-busy="true">
      <label for="engineer">{whoWords[spoken].label}</label>
      <input id="engineer" disabled />
      <p class="quiet" role="status">
        {stageWords[spoken].reading}
      </p>
      <div class="skeleton facts" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
      <div class="skeleton field" aria-hidden="true" />
    </section>
  );
}

interface FailedToOpenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

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

interface NotSetUpProps {
  readonly busy: boolean;
  readonly onSetUp: () => void;
}

/** The workbook has none of our tabs yet. */
export function NotSetUp({ busy, onSetUp }: NotSetUpProps) {
  return (
    <section>
      <h2>{stageWords[spoken].setUp.title}</h2>
      <p>{stageWords[spoken].setUp.what}</p>
      <button type="button" class="action" aria-disabled={busy} onClick={() => busy || onSetUp()}>
        {stageWords[spoken].setUp.button}
      </button>
      <p class="quiet" role="status">
        {busy && stageWords[spoken].setUp.busy}
      </p>
    </section>
  );
}

interface NoEngineersProps {
  readonly busy: boolean;
  readonly onReadAgain: () => void;
}

export function NoEngineers({ busy, onReadAgain }: NoEngineersProps) {
  return (
    <section>
      <h2>{stageWords[spoken].noEngineers.title}</h2>
      <p>{stageWords[spoken].noEngineers.how}</p>
      <button type="button" aria-disabled={busy} onClick={() => busy || onReadAgain()}>
        {whoWords[spoken].readAgain}
      </button>
      <p class="quiet" role="status">
        {busy && stageWords[spoken].reading}
      </p>
    </section>
  );
}
