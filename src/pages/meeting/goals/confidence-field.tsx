import type { Decimal } from '../../../domain/cells/cell-number';
import { describedBy, FieldError } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import { shownCell } from '../drafts/typed-cell';
import { focusNext } from '../parts/focus-next';
import { isPlainEnter } from '../parts/plain-enter';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { goalEdit, type VisibleGoal } from './visible-goals';

interface ConfidenceFieldProps {
  readonly goal: VisibleGoal;
  readonly decimal: Decimal;
  /** The key result. */
  readonly label: string;
  readonly error: string | null;
  readonly edit: MeetingCommands['edit'];
}

/** How likely the key result is to be reached (P391). Enter moves to the next one. */
export function ConfidenceField({ goal, decimal, label, error, edit }: ConfidenceFieldProps) {
  const text = useStrings(meetingStrings);
  const name = `goals ${goal.ref} confidence`;
  return (
    <>
      <div class="confidence">
        <span aria-hidden="true">{text.goals.confidence}</span>
        <input
          name={name}
          inputMode="numeric"
          aria-label={text.goals.confidenceOf(label)}
          {...describedBy(name, undefined, error)}
          value={shownCell(goal.cells.confidence, decimal)}
          onInput={({ currentTarget: { value } }) => edit(goalEdit(goal, 'confidence', value))}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            focusNext(event.currentTarget, '.confidence input');
          }}
        />
        <span aria-hidden="true">/ 10</span>
      </div>
      <FieldError name={name} error={error} />
    </>
  );
}
