import { useEffect, useRef } from 'preact/hooks';
import type { StartedCycleView } from '../../contract/cycle';
import { closeDialog } from '../shell/server';
import { spoken } from '../shell/spoken';
import { cycleStrings } from './strings-cycle';

/** Says what was started, and what may come next. */
export function CycleStarted({ started }: { readonly started: StartedCycleView }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const { name, wentOn, ended, closedOn } = started;
  return (
    <section>
      <div role="status">
        <h2 class="done">{cycleStrings[spoken].started(name)}</h2>
        <p>
          {cycleStrings[spoken].outcome(wentOn, ended)} {cycleStrings[spoken].closing(closedOn)}
        </p>
        <p>{cycleStrings[spoken].next}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={close} onClick={closeDialog}>
          {cycleStrings[spoken].close}
        </button>
      </div>
    </section>
  );
}
