import { useEffect, useRef, useState } from 'preact/hooks';
import type { EngineerSummary, FormView } from '../../../contract/meeting-form';
import type { Failure } from '../../../contract/outcome';
import { FailureAlert } from '../../shell/failure-note';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import { Fold } from '../parts/fold';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { acceptEdits, type Proposal, proposals } from './notes-edits';
import { notesReader } from './notes-reader';
import { ProposalList, proposalText } from './proposal-list';

interface PasteNotesProps {
  readonly view: FormView;
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
  readonly edit: MeetingCommands['edit'];
  readonly loadNotesReader: MeetingCommands['loadNotesReader'];
}

/**
 * Pasted meeting notes, split into proposals, each to use or to drop (M383). It comes after the form, so that it adds no key to a
 * 1:1.
 */
export function PasteNotes({ view, engineer, draft, edit, loadNotesReader }: PasteNotesProps) {
  const meeting = useStrings(meetingStrings);
  const text = meeting.pasted;
  const [notes, setNotes] = useState('');
  const [left, setLeft] = useState<readonly Proposal[] | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const content = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pressed button is gone once there is another list.
  useEffect(() => {
    if (next.current === null) return;
    const buttons = content.current?.querySelectorAll<HTMLElement>('.proposal button:first-of-type');
    const status = content.current?.querySelector<HTMLElement>('[role="status"]');
    (buttons?.[Math.min(next.current, buttons.length - 1)] ?? status)?.focus();
    next.current = null;
  }, [left]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const find = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    const loaded = await loadNotesReader();
    setBusy(false);
    if (!loaded.ok) return setFailure(loaded.failure);
    const found = proposals(notesReader(loaded.view.page), notes, { view, engineer, draft });
    const count = (kind: Proposal['kind']) => found.filter((one) => one.kind === kind).length;
    setLeft(found);
    setAnnouncement(
      found.length === 0 ? text.nothing : text.found(count('action'), count('decision'), count('topic')),
    );
  };
  const take = (taken: readonly Proposal[], isUsed: boolean, words: string) => {
    if (left === null) return;
    if (isUsed) for (const one of acceptEdits(taken, draft.content.notes, text, newId)) edit(one);
    next.current = left.findIndex((one) => taken.includes(one));
    setLeft(left.filter((one) => !taken.includes(one)));
    setAnnouncement(words);
  };
  return (
    <Fold class="paste-notes" title={text.title}>
      <div ref={content}>
        <label>
          {text.label}
          <textarea
            rows={4}
            dir="auto"
            name="meeting-notes"
            value={notes}
            onInput={(event) => setNotes(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{text.hint}</p>
        <div class="buttons">
          <button type="button" aria-disabled={isBusy} onClick={find}>
            {isBusy ? text.finding : text.find}
          </button>
          {left !== null && left.length > 1 && (
            <button type="button" onClick={() => take(left, true, text.allUsed)}>
              {text.useAll}
            </button>
          )}
        </div>
        <FailureAlert failure={failure} button={meeting.tryAgain} onPress={find} />
        <p role="status" tabIndex={-1}>
          {announcement}
        </p>
        {left !== null && (
          <ProposalList
            left={left}
            onUse={(one) => take([one], true, text.used(proposalText(one)))}
            onDrop={(one) => take([one], false, text.dropped(proposalText(one)))}
          />
        )}
      </div>
    </Fold>
  );
}
