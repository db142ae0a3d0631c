import { useState } from 'preact/hooks';
import { privatePoints, withPoint, withTick } from '../../../domain/meetings/private-points';
import { useStrings } from '../../shell/page-context';
import { isPlainEnter } from '../parts/plain-enter';
import { meetingStrings } from '../strings/meeting-strings';

interface PrivatePointsProps {
  /** The private note, whose lines they are. */
  readonly note: string;
  /** Stores the changed note. */
  readonly onChange: (note: string) => void;
}

/** The talking points in the private note to tick off, and a line for a new one (P356). */
export function PrivatePoints({ note, onChange }: PrivatePointsProps) {
  const text = useStrings(meetingStrings);
  const [topic, setTopic] = useState('');
  const add = () => {
    if (topic.trim() === '') return;
    onChange(withPoint(note, topic));
    setTopic('');
  };
  return (
    <fieldset class="private-points">
      <legend>{text.privateNote.points}</legend>
      <ul class="rows">
        {privatePoints(note).map((point) => (
          <li key={point.line}>
            <label class="tick">
              <input
                type="checkbox"
                checked={point.isDone}
                onChange={(event) => onChange(withTick(note, point, event.currentTarget.checked))}
              />
              <bdi class={point.isDone ? 'struck' : undefined}>{point.topic}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <input
        name="private-point"
        dir="auto"
        aria-label={text.privateNote.newPoint}
        placeholder={text.privateNote.addPoint}
        value={topic}
        onInput={(event) => setTopic(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          add();
        }}
      />
    </fieldset>
  );
}
