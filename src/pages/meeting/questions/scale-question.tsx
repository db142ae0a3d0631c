import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Question } from '../../../contract/meeting-form';
import { describedBy, FieldError, focusField } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import { scaleNumber } from '../../shell/scale-number';
import type { DraftAnswer } from '../drafts/draft';
import { GrowingText } from '../parts/growing-text';
import { isPlainEnter } from '../parts/plain-enter';
import { meetingStrings } from '../strings/meeting-strings';

interface ScaleQuestionProps {
  readonly question: Question;
  readonly answer: DraftAnswer;
  readonly error: string | null;
  readonly onChoose: (value: number | null) => void;
  readonly onNote: (note: string) => void;
}

/** A question with a scale and a note. */
export function ScaleQuestion({ question, answer, error, onChoose, onNote }: ScaleQuestionProps) {
  const text = useStrings(meetingStrings);
  const { id } = question;
  const clear = () => {
    onChoose(null);
    focusField(id);
  };
  const isBelowZero = useRef(false);
  /** A digit selects its number, after a minus sign the negative one; Enter moves to the note (P202). */
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (isPlainEnter(event)) {
      // Otherwise the note would start with an empty line.
      event.preventDefault();
      focusField(`${id}-note`);
    }
    const number = Number.parseInt(isBelowZero.current ? `-${key}` : key, 10);
    isBelowZero.current = key === '-';
    const place = numbersOf(question).indexOf(number);
    if (place < 0 || ctrlKey || metaKey || altKey) return;
    onChoose(number);
    document.getElementsByName(id)[place]?.focus();
  };
  return (
    <fieldset class="field" {...describedBy(id, undefined, error)}>
      <legend dir="auto">{question.text}</legend>
      <div class="scale">
        {numbersOf(question).map((number) => (
          <label key={number} class="step">
            <input
              type="radio"
              name={id}
              checked={answer.value === number}
              onChange={() => onChoose(number)}
              onKeyDown={press}
            />
            <span>{scaleNumber(number, question)}</span>
            <span class="visually-hidden">{wordAt(number, question)}</span>
          </label>
        ))}
      </div>
      <div class="ends">
        <bdi aria-hidden="true">{question.lowestWord}</bdi>
        {answer.value !== null && (
          <button type="button" class="link" aria-label={text.form.clearFor(question.text)} onClick={clear}>
            {text.form.clear}
          </button>
        )}
        <bdi aria-hidden="true">{question.highestWord}</bdi>
      </div>
      <FieldError name={id} error={error} />
      <GrowingText
        name={`${id}-note`}
        rows={1}
        placeholder={text.form.note}
        aria-label={text.form.noteFor(question.text)}
        value={answer.text}
        onEdit={onNote}
      />
    </fieldset>
  );
}

function numbersOf({ lowest, highest }: Question): number[] {
  if (lowest === null || highest === null) return [];
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}

function wordAt(number: number, { lowest, highest, lowestWord, highestWord }: Question): string {
  if (number === lowest) return `, ${lowestWord}`;
  return number === highest ? `, ${highestWord}` : '';
}
