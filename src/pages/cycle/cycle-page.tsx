import type { CycleView } from '../../contract/cycle';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import type { CycleCommands } from './cycle-commands';
import { CycleForm } from './cycle-form';
import { CycleStarted } from './cycle-started';
import { cycleStrings } from './strings-cycle';

/** The dialog: the cycle to start, or the one that was started. */
export function CyclePage({ commands }: { readonly commands: CycleCommands }) {
  const state = useStore(commands.store);
  const { view, waiting, failure, started } = state;
  const canStart = view !== null && view.engineers.length > 0;
  return (
    <OpeningStates
      isSettingUp={waiting === 'setting up'}
      isReading={waiting === 'reading'}
      failure={failure}
      isRead={view !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      {started !== null && <CycleStarted started={started} />}
      {started === null && canStart && <CycleForm state={state} view={view} commands={commands} />}
      {started === null && view !== null && !canStart && <NoOpenGoals view={view} />}
    </OpeningStates>
  );
}

function NoOpenGoals({ view: { otherGoals } }: { readonly view: CycleView }) {
  const strings = useStrings(cycleStrings);
  return (
    <section>
      <h2>{strings.noneOpen}</h2>
      <p>{strings.noneOpenHow}</p>
      {otherGoals > 0 && <p class="hint">{strings.others(otherGoals)}</p>}
    </section>
  );
}
