import type { ReportAction } from '../../contract/report';
import { useStrings } from '../shell/page-context';
import type { ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** The counts of done and open action items, and their titles unless the report is without notes. */
export function ReportActionItems({ model }: { readonly model: ReportModel }) {
  const strings = useStrings(reportStrings);
  const { actions, isWithoutNotes } = model;
  const { done, open, overdue, dropped } = actions;
  const line = (action: ReportAction, when: string) => (
    <li key={`${action.opened} ${action.action}`} dir="auto">
      {action.action}
      <span class="quiet">
        {[action.owner, when].filter((part) => part !== '').map((part) => ` · ${part}`)}
      </span>
    </li>
  );
  return (
    <section>
      <h3>{strings.actions}</h3>
      <p>{strings.actionCounts(done.length, open.length, overdue, dropped)}</p>
      {!isWithoutNotes && done.length + open.length > 0 && (
        <ul class="actions">
          {done.map((action) =>
            line(action, action.closed === null ? strings.done : strings.doneOn(action.closed)),
          )}
          {open.map((action) => line(action, action.due === null ? strings.open : strings.dueOn(action.due)))}
        </ul>
      )}
    </section>
  );
}
