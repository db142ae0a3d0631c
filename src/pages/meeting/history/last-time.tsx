import { useState } from 'preact/hooks';
import type { FormView, MeetingView } from '../../../contract/meeting-form';
import type { Failure } from '../../../contract/outcome';
import { FailureAlert } from '../../shell/failure-note';
import { useStrings } from '../../shell/page-context';
import { type FormState, shownEngineer, shownMeetings } from '../state/form-state';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { PastMeeting } from './past-meeting';

interface LastTimeProps {
  readonly state: FormState;
  readonly view: FormView;
  readonly commands: MeetingCommands;
}

/** The last 1:1, collapsed, and earlier ones on demand. */
export function LastTime({ state, view, commands }: LastTimeProps) {
  const text = useStrings(meetingStrings);
  const engineer = shownEngineer(state);
  const [last, ...earlier] = shownMeetings(state);
  if (engineer === null || last === undefined) return null;
  const count = state.earlier?.count ?? engineer.meetingCount;
  const meeting = (one: MeetingView) => (
    <PastMeeting meeting={one} questions={view.questions} onCorrect={() => commands.correct(one)} />
  );
  return (
    <details class="last-time" key={engineer.id}>
      <summary>
        <b>{text.earlier.lastTime}</b> <DayAndDistance meeting={last} view={view} />
      </summary>
      {meeting(last)}
      {earlier.map((one) => (
        <details key={one.row}>
          <summary>
            <DayAndDistance meeting={one} view={view} />
          </summary>
          {meeting(one)}
        </details>
      ))}
      {earlier.length + 1 < count && <ShowEarlier onPress={commands.readEarlier} />}
    </details>
  );
}

function ShowEarlier({ onPress }: { readonly onPress: () => Promise<Failure | null> }) {
  const text = useStrings(meetingStrings);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    setFailure(await onPress());
    setBusy(false);
  };
  return (
    <>
      <FailureAlert failure={failure} button={text.tryAgain} onPress={press} />
      {failure === null && (
        <button type="button" aria-disabled={isBusy} onClick={press}>
          {isBusy ? text.earlier.reading : text.earlier.showEarlier}
        </button>
      )}
    </>
  );
}

interface DayAndDistanceProps {
  readonly meeting: MeetingView;
  readonly view: FormView;
}

function DayAndDistance({ meeting: { date }, view: { today } }: DayAndDistanceProps) {
  const text = useStrings(meetingStrings);
  return (
    <>
      {text.who.day(date)} <span class="quiet">({text.who.when(date, today)})</span>
    </>
  );
}
