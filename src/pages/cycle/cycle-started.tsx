import { useEffect, useRef } from 'preact/hooks';
import type { StartedCycleView } from '../../contract/cycle';
import { useStrings } from '../shell/page-context';
import { closeDialog } from '../shell/server';
import { cycleStrings } from './strings-cycle';

/** Says what was started, and what may come next. */
export function CycleStarted({ started }: { readonly started: StartedCycleView }) {
  const strings = useStrings(cycleStrings);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
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
        <button type="button" class="action" ref={close} onClick={closeDialog}>
          {strings.close}
        </button>
      </div>
    </section>
  );
}
