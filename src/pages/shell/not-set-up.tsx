import { useStrings } from './page-context';
import { stageStrings } from './strings/strings-stages';

interface NotSetUpProps {
  readonly busy: boolean;
  readonly onSetUp: () => void;
}

/** The workbook has none of our tabs yet. */
export function NotSetUp({ busy, onSetUp }: NotSetUpProps) {
  const stages = useStrings(stageStrings);
  return (
    <section>
      <h2>{stages.setUp.title}</h2>
      <p>{stages.setUp.what}</p>
      <button type="button" class="action" aria-disabled={busy} onClick={() => busy || onSetUp()}>
        {stages.setUp.button}
      </button>
      <p class="quiet" role="status">
        {busy && stages.setUp.busy}
      </p>
    </section>
  );
}
