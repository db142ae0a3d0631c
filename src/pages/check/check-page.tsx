import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { CheckBar } from './check-bar';
import type { CheckCommands } from './check-commands';
import { FindingList } from './finding-list';
import { checkStrings } from './strings-check';

/** The dialog: what is damaged in the workbook, and what can be repaired. */
export function CheckPage({ commands }: { readonly commands: CheckCommands }) {
  const strings = useStrings(checkStrings);
  const state = useStore(commands.store);
  const { findings, waiting, failure, chosen, result } = state;
  const [toRepair, byHand] = [true, false].map((isRepaired) =>
    (findings ?? []).filter(({ repair }) => (repair !== 'by hand') === isRepaired),
  );
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={findings !== null}
      onRead={commands.check}
      onSetUp={commands.setUp}
    >
      <section>
        <p>{strings.what}</p>
        {findings?.length === 0 && <p class="done">{strings.nothing}</p>}
        {toRepair && toRepair.length > 0 && (
          <FindingList
            heading={strings.toRepair}
            hint={strings.toRepairHint}
            findings={toRepair}
            choice={{ chosen, onChoose: commands.choose }}
          />
        )}
        {byHand && byHand.length > 0 && (
          <FindingList heading={strings.byHand} hint={strings.byHandHint} findings={byHand} />
        )}
        {result !== null && result.repaired.length > 0 && (
          <FindingList heading={strings.repaired} findings={result.repaired} isDone />
        )}
      </section>
      <CheckBar state={state} onCheck={commands.check} onRepair={commands.repair} />
    </OpeningStates>
  );
}
