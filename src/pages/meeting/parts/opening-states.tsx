import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

/** The frame before the first answer. */
export function Opening() {
  const text = useStrings(meetingStrings);
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

interface NoEngineersProps {
  readonly busy: boolean;
  readonly onReadAgain: () => void;
}

export function NoEngineers({ busy, onReadAgain }: NoEngineersProps) {
  const text = useStrings(meetingStrings);
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
