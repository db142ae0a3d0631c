import type { Execution } from '../../protocol/runs';
import { callsByKind } from './calls-by-kind';

/** The service calls of a run in order, its log, and the stack of its error. */
export function ExecutionDetails({ execution }: { readonly execution: Execution }) {
  const { trail, log, stack } = execution;
  return (
    <div className="execution-details">
      {stack !== null && (
        <section>
          <h3>Error</h3>
          <pre className="stack">{stack}</pre>
        </section>
      )}
      <section>
        <h3>Service calls</h3>
        <p className="faint">{callsByKind(execution) || 'None.'}</p>
        {trail.length > 0 && (
          <ol>
            {trail.map((call, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a trail only grows at its end
              <li key={index}>{call}</li>
            ))}
          </ol>
        )}
      </section>
      <section>
        <h3>Log</h3>
        {log.length === 0 ? <p className="faint">No lines.</p> : <pre>{log.join('\n')}</pre>}
      </section>
    </div>
  );
}
