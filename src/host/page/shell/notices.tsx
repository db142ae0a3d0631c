import type { DeskState } from '../desk';

interface Props {
  readonly state: DeskState;
  readonly onDismissScript: () => void;
  readonly onDismissFailure: () => void;
  readonly onDetails: () => void;
}

/** At the top: that a script is running, and what one failed with. */
export function Notices({ state, onDismissScript, onDismissFailure, onDetails }: Props) {
  const { script, failure, questions } = state;
  return (
    <div className="notices">
      {/* While a script waits for an answer, its question says enough. */}
      {script && questions.length === 0 && (
        <div className={script.finished ? 'notice' : 'notice notice-late'} role="status">
          <span>{script.finished ? 'Finished script' : 'Running script'}</span>
          <button type="button" className="button-link" onClick={onDismissScript}>
            Dismiss
          </button>
        </div>
      )}
      {failure !== null && (
        <div className="notice notice-failure" role="alert">
          <span>{failure}</span>
          <button type="button" className="button-link" onClick={onDetails}>
            Details
          </button>
          <button type="button" className="button-link" onClick={onDismissFailure}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
