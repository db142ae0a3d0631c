import type { EngineerView, FormView } from '../contract/meeting-form';
import { AfterMeeting } from './after-meeting';
import { type Draft, shownDate } from './draft';
import { sheetDecimal } from './formats';
import { FurtherQuestions } from './further-questions';
import { Goals } from './goals';
import { LineField } from './line-field';
import { MeetingQuestion } from './meeting-question';
import { NewActions } from './new-actions';
import { OpenActions } from './open-actions';
import { PrivateNote } from './private-note-field';
import type { SidebarActions } from './sidebar-actions';
import { TalkingPoints } from './talking-points';
import { text } from './text';
import { TextQuestion } from './text-question';

interface MeetingFieldsProps {
  readonly view: FormView;
  readonly engineerId: string;
  /** Null while the figures are on their way. */
  readonly engineer: EngineerView | null;
  readonly draft: Draft;
  readonly errorAt: (field: string) => string | null;
  readonly actions: SidebarActions;
}

/** The form of one 1:1 in the order in which it is held; an old 1:1 that is corrected has its own fields only. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { view, engineerId, engineer, draft, errorAt, actions } = props;
  const { edit } = actions;
  const { rows, further, notes } = draft.content;
  const { today, questions } = view;
  const day = shownDate(draft, view);
  const decimal = sheetDecimal();
  const shown = draft.corrects === null ? engineer : null;
  return (
    <>
      <LineField
        // A new meeting gets new date fields: a browser keeps a half-typed date that no value tells of.
        key={`date ${draft.meetingId}`}
        name="date"
        label={text.form.date}
        type="date"
        error={errorAt('date')}
        value={day}
        onEdit={(value) => edit({ field: 'date', value })}
      />
      {engineer === null && draft.corrects === null && <div class="skeleton field" aria-hidden="true" />}
      {shown !== null && (
        <>
          <OpenActions key={engineerId} engineer={shown} {...{ rows, today, errorAt, edit }} />
          <TalkingPoints engineer={shown} {...{ questions, rows, today, day, errorAt, edit }} />
        </>
      )}
      <section>
        <h3>{text.form.questions}</h3>
        <p class="hint">{text.form.openToAllAnswers}</p>
        {questions.map((question) => (
          <MeetingQuestion key={question.id} {...{ question, draft, edit }} error={errorAt(question.id)} />
        ))}
        <FurtherQuestions
          further={further}
          error={errorAt('further')}
          edit={edit}
          readBank={actions.readBank}
        />
        <TextQuestion
          name="notes"
          label={text.form.notes}
          hint={text.form.openToAll}
          error={errorAt('notes')}
          value={notes}
          onEdit={(value) => edit({ field: 'notes', value })}
        />
      </section>
      {shown !== null && (
        <>
          <Goals key={engineerId} engineer={shown} {...{ rows, today, decimal, errorAt, edit }} />
          <NewActions engineer={shown} {...{ rows, today, errorAt, edit }} />
        </>
      )}
      <PrivateNote key={engineerId} view={view} engineerId={engineerId} notes={actions.privateNotes} />
      <AfterMeeting {...{ view, engineer, draft, decimal, errorAt, edit }} />
    </>
  );
}
