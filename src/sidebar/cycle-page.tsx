import type { CycleActions } from './cycle-actions';
import { CycleForm } from './cycle-form';
import { CycleStarted } from './cycle-started';
import { FailureNote } from './failure-note';
import { NotSetUp } from './stages';
import { useStore } from './use-store';
import { words } from './words-cycle';

/** The dialog: what to start, or what was started. */
export function CyclePage({ actions }: { readonly actions: CycleActions }) {
  const state = useStore(actions.store);
  const { view, waiting, failure, started } = state;
  if (waiting === 'setting up' || failure?.code === 'not-set-up') {
    return <NotSetUp busy={waiting === 'setting up'} onSetUp={actions.setUp} />;
  }
  if (started !== null) return <CycleStarted started={started} />;
  if (view === null) {
    return (
      <section aria-busy={waiting !== null}>
        <p class="quiet" role="status">
          {waiting === 'reading' && words.reading}
        </p>
        <div role="alert">
          {failure !== null && (
            <FailureNote message={failure.message} button={words.tryAgain} onPress={actions.read} />
          )}
        </div>
      </section>
    );
  }
  if (view.engineers.length === 0) {
    return (
      <section>
        <h2>{words.noneOpen}</h2>
        <p>{words.noneOpenHow}</p>
        {view.otherGoals > 0 && <p class="hint">{words.others(view.otherGoals)}</p>}
      </section>
    );
  }
  return <CycleForm state={state} view={view} actions={actions} />;
}
