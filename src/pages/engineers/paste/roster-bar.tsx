import { useEffect, useRef } from 'preact/hooks';
import type { Roster } from '../../../domain/engineers/roster';
import { CloseButton } from '../../shell/dialog/close-button';
import { useStrings } from '../../shell/page-context';
import { newRows, type RosterState } from './roster-state';
import { rosterStrings } from './strings-roster';

interface RosterBarProps {
  readonly state: RosterState;
  readonly roster: Roster;
  readonly onStop: () => void;
}

/** The button that adds the new rows, the progress and the outcome. */
export function RosterBar({ state, roster, onStop }: RosterBarProps) {
  const strings = useStrings(rosterStrings);
  const { run, added } = state;
  const count = newRows(roster).length;
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The Stop button had the focus and no longer exists.
    if (run === null && document.activeElement === document.body) add.current?.focus();
  }, [run]);
  return (
    <div class="roster-bar">
      <div role="status">
        <RosterStatus state={state} roster={roster} count={count} />
      </div>
      {run !== null && <progress aria-label={strings.progress} value={run.first - 1} max={run.total} />}
      <div class="buttons">
        <button type="submit" class="action" ref={add} aria-disabled={run !== null || count === 0}>
          {count === 0 ? strings.addNone : strings.add(run?.total ?? count)}
        </button>
        {run !== null && (
          <button type="button" aria-disabled={run.isStopping} onClick={onStop}>
            {strings.stop}
          </button>
        )}
        {run === null && added.length > 0 && <CloseButton />}
      </div>
    </div>
  );
}

function RosterStatus({ state, roster, count }: Omit<RosterBarProps, 'onStop'> & { readonly count: number }) {
  const strings = useStrings(rosterStrings);
  const { run, added, outcome, reasons } = state;
  const { rows } = roster;
  if (run !== null) {
    const words = run.isStopping ? strings.stopping : strings.adding(run.first, run.last, run.total);
    return <p>{words}</p>;
  }
  const refused = rows.filter(({ raw }) => raw in reasons).length;
  const wrong = rows.filter(({ fate }) => fate.kind === 'wrong').length + refused;
  const fresh = count - refused;
  return (
    <>
      {added.length > 0 && (
        <>
          <p class="done">{strings.added(added.length)}</p>
          <p>{strings.names(added.map(({ name }) => name))}</p>
        </>
      )}
      {outcome === 'stopped' && <p>{strings.stopped(count)}</p>}
      {outcome === 'finished' && rows.length > 0 && <p>{strings.left(rows.length)}</p>}
      {outcome === null && rows.length > 0 && (
        <p>{strings.summary(fresh, rows.length - fresh - wrong, wrong)}</p>
      )}
      {rows.length > 0 && count === 0 && outcome === null && <p>{strings.nothingToAdd}</p>}
    </>
  );
}
