import { FailureNote } from '../shell/failure-note';
import { NotSetUp } from '../shell/not-set-up';
import { useLocalization, useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import type { CycleActions } from './cycle-commands';
import { CycleForm } from './cycle-form';
import { CycleStarted } from './cycle-started';
import { cycleStrings } from './strings-cycle';

/** The dialog: what to start, or what was started. */
export function CyclePage({ actions }: { readonly actions: CycleActions }) {
  const strings = useStrings(cycleStrings);
  const { failureText } = useLocalization();
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
          {waiting === 'reading' && strings.reading}
        </p>
        <div role="alert">
          {failure !== null && (
            <FailureNote message={failureText(failure)} button={strings.tryAgain} onPress={actions.read} />
          )}
        </div>
      </section>
    );
  }
  if (view.engineers.length === 0) {
    return (
      <section>
        <h2>{strings.noneOpen}</h2>
        <p>{strings.noneOpenHow}</p>
        {view.otherGoals > 0 && <p class="hint">{strings.others(view.otherGoals)}</p>}
      </section>
    );
  }
  return <CycleForm state={state} view={view} actions={actions} />;
}
