import type { FormView } from '../../../contract/meeting-form';
import type { CellValue, Conflict } from '../../../contract/row-edit';
import { useLocalization, useStrings } from '../../shell/page-context';
import { goalUnitOf } from '../drafts/number-unit';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { conflictName, shownValue } from './conflict-text';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly view: FormView;
  readonly onSettle: MeetingCommands['settle'];
}

/** The conflicts, each with the choice of which value to keep. */
export function ConflictList({ conflicts, view, onSettle }: ConflictListProps) {
  const text = useStrings(meetingStrings);
  const still = conflicts.filter(({ field }) => field !== null);
  return (
    <div class="failure conflicts">
      <p>{text.conflicts.what}</p>
      <ul>
        {conflicts.map((one) => (
          <li key={`${one.table} ${one.ref} ${one.field}`}>
            <ConflictLine conflict={one} view={view} onSettle={onSettle} />
          </li>
        ))}
      </ul>
      {conflicts.length > 2 && (
        <div class="buttons">
          {still.length > 0 && (
            <button type="button" onClick={() => onSettle(still, 'mine')}>
              {text.conflicts.keepAllMine}
            </button>
          )}
          <button type="button" onClick={() => onSettle(conflicts, 'theirs')}>
            {text.conflicts.takeAllTheirs}
          </button>
        </div>
      )}
    </div>
  );
}

interface ConflictLineProps extends Pick<ConflictListProps, 'view' | 'onSettle'> {
  readonly conflict: Conflict;
}

function ConflictLine({ conflict, view, onSettle }: ConflictLineProps) {
  const text = useStrings(meetingStrings);
  const { formats } = useLocalization();
  const goals = conflict.table === 'goals' ? (view.engineer?.goals.keyResults ?? []) : [];
  const unit = goalUnitOf(goals, conflict.ref, conflict.field ?? '');
  const shown = (value: CellValue) => shownValue(value, text, formats, unit);
  const name = conflictName(conflict, view, text);
  const button = (label: string, keep: 'mine' | 'theirs') => (
    <button type="button" aria-label={`${label}: ${name}`} onClick={() => onSettle([conflict], keep)}>
      {label}
    </button>
  );
  if (conflict.field === null) {
    return (
      <>
        <p dir="auto">{text.conflicts.gone(name)}</p>
        {button(text.conflicts.drop, 'theirs')}
      </>
    );
  }
  return (
    <>
      <p dir="auto">{text.conflicts.line(name, shown(conflict.yours), shown(conflict.theirs))}</p>
      <div class="buttons">
        {button(text.conflicts.keepMine, 'mine')}
        {button(text.conflicts.takeTheirs, 'theirs')}
      </div>
    </>
  );
}
