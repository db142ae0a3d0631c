import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { CheckInBar } from './check-in-bar';
import type { CheckInCommands } from './check-in-commands';
import { CheckInSteps } from './check-in-steps';
import { ColumnMap } from './column-map';
import { checkInStrings } from './strings-check-in';

/** The dialog: four steps to a linked form, each checked from the workbook, and the columns of its responses. */
export function CheckInPage({ commands }: { readonly commands: CheckInCommands }) {
  const text = useStrings(checkInStrings);
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
          aria-label={text.page}
          onSubmit={(event) => {
            event.preventDefault();
            void commands.save();
          }}
        >
          <p>{text.what}</p>
          <p class="notice">{text.privacy}</p>
          <CheckInSteps {...{ state, view, commands }} />
          <ColumnMap {...{ state, view, commands }} />
          <CheckInBar {...{ state, commands }} />
        </form>
      )}
    </OpeningStates>
  );
}
