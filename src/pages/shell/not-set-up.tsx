import { spoken } from './spoken';
import { stageWords } from './strings/words-stages';

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
