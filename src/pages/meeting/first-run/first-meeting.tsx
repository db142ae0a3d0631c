import type { FormView } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

/** The third step of a first use, above the form: shown until the only engineer has a 1:1 (P325). */
export function FirstMeeting({ view: { engineers, engineer } }: { readonly view: FormView }) {
  const { firstRun } = useStrings(meetingStrings);
  if (engineers.length > 1 || engineer === null || engineer.meetingCount > 0) return null;
  return (
    <p class="first-meeting">
      <span class="quiet">{firstRun.step(3)}</span> {firstRun.meeting}
    </p>
  );
}
