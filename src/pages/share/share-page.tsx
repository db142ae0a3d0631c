import { FailureNote } from '../shell/failure-note';
import { NotSetUp } from '../shell/not-set-up';
import { useLocalization, useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { ShareBar } from './share-bar';
import type { ShareActions } from './share-commands';
import { ShareLimits } from './share-limits';
import { SharePeople } from './share-people';
import { shareStrings } from './strings-share';

/** The dialog: who can open the workbook and what they see, and what is protected. */
export function SharePage({ actions }: { readonly actions: ShareActions }) {
  const strings = useStrings(shareStrings);
  const { failureText } = useLocalization();
  const state = useStore(actions.store);
  const { view, waiting, failure } = state;
  if (waiting === 'setting up' || failure?.code === 'not-set-up') {
    return <NotSetUp busy={waiting === 'setting up'} onSetUp={actions.setUp} />;
  }
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
  return (
    <form
      aria-label={strings.page}
      onSubmit={(event) => {
        event.preventDefault();
        actions.protect();
      }}
    >
      <SharePeople view={view} />
      <ShareLimits state={state} view={view} onChoose={actions.choose} />
      <ShareBar state={state} onProtect={actions.protect} />
    </form>
  );
}
