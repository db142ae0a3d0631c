import { useEffect, useRef } from 'preact/hooks';
import type { StartedCycleView } from '../contract/cycle';
import { closeDialog } from './server';
import { words } from './words-cycle';

/** Says what was started, and what may come next. */
export function CycleStarted({ started }: { readonly started: StartedCycleView }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const { name, wentOn, ended, closedOn } = started;
  return (
    <section>
      <div role="status">
        <h2 class="done">{words.started(name)}</h2>
        <p>
          {words.outcome(wentOn, ended)} {words.closing(closedOn)}
        </p>
        <p>{words.next}</p>
      </div>
      <div class="buttons">
        <button type="button" class="action" ref={close} onClick={closeDialog}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
