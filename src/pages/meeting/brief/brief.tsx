import { useState } from 'preact/hooks';
import type { FormView } from '../../../contract/meeting-form';
import { choiceStorage } from '../../shell/choice-storage';
import { CopyButton } from '../../shell/copy/copy-button';
import { useLocalization } from '../../shell/page-context';
import { type FormState, openDraft, shownEngineer } from '../state/form-state';
import { meetingStrings } from '../strings/meeting-strings';
import { agendaText, briefLineText } from './brief-text';
import { jumpTo } from './jump';

interface BriefProps {
  readonly state: FormState;
  readonly view: FormView;
}

const fold = choiceStorage(() => localStorage, 'one-on-ones brief', ['open', 'closed']);

/**
 * What changed since the last 1:1, folded at first. It comes before the engineer list, so that it adds no key to a 1:1 (P337). A
 * correction has no brief, because the places of its lines are not in the form then.
 */
export function Brief({ state, view }: BriefProps) {
  const { strings, formats } = useLocalization();
  const text = strings(meetingStrings);
  const [isOpen, setOpen] = useState(() => fold.read() === 'open');
  const engineer = shownEngineer(state);
  const brief = engineer?.brief;
  if (engineer === null || brief === undefined || (openDraft(state)?.corrects ?? null) !== null) return null;
  const title = <b>{text.brief.title}</b>;
  if (brief.lines.length === 0) {
    return (
      <p class="brief">
        {title}: {text.brief.nothing(brief.since)}
      </p>
    );
  }
  const context = { view, goals: engineer.goals.keyResults, decimal: formats.decimal, text };
  const toggle = (opens: boolean) => {
    if (opens === isOpen) return;
    setOpen(opens);
    fold.write(opens ? 'open' : 'closed');
  };
  return (
    <details class="brief" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        {title}{' '}
        <span class="quiet">
          {text.brief.since(brief.since)} · {text.brief.count(brief.lines.length)}
        </span>
      </summary>
      {isOpen && (
        <>
          <ul>
            {brief.lines.map((line) => (
              <li key={`${line.kind} ${'ref' in line ? line.ref : ''}`}>
                <button type="button" class="link" onClick={() => jumpTo(line, engineer.goals)}>
                  {briefLineText(line, context)}
                </button>
              </li>
            ))}
          </ul>
          <CopyButton
            label={text.brief.copy}
            hint={text.brief.copyHint}
            copied={text.next.copied}
            byHand={text.next.byHand}
            write={() => agendaText(engineer, context)}
          />
        </>
      )}
    </details>
  );
}
