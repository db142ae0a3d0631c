import type { MeetingView, PastAnswer, Question } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import { scaleNumber } from '../../shell/scale-number';
import { type MeetingStrings, meetingStrings } from '../strings/meeting-strings';

interface PastMeetingProps {
  readonly meeting: MeetingView;
  readonly questions: readonly Question[];
  readonly onCorrect: () => void;
}

/** A saved 1:1, with the button to correct it. */
export function PastMeeting({ meeting, questions, onCorrect }: PastMeetingProps) {
  const text = useStrings(meetingStrings);
  const { answers, further, notes, score, coverage } = meeting;
  const isBlank = answers.length === 0 && further.length === 0 && notes.trim() === '';
  return (
    <div class="past">
      {isBlank && <p class="quiet">{text.earlier.nothing}</p>}
      <dl>
        {answers.map((answer) => (
          <Said
            key={answer.questionId}
            question={answer.question}
            value={chosen(answer, questions, text)}
            words={answer.text}
          />
        ))}
        {further.map(({ question, text: words }) => (
          <Said key={question} question={question} words={words} />
        ))}
        {notes.trim() !== '' && <Said question={text.form.notes} words={notes} />}
        {score !== null && <Said question={text.who.score} words={text.who.scored(score, coverage)} />}
      </dl>
      {meeting.id === '' ? (
        <p class="quiet">{text.earlier.byHand}</p>
      ) : (
        <button type="button" aria-label={text.earlier.correctOf(meeting.date)} onClick={onCorrect}>
          {text.earlier.correct}
        </button>
      )}
    </div>
  );
}

interface SaidProps {
  readonly question: string;
  readonly value?: string | undefined;
  readonly words: string;
}

function Said({ question, value, words }: SaidProps) {
  return (
    <>
      <dt dir="auto">{question}</dt>
      {value !== undefined && <dd>{value}</dd>}
      {words.trim() !== '' && <dd dir="auto">{words}</dd>}
    </>
  );
}

function chosen(
  { questionId, value }: PastAnswer,
  questions: readonly Question[],
  text: MeetingStrings,
): string | undefined {
  if (value === null) return undefined;
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined || question.highest === null || question.lowest === null) return String(value);
  const number = scaleNumber(value, question);
  return question.lowest < 0 ? number : text.earlier.of(number, question.highest);
}
