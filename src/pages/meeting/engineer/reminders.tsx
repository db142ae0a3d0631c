import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../../../contract/reminders';
import { useStrings } from '../../shell/page-context';
import type { FormState } from '../state/form-state';
import type { MeetingCommands } from '../state/meeting-commands';
import { lateNow } from '../state/reminded';
import { meetingStrings } from '../strings/meeting-strings';

interface RemindersProps {
  readonly state: FormState;
  readonly commands: MeetingCommands;
}

const most = 3;

/** One line above the form, read after the form is shown: the overdue engineers, each a button that chooses them (P220). */
export function Reminders({ state, commands }: RemindersProps) {
  const text = useStrings(meetingStrings);
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => void commands.remind(), [commands]);
  const late = lateNow(state.reminded);
  const shown = isUnfolded ? late : late.slice(0, most);
  const isOnlyNew = ({ daysOverdue, overdueActions }: Reminder) => daysOverdue + overdueActions === 0;
  const overdue = shown.filter((one) => !isOnlyNew(one));
  const neverMet = shown.filter(isOnlyNew);
  const choose = (id: string) => {
    commands.choose(id);
    // Tab continues into the form from there.
    document.getElementById('engineer')?.focus();
  };
  const group = (label: string, some: readonly Reminder[]) =>
    some.length > 0 && (
      <span>
        {label}{' '}
        {some.map((one, index) => (
          <Fragment key={one.id}>
            <span>
              <button type="button" class="link" onClick={() => choose(one.id)}>
                {text.reminders.late(one)}
              </button>
              {index < some.length - 1 && ','}
            </span>{' '}
          </Fragment>
        ))}
      </span>
    );
  return (
    <div class="reminders" role="status">
      {group(text.reminders.overdue, overdue)}
      {overdue.length > 0 && neverMet.length > 0 && '· '}
      {group(text.reminders.neverMet, neverMet)}
      {late.length > most && (
        <button
          type="button"
          class="link"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? text.reminders.fewer : text.reminders.more(late.length - most)}
        </button>
      )}
    </div>
  );
}
