import { useState } from 'react';
import type { Execution } from '../../protocol/runs';
import { callsByKind } from './calls-by-kind';
import { CloseButton } from './close-button';
import { ExecutionDetails } from './execution-details';

interface Props {
  /** The newest is first. */
  readonly executions: readonly Execution[];
  readonly onClose: () => void;
}

const kinds: Readonly<Record<Execution['kind'], string>> = {
  menu: 'Menu',
  call: 'Page',
  'simple trigger': 'Simple trigger',
  'time-driven trigger': 'Time-driven trigger',
  'custom function': 'Custom function',
};

/** Every run of the add-on's code with its user, time, duration, service calls and outcome. */
export function Executions({ executions, onClose }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section className="executions" aria-label="Executions">
      <div className="executions-title">
        <h2>Executions</h2>
        <span className="faint">
          {executions.length === 1 ? '1 run' : `${executions.length} runs`}, newest first
        </span>
        <CloseButton label="Close executions" onClick={onClose} />
      </div>
      <div className="executions-table">
        <table>
          <thead>
            <tr>
              <th>Function</th>
              <th>Started by</th>
              <th>User</th>
              <th>Start time</th>
              <th className="number">Duration</th>
              <th className="number">Service calls</th>
              <th>Status</th>
            </tr>
          </thead>
          <tbody>
            {executions.map((execution) => (
              <Row
                key={execution.id}
                execution={execution}
                open={open === execution.id}
                onToggle={() => setOpen(open === execution.id ? null : execution.id)}
              />
            ))}
          </tbody>
        </table>
        {executions.length === 0 && <p className="faint nothing">Nothing has run yet.</p>}
      </div>
    </section>
  );
}

interface RowProps {
  readonly execution: Execution;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Row({ execution, open, onToggle }: RowProps) {
  const count = Object.values(execution.calls).reduce((sum, calls) => sum + calls, 0);
  return (
    <>
      <tr className={open ? 'execution open' : 'execution'}>
        <td>
          <button type="button" className="button-row" aria-expanded={open} onClick={onToggle}>
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {execution.function}
          </button>
        </td>
        <td>{kinds[execution.kind]}</td>
        <td>{execution.user || 'Anonymous'}</td>
        <td>{clock(execution.startedAt)}</td>
        <td className="number">{execution.duration === null ? '' : duration(execution.duration)}</td>
        <td className="number" title={callsByKind(execution)}>
          {count}
        </td>
        <td className={`outcome ${execution.outcome.replace(' ', '-')}`}>{outcomes[execution.outcome]}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={7}>
            <ExecutionDetails execution={execution} />
          </td>
        </tr>
      )}
    </>
  );
}

const outcomes: Readonly<Record<Execution['outcome'], string>> = {
  running: 'Running',
  completed: 'Completed',
  failed: 'Failed',
  'timed out': 'Timed out',
  canceled: 'Canceled',
};

const clock = (moment: number) =>
  new Date(moment).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

const duration = (ms: number) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
