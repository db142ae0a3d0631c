import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

interface RepeatChoiceProps {
  readonly name: string;
  readonly topic: string;
  /** At every n-th 1:1; 0 is once. */
  readonly every: number;
  readonly onChoose: (every: number) => void;
}

/** How often a talking point is discussed (P355). */
export function RepeatChoice({ name, topic, every, onChoose }: RepeatChoiceProps) {
  const text = useStrings(meetingStrings);
  const choices = [0, 1, 2, 3, 4, 6];
  return (
    <select
      name={name}
      aria-label={text.actions.repeatsOf(topic)}
      value={String(every)}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {(choices.includes(every) ? choices : [...choices, every]).map((one) => (
        <option key={one} value={String(one)}>
          {text.actions.repeats(one)}
        </option>
      ))}
    </select>
  );
}
