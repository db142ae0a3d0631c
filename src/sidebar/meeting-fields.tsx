import type { EngineerView, FormView, Question } from '../contract/meeting-form';
import { answerTo, type Draft, shownDate, shownNextDate } from './draft';
import { LineField } from './line-field';
import { ScaleQuestion } from './scale-question';
import type { SidebarActions } from './sidebar-actions';
import { text } from './text';
import { TextQuestion } from './text-question';

interface MeetingFieldsProps {
  readonly view: FormView;
  readonly engineer: EngineerView | null;
  readonly draft: Draft;
  readonly errorAt: (field: string) => string | null;
  readonly actions: SidebarActions;
}

/** The fields of one 1:1, the questions as they stand in Settings. */
export function MeetingFields({ view, engineer, draft, errorAt, actions }: MeetingFieldsProps) {
  const { edit } = actions;
  return (
    <>
      <LineField
        // A new meeting gets new date fields: a browser keeps a half-typed date that no value tells of.
        key={`date ${draft.meetingId}`}
        name="date"
        label={text.form.date}
        type="date"
        error={errorAt('date')}
        value={shownDate(draft, view)}
        onEdit={(value) => edit({ field: 'date', value })}
      />
      <p class="hint">{text.form.openToAllAnswers}</p>
      {view.questions.map((question) => (
        <MeetingQuestion key={question.id} {...{ question, draft, edit }} error={errorAt(question.id)} />
      ))}
      <TextQuestion
        name="notes"
        label={text.form.notes}
        hint={text.form.openToAll}
        error={errorAt('notes')}
        value={draft.content.notes}
        onEdit={(value) => edit({ field: 'notes', value })}
      />
      <LineField
        key={`next ${draft.meetingId}`}
        name="nextDate"
        label={text.form.nextDate}
        type="date"
        error={errorAt('nextDate')}
        value={shownNextDate(draft, engineer)}
        onEdit={(value) => edit({ field: 'nextDate', value })}
      />
    </>
  );
}

interface MeetingQuestionProps {
  readonly question: Question;
  readonly draft: Draft;
  readonly error: string | null;
  readonly edit: SidebarActions['edit'];
}

function MeetingQuestion({ question, draft, error, edit }: MeetingQuestionProps) {
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
