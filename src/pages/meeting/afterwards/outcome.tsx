import type { EngineerSummary, FormView } from '../../../contract/meeting-form';
import { addressesIn } from '../../../domain/engineers/addresses';
import { CopyButton } from '../../shell/copy/copy-button';
import { useLocalization } from '../../shell/page-context';
import { type Draft, shownDate } from '../drafts/draft';
import { Fold } from '../parts/fold';
import { meetingStrings } from '../strings/meeting-strings';
import { issueLines } from './action-lines';
import { gmailDraft } from './gmail-draft';
import { openActionItems, recapText, slackText } from './recap';

interface OutcomeProps {
  readonly view: FormView;
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
}

/**
 * The outcome of a saved 1:1 to share: a draft in Gmail, a text for Slack and lines for a tracker. It comes after the buttons of the bar,
 * so that it adds no key before Undo.
 */
export function Outcome(source: OutcomeProps) {
  const { strings, formats } = useLocalization();
  const text = strings(meetingStrings);
  const { outcome, next } = text;
  const { copied, byHand } = next;
  const { view, engineer, draft } = source;
  const recap = () => recapText(source, next.recap, formats.decimal);
  const address = gmailDraft({
    to: addressesIn(engineer.email).slice(0, 1),
    subject: next.recap.title(engineer.name, shownDate(draft, view)),
    body: recap(),
  });
  const actions = openActionItems(source);
  return (
    <Fold class="outcome" title={outcome.title}>
      {address === null ? (
        <CopyButton
          label={outcome.send}
          hint={outcome.tooLong}
          copied={outcome.sendCopied}
          byHand={byHand}
          write={recap}
        />
      ) : (
        <div class="copy">
          <a href={address} target="_blank" rel="noopener noreferrer">
            {outcome.send}
          </a>
          <p class="hint">{outcome.sendHint}</p>
        </div>
      )}
      <CopyButton
        label={outcome.slack}
        hint={outcome.slackHint}
        {...{ copied, byHand }}
        write={() => slackText(source, next.recap, formats.decimal)}
      />
      {actions.length > 0 && (
        <CopyButton
          label={outcome.issues}
          hint={outcome.issuesHint}
          {...{ copied, byHand }}
          write={() => issueLines(openActionItems(source))}
        />
      )}
    </Fold>
  );
}
