import type { Question } from '../../../contract/meeting-form';
import { answerTo, type Draft } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { ScaleQuestion } from './scale-question';
import { TextQuestion } from './text-question';

interface MeetingQuestionProps {
  readonly question: Question;
  readonly draft: Draft;
  readonly error: string | null;
  readonly edit: MeetingCommands['edit'];
}

/** One question from Settings. */
export function MeetingQuestion({ question, draft, error, edit }: MeetingQuestionProps) {
  const answer = answerTo(draft, question.id);
  const onText = (words: string) => edit({ question: question.id, text: words });
  if (question.type === 'text') {
    return (
      <TextQuestion
        name={question.id}
        label={question.text}
        error={error}
        value={answer.text}
        onEdit={onText}
      />
    );
  }
  const onChoose = (value: number | null) => edit({ question: question.id, value });
  return <ScaleQuestion {...{ question, answer, error, onChoose }} onNote={onText} />;
}
