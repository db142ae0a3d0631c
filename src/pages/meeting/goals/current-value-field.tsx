import type { TargetedKeyboardEvent } from 'preact';
import type { Decimal } from '../../../domain/cells/cell-number';
import { readGoalType } from '../../../domain/goals/goal-progress';
import { DayInput } from '../../shell/days/day-input';
import { describedBy, hintId } from '../../shell/field';
import { useLocalization } from '../../shell/page-context';
import { readAs, shownCell } from '../drafts/typed-cell';
import { focusNext } from '../parts/focus-next';
import { isPlainEnter } from '../parts/plain-enter';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { goalEdit, goalUnit, isDated, shownGoalCell, type VisibleGoal } from './visible-goals';

interface CurrentValueFieldProps {
  readonly goal: VisibleGoal;
  readonly decimal: Decimal;
  /** Raw progress; null if unreported. */
  readonly raw: number | null;
  readonly label: string;
  readonly error: string | null;
  readonly edit: MeetingCommands['edit'];
}

/** The current value of a key result: a checkbox, or a date or number next to its target. */
export function CurrentValueField({ goal, decimal, raw, label, error, edit }: CurrentValueFieldProps) {
  const { strings, formats } = useLocalization();
  const text = strings(meetingStrings);
  const { current, target } = goal.cells;
  const type = readGoalType(goal.cells.type);
  const name = `goals ${goal.ref} current`;
  if (type === 'binary') {
    return (
      <label class="tick">
        <input
          type="checkbox"
          name={name}
          aria-label={text.goals.reached(label)}
          onKeyDown={press}
          checked={raw !== null && raw >= 1}
          onChange={({ currentTarget: { checked } }) => edit(goalEdit(goal, 'current', checked))}
        />
        {text.goals.isReached}
      </label>
    );
  }
  const unit = goalUnit(goal, 'current');
  const reading = readAs('current', current, decimal, unit);
  const field = {
    name,
    onKeyDown: press,
    'aria-label': text.goals.current(label),
    ...describedBy(name, reading || undefined, error),
  };
  const words = text.goals.goingTo[typeof type === 'object' ? 'metric' : type];
  return (
    <>
      {isDated(goal) ? (
        <DayInput
          {...field}
          value={typeof current === 'object' ? current.day : ''}
          onEdit={(day) => edit(goalEdit(goal, 'current', day === '' ? '' : { day }))}
        />
      ) : (
        <input
          {...field}
          inputMode="decimal"
          value={shownCell(current, decimal, unit)}
          onInput={({ currentTarget: { value } }) => edit(goalEdit(goal, 'current', value))}
        />
      )}
      {(reading !== '' || target !== '') && (
        <span class="of">
          {reading !== '' && <bdi id={hintId(name)}>{`= ${reading} `}</bdi>}
          {target !== '' && `${words} `}
          {target !== '' && (
            <bdi>
              {typeof target === 'object'
                ? formats.longDay(target.day)
                : shownGoalCell(goal, 'target', decimal)}
            </bdi>
          )}
        </span>
      )}
    </>
  );
}

/** Enter moves to the next current value, and from the last one to the next section (P203). */
function press(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (!isPlainEnter(event)) return;
  event.preventDefault();
  focusNext(event.currentTarget, '.current-value input:not([type=date])');
}
