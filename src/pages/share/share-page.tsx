import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { ShareBar } from './share-bar';
import type { ShareCommands } from './share-commands';
import { ShareLimits } from './share-limits';
import { SharePeople } from './share-people';
import { shareStrings } from './strings-share';

/** The dialog: who can open the workbook, what they see, and what is protected. */
export function SharePage({ commands }: { readonly commands: ShareCommands }) {
  const strings = useStrings(shareStrings);
  const state = useStore(commands.store);
  const { view, waiting, failure } = state;
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      {view !== null && (
        <form
          aria-label={strings.page}
          onSubmit={(event) => {
            event.preventDefault();
            commands.protect();
          }}
        >
          <SharePeople view={view} />
          <ShareLimits state={state} view={view} onChoose={commands.choose} onHand={commands.hand} />
          <ShareBar state={state} onProtect={commands.protect} />
        </form>
      )}
    </OpeningStates>
  );
}
