import type { Failure } from '../contract/outcome';
import { FailureNote } from './failure-note';
import { text } from './text';

/** The frame before the first answer. */
export function Opening() {
  return (
    <section aria-busy="true">
      <label for="engineer">{text.who.label}</label>
      <input id="engineer" disabled />
      <p class="quiet" role="status">
        {text.reading}
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
      <h2>{text.didNotWork}</h2>
      <FailureNote message={text.failure(failure)} button={text.tryAgain} onPress={onRetry} />
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
      <h2>{text.setUp.title}</h2>
      <p>{text.setUp.what}</p>
      <button type="button" class="action" aria-disabled={busy} onClick={() => busy || onSetUp()}>
        {text.setUp.button}
      </button>
      <p class="quiet" role="status">
        {busy && text.setUp.busy}
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
      <h2>{text.noEngineers.title}</h2>
      <p>{text.noEngineers.how}</p>
      <button type="button" aria-disabled={busy} onClick={() => busy || onReadAgain()}>
        {text.who.readAgain}
      </button>
      <p class="quiet" role="status">
        {busy && text.reading}
      </p>
    </section>
  );
}
