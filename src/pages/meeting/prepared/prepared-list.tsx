import { useRef } from 'preact/hooks';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

interface PreparedListProps {
  readonly title: string;
  /** What is not in the form yet. */
  readonly lines: readonly string[];
  /** How many further lines the response has. */
  readonly more: number;
  readonly onUse: (line: string) => void;
}

/** Prepared lines, each with the button that uses it; nothing if there are none. */
export function PreparedList({ title, lines, more, onUse }: PreparedListProps) {
  const text = useStrings(meetingStrings);
  const heading = useRef<HTMLParagraphElement>(null);
  if (lines.length === 0 && more === 0) return null;
  return (
    <div class="prepared">
      <p class="quiet" tabIndex={-1} ref={heading}>
        {title}
      </p>
      <ul class="rows">
        {lines.map((line) => (
          <li key={line} class="line">
            <bdi>{line}</bdi>
            <button
              type="button"
              class="link"
              aria-label={text.prepared.takeOver(line)}
              onClick={() => {
                onUse(line);
                // The button is gone with its line.
                heading.current?.focus();
              }}
            >
              {text.prepared.use}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{text.prepared.moreLines(more)}</p>}
    </div>
  );
}
