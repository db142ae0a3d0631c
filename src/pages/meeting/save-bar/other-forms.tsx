import type { FormView } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import { type Draft, shownDate } from '../drafts/draft';
import { newBeside } from '../drafts/form-beside';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

interface OtherFormsProps {
  readonly view: FormView;
  readonly draft: Draft;
  readonly commands: MeetingCommands;
}

/** Buttons for the other forms about the same engineer: the new 1:1 and parked drafts. */
export function OtherForms({ view, draft, commands }: OtherFormsProps) {
  const text = useStrings(meetingStrings);
  const isCorrection = draft.corrects !== null;
  const newOne = isCorrection ? newBeside(draft) : undefined;
  const others = draft.parkedDrafts.filter((one) => one !== newOne);
  if (!isCorrection && others.length === 0) return null;
  return (
    <div class="other-forms">
      {isCorrection && (
        <button type="button" onClick={commands.backToNew}>
          {text.earlier.backToNew}
        </button>
      )}
      {others.map((one) => (
        <button type="button" key={one.meetingId} onClick={() => commands.takeUp(one)}>
          {one.corrects === null
            ? text.earlier.backToUnsaved(shownDate(one, view))
            : text.earlier.backToCorrection(one.corrects)}
        </button>
      ))}
      {draft.parkedDrafts.length > 0 && <p class="quiet">{text.earlier.waits}</p>}
    </div>
  );
}
