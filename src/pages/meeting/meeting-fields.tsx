import { Fragment } from 'preact';
import type { EngineerSummary, FormView } from '../../contract/meeting-form';
import { DayField } from '../shell/days/day-field';
import { useLocalization } from '../shell/page-context';
import { AfterMeeting } from './afterwards/after-meeting';
import { PrivateNote } from './afterwards/private-note-field';
import { NewActionItems } from './agenda/new-action-items';
import { OpenActionItems } from './agenda/open-action-items';
import { TalkingPoints } from './agenda/talking-points';
import { Wins } from './agenda/wins';
import { type Draft, shownDate } from './drafts/draft';
import { Goals } from './goals/goals';
import { PreparedAnswer } from './prepared/prepared-answer';
import { PreparedNote } from './prepared/prepared-note';
import { PreparedProgress } from './prepared/prepared-progress';
import { PreparedTopics, PreparedWins } from './prepared/prepared-topics';
import { FurtherQuestions } from './questions/further-questions';
import { MeetingQuestion } from './questions/meeting-question';
import { TextQuestion } from './questions/text-question';
import type { MeetingCommands } from './state/meeting-commands';
import { meetingStrings } from './strings/meeting-strings';

interface MeetingFieldsProps {
  readonly view: FormView;
  readonly engineerId: string;
  /** Null until the figures are read. */
  readonly engineer: EngineerSummary | null;
  readonly draft: Draft;
  readonly formUrl: string | undefined;
  readonly errorAt: (field: string) => string | null;
  readonly commands: MeetingCommands;
}

/** The fields of a 1:1 in the order of the meeting; a correction has only the fields of the 1:1 itself. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { strings, formats } = useLocalization();
  const text = strings(meetingStrings);
  const { decimal } = formats;
  const { view, engineerId, engineer, draft, formUrl, errorAt, commands } = props;
  const { edit } = commands;
  const { rows, further, notes } = draft.content;
  const { today, questions } = view;
  const day = shownDate(draft, view);
  const shown = draft.corrects === null ? engineer : null;
  return (
    <>
      <DayField
        // A new meeting needs new date fields: they keep a partly typed date, which has no value.
        key={`date ${draft.meetingId}`}
        name="date"
        label={text.form.date}
        error={errorAt('date')}
        value={day}
        onEdit={(value) => edit({ field: 'date', value })}
      />
      {engineer === null && draft.corrects === null && <div class="skeleton field" aria-hidden="true" />}
      {shown !== null && (
        <>
          <OpenActionItems key={engineerId} engineer={shown} {...{ rows, today, errorAt, edit }} />
          <TalkingPoints engineer={shown} {...{ questions, rows, today, day, errorAt, edit }} />
          <PreparedTopics engineer={shown} {...{ draft, edit }} />
        </>
      )}
      <section>
        <h3>{text.form.questions}</h3>
        <p class="hint">{text.form.openToAllAnswers}</p>
        {shown !== null && (
          <PreparedNote key={engineerId} engineer={shown} {...{ questions, draft, today, edit }} />
        )}
        {questions.map((question) => (
          <Fragment key={question.id}>
            <MeetingQuestion {...{ question, draft, edit }} error={errorAt(question.id)} />
            <PreparedAnswer prepared={shown?.prepared} {...{ question, draft, edit }} />
          </Fragment>
        ))}
        <FurtherQuestions
          further={further}
          error={errorAt('further')}
          edit={edit}
          readBank={commands.readBank}
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
          <Wins engineer={shown} {...{ rows, errorAt, edit }} />
          <PreparedWins engineer={shown} {...{ draft, edit }} />
          <PreparedProgress engineer={shown} {...{ draft, decimal, edit }} />
          <Goals key={engineerId} engineer={shown} {...{ rows, today, decimal, errorAt, edit }} />
          <NewActionItems engineer={shown} {...{ rows, today, errorAt, edit }} />
        </>
      )}
      <PrivateNote key={engineerId} view={view} engineerId={engineerId} notes={commands.privateNotes} />
      <AfterMeeting {...{ view, engineer, draft, formUrl, decimal, errorAt, edit }} />
    </>
  );
}
