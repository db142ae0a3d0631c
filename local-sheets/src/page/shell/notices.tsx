import type { PageState, ScriptRun } from '../page-store';

interface Props {
  readonly state: PageState;
  readonly onCancelScript: (run: number) => void;
  readonly onDismissScript: () => void;
  readonly onDismissFailure: () => void;
  readonly onDetails: () => void;
}

/** Notices at the top: a running script, and the error of a failed one. */
export function Notices({ state, onCancelScript, onDismissScript, onDismissFailure, onDetails }: Props) {
  const { script, failure, questions } = state;
  return (
    <div className="notices">
      {/* While a script waits for an answer, its question replaces the notice. */}
      {script && questions.length === 0 && (
        <div className={script.stage === 'running' ? 'notice notice-late' : 'notice'} role="status">
          <span>{words[script.stage]}</span>
          {script.stage === 'running' && (
            <button type="button" className="button-link" onClick={() => onCancelScript(script.run)}>
              Cancel
            </button>
          )}
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

const words: Readonly<Record<ScriptRun['stage'], string>> = {
  running: 'Running script',
  canceling: 'Canceling script',
  finished: 'Finished script',
  canceled: 'Canceled script',
};
