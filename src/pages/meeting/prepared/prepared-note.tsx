import { useState } from 'preact/hooks';
import type { EngineerSummary, Question } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { allEdits } from './prepared-edits';

interface PreparedNoteProps {
  readonly engineer: EngineerSummary;
  readonly questions: readonly Question[];
  readonly draft: Draft;
  readonly today: Day;
  readonly edit: MeetingCommands['edit'];
}

/** When the engineer prepared, what to know about it, and the button that uses everything (P284, P285). */
export function PreparedNote({ engineer, questions, draft, today, edit }: PreparedNoteProps) {
  const text = useStrings(meetingStrings);
  const [isUsed, setUsed] = useState(false);
  const { prepared } = engineer;
  if (prepared === undefined) return null;
  const isLeft = allEdits(draft, engineer, questions, prepared, newId).length > 0;
  const use = () => {
    for (const one of allEdits(draft, engineer, questions, prepared, newId)) edit(one);
    setUsed(true);
  };
  return (
    <div class="prepared-note">
      <p>
        <strong>{text.prepared.title(text.who.when(prepared.day, today), prepared.time)}</strong>
      </p>
      {!prepared.isVerified && <p class="warning">{text.prepared.notVerified}</p>}
      {prepared.isRenamed && <p class="warning">{text.prepared.renamed}</p>}
      <button type="button" aria-disabled={!isLeft} onClick={() => isLeft && use()}>
        {text.prepared.useAll}
      </button>
      {!isLeft && <p class="hint">{text.prepared.allUsed}</p>}
      <p role="status" class="visually-hidden">
        {isUsed && !isLeft && text.prepared.usedAll}
      </p>
    </div>
  );
}
