import type { Question } from '../../../contract/meeting-form';
import type { PreparedView } from '../../../contract/prepared';
import { focusField } from '../../shell/field';
import { scaleNumber } from '../../shell/scale-number';
import type { Draft } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { answerEdits } from './prepared-edits';
import { PreparedText } from './prepared-text';

interface PreparedAnswerProps {
  readonly question: Question;
  readonly prepared: PreparedView | undefined;
  readonly draft: Draft;
  readonly edit: MeetingCommands['edit'];
}

/** The prepared answer to one question; nothing if there is none. */
export function PreparedAnswer({ question, prepared, draft, edit }: PreparedAnswerProps) {
  const answer = prepared?.answers.find(({ questionId }) => questionId === question.id);
  if (answer === undefined) return null;
  const { value, text } = answer;
  const edits = answerEdits(draft, answer);
  const use = () => {
    for (const one of edits) edit(one);
    // The button is gone.
    focusField(question.id);
  };
  const number = value === null ? '' : scaleNumber(value, question);
  return (
    <PreparedText
      words={[number, text].filter((part) => part !== '').join(': ')}
      about={question.text}
      onUse={edits.length > 0 ? use : null}
    />
  );
}
