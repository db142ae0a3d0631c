import { useEffect, useRef } from 'preact/hooks';
import type { CycleView, StartedCycleView } from '../../contract/cycle';
import { closeStrings } from '../shell/dialog/strings-close';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { closeDialog } from '../shell/server';
import { useStore } from '../shell/use-store';
import type { CycleCommands } from './cycle-commands';
import { CycleForm } from './cycle-form';
import { cycleStrings } from './strings-cycle';

/** The dialog: the cycle to start, or the one that was started. */
export function CyclePage({ commands }: { readonly commands: CycleCommands }) {
  const state = useStore(commands.store);
  const { view, waiting, failure, started } = state;
  const canStart = view !== null && view.engineers.length > 0;
  return (
    <OpeningStates
      waiting={waiting}
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

/** The outcome of the start, and the next steps. */
function CycleStarted({ started }: { readonly started: StartedCycleView }) {
  const strings = useStrings(cycleStrings);
  const { close } = useStrings(closeStrings);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { name, wentOn, ended, closedOn } = started;
  return (
    <section>
      <div role="status">
        <h2 class="done">{strings.started(name)}</h2>
        <p>
          {strings.outcome(wentOn, ended)} {strings.closing(closedOn)}
        </p>
        <p>{strings.next}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={button} onClick={closeDialog}>
          {close}
        </button>
      </div>
    </section>
  );
}
