import { useEffect, useRef, useState } from 'preact/hooks';
import type { FurtherAnswer } from '../../../contract/meeting-form';
import { oneLine } from '../../../domain/cells/name-key';
import { describedBy, FieldError } from '../../shell/field';
import { useLocalization } from '../../shell/page-context';
import { GrowingText } from '../parts/growing-text';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { QuestionPicker } from './question-picker';

interface FurtherQuestionsProps {
  readonly further: readonly FurtherAnswer[];
  readonly error: string | null;
  readonly edit: MeetingCommands['edit'];
  readonly readBank: MeetingCommands['readBank'];
}

/** The questions of this 1:1 only with their answers, and the picker for another one. */
export function FurtherQuestions({ further, error, edit, readBank }: FurtherQuestionsProps) {
  const { language, strings } = useLocalization();
  const text = strings(meetingStrings);
  const [asked, setAsked] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [isOpen, setOpen] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === null) return;
    const index = further.findIndex(({ question }) => question === asked);
    fields.current?.querySelectorAll('textarea')[index]?.focus();
    setAsked(null);
  }, [asked, further]);
  const ask = (typed: string) => {
    const question = oneLine(typed);
    if (question === '') return;
    if (!further.some((one) => one.question === question)) {
      edit({ further: [...further, { question, text: '' }] });
    }
    setAsked(question);
    setOpen(false);
  };
  const answer = (question: string, words: string) =>
    edit({ further: further.map((one) => (one.question === question ? { question, text: words } : one)) });
  const remove = (question: string) => {
    edit({ further: further.filter((one) => one.question !== question) });
    setAnnouncement(text.further.removed(question));
    more.current?.focus();
  };
  return (
    <>
      <div ref={fields}>
        {further.map(({ question, text: words }) => (
          <div class="field" key={question}>
            <div class="line">
              <span class="label" dir="auto" aria-hidden="true">
                {question}
              </span>
              <button
                type="button"
                class="link"
                aria-label={text.further.removeOne(question)}
                onClick={() => remove(question)}
              >
                {text.further.remove}
              </button>
            </div>
            <GrowingText
              name="further"
              rows={2}
              aria-label={question}
              value={words}
              onEdit={(text) => answer(question, text)}
              {...describedBy('further', undefined, error)}
            />
          </div>
        ))}
        <FieldError name="further" error={error} />
      </div>
      <details class="bank" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={more}>{text.further.ask}</summary>
        {isOpen && <QuestionPicker key={language} onAsk={ask} readBank={() => readBank(language)} />}
      </details>
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
    </>
  );
}
