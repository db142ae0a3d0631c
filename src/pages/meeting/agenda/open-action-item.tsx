import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionView } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { FormEdit } from '../../../contract/row-edit';
import { DayInput } from '../../shell/days/day-input';
import { focusField } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import { actionItemEdit, dayOf, done, visibleActionItem } from '../drafts/visible-action-items';
import { memo } from '../parts/memo';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

interface OpenActionItemProps {
  readonly action: ActionView;
  readonly changes: FormEdit<'actions'> | undefined;
  readonly today: Day;
  readonly error: string | null;
  readonly edit: MeetingCommands['edit'];
}

/** One action item: a checkbox for done, and a due date that is a button until it is changed. */
export const OpenActionItem = memo(({ action, changes, today, error, edit }: OpenActionItemProps) => {
  const text = useStrings(meetingStrings);
  const { isDone, overdueSince, due, owner } = visibleActionItem(action, changes, today);
  const status = { name: `actions ${action.ref} status`, checked: isDone };
  const dueWords =
    overdueSince !== null
      ? text.actions.overdueSince(overdueSince)
      : due === ''
        ? text.actions.noDue
        : text.actions.due(dayOf(due));
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          {...status}
          onChange={({ currentTarget: { checked } }) =>
            edit(actionItemEdit(action, 'status', checked ? done : action.status))
          }
        />
        <bdi class={isDone ? 'struck' : undefined}>{action.action}</bdi>
      </label>
      <div class="under">
        <bdi class="quiet">{owner}</bdi>
        <Due
          name={`actions ${action.ref} due`}
          label={text.actions.changeDue(action.action, dueWords)}
          words={dueWords}
          isOverdue={overdueSince !== null}
          value={dayOf(due)}
          onEdit={(day) =>
            edit(actionItemEdit(action, 'due', day === dayOf(action.due) ? action.due : day && { day }))
          }
        />
      </div>
      {error !== null && <p class="error">{error}</p>}
    </li>
  );
});

interface DueProps {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly isOverdue: boolean;
  readonly value: Day;
  readonly onEdit: (day: Day) => void;
}

/** A date as a button that turns into a field: one tab stop instead of four for each action item. */
function Due({ name, label, words, isOverdue, value, onEdit }: DueProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) focusField(name);
    // Without the focus of the document, the user is in the spreadsheet, and keeps the focus there (P275).
    else if (wasOpen.current && document.activeElement === document.body && document.hasFocus()) {
      button.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen, name]);
  if (!isOpen) {
    return (
      <button
        type="button"
        class={isOverdue ? 'link error' : 'link'}
        ref={button}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
    );
  }
  return (
    <DayInput
      name={name}
      aria-label={label}
      value={value}
      onEdit={onEdit}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      // A partly typed date remains visible, so that Save can refuse it.
      onLeave={setOpen}
    />
  );
}
