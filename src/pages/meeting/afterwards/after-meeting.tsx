import type { EngineerSummary, FormView } from '../../../contract/meeting-form';
import type { Decimal } from '../../../domain/cells/cell-number';
import { CopyButton } from '../../shell/copy/copy-button';
import { DayField } from '../../shell/days/day-field';
import { useStrings } from '../../shell/page-context';
import { type Draft, shownNextDate } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { eventLink } from './action-lines';
import { openActionItems, recapText } from './recap';

interface AfterMeetingProps {
  readonly view: FormView;
  readonly engineer: EngineerSummary | null;
  readonly draft: Draft;
  /** The address of the linked form; undefined if none is linked. */
  readonly formUrl: string | undefined;
  readonly decimal: Decimal;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** The next 1:1, its place in the calendar, and the recap for the engineer. */
export function AfterMeeting({ view, engineer, draft, formUrl, decimal, errorAt, edit }: AfterMeetingProps) {
  const text = useStrings(meetingStrings);
  const day = shownNextDate(draft, engineer);
  const link =
    engineer &&
    eventLink({ ...engineer, day }, formUrl, openActionItems({ engineer, draft }), text.outcome.event);
  return (
    <section>
      <h3>{text.next.title}</h3>
      <DayField
        key={`next ${draft.meetingId}`}
        name="nextDate"
        label={text.form.nextDate}
        error={errorAt('nextDate')}
        value={day}
        onEdit={(value) => edit({ field: 'nextDate', value })}
      />
      {link !== null && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {text.next.calendar}
          </a>
        </p>
      )}
      {engineer !== null && (
        <CopyButton
          label={text.next.copyRecap}
          hint={text.next.recapHint}
          copied={text.next.copied}
          byHand={text.next.byHand}
          write={() => recapText({ view, engineer, draft }, text.next.recap, decimal)}
        />
      )}
    </section>
  );
}
