import { useEffect, useRef, useState } from 'preact/hooks';
import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import { focusField } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import type { DraftRows } from '../drafts/draft-rows';
import { editOfActionItem, firstActionItems, visibleActionItem } from '../drafts/visible-action-items';
import { memo } from '../parts/memo';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { OpenActionItem } from './open-action-item';

interface OpenActionItemsProps {
  readonly engineer: EngineerSummary;
  readonly rows: DraftRows;
  readonly today: Day;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** The open action items; a ticked one remains until it is saved. */
export const OpenActionItems = memo(({ engineer, rows, today, errorAt, edit }: OpenActionItemsProps) => {
  const text = useStrings(meetingStrings);
  const { actions } = engineer;
  const [showsAll, setShowsAll] = useState(false);
  const next = useRef<string | null>(null);
  useEffect(() => {
    // The button no longer exists, so the focus moves to the first item that it revealed.
    if (showsAll && next.current !== null) focusField(`actions ${next.current} status`);
  }, [showsAll]);
  const shown = showsAll ? actions : firstActionItems(actions, rows, today);
  const overdue = actions.filter(
    (action) => visibleActionItem(action, editOfActionItem(rows, action.ref), today).overdueSince !== null,
  ).length;
  const showAll = () => {
    next.current = actions.find((action) => !shown.includes(action))?.ref ?? null;
    setShowsAll(true);
  };
  return (
    <section>
      <h3>
        {text.actions.open}
        {overdue > 0 && <span class="overdue-count"> · {text.actions.overdueCount(overdue)}</span>}
      </h3>
      {actions.length === 0 && <p class="quiet">{text.actions.none}</p>}
      <ul class={shown.length > 10 ? 'rows long' : 'rows'}>
        {shown.map((action) => (
          <OpenActionItem
            key={action.ref}
            {...{ action, today, edit }}
            changes={editOfActionItem(rows, action.ref)}
            error={errorAt(`actions ${action.ref} due`) ?? errorAt(`actions ${action.ref} status`)}
          />
        ))}
      </ul>
      {shown.length < actions.length && (
        <button type="button" class="link" onClick={showAll}>
          {text.actions.showAll(actions.length)}
        </button>
      )}
    </section>
  );
});
