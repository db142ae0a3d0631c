import { useEffect, useRef } from 'preact/hooks';
import type { StartedCycleView } from '../../contract/cycle';
import { closeDialog } from '../shell/server';
import { spoken } from '../shell/spoken';
import { cycleWords } from './words-cycle';

/** Says what was started, and what may come next. */
export function CycleStarted({ started }: { readonly started: StartedCycleView }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const { name, wentOn, ended, closedOn } = started;
  return (
    <section>
      <div role="status">
        <h2 class="done">{cycleWords[spoken].started(name)}</h2>
        <p>
          {cycleWords[spoken].outcome(wentOn, ended)} {cycleWords[spoken].closing(closedOn)}
        </p>
        <p>{cycleWords[spoken].next}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={close} onClick={closeDialog}>
          {cycleWords[spoken].close}
        </button>
      </div>
    </section>
  );
}
