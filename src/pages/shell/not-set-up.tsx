import { spoken } from './spoken';
import { stageStrings } from './strings/strings-stages';

interface NotSetUpProps {
  readonly busy: boolean;
  readonly onSetUp: () => void;
}

/** The workbook has none of our tabs yet. */
export function NotSetUp({ busy, onSetUp }: NotSetUpProps) {
  return (
    <section>
      <h2>{stageStrings[spoken].setUp.title}</h2>
      <p>{stageStrings[spoken].setUp.what}</p>
      <button type="button" class="action" aria-disabled={busy} onClick={() => busy || onSetUp()}>
        {stageStrings[spoken].setUp.button}
      </button>
      <p class="quiet" role="status">
        {busy && stageStrings[spoken].setUp.busy}
      </p>
    </section>
  );
}
