import { useState } from 'preact/hooks';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

interface PreparedTextProps {
  readonly words: string;
  /** What the answer is about, for the name of the button. */
  readonly about: string;
  /** Uses it; null if there is nothing left to use. */
  readonly onUse: (() => void) | null;
}

/** A longer text is folded. */
const shownCharacters = 280;

/** What the engineer wrote, beside its field, with the button that uses it. */
export function PreparedText({ words, about, onUse }: PreparedTextProps) {
  const text = useStrings(meetingStrings);
  const [isOpen, setOpen] = useState(false);
  const isLong = words.length > shownCharacters;
  const shown = isLong && !isOpen ? `${words.slice(0, shownCharacters).trimEnd()}…` : words;
  return (
    <div class="prepared answer">
      <span class="quiet">{text.prepared.answer}</span>
      <p dir="auto" tabIndex={isLong && isOpen ? 0 : undefined}>
        {shown}
      </p>
      <div class="buttons">
        {onUse !== null && (
          <button type="button" class="link" aria-label={text.prepared.takeOver(about)} onClick={onUse}>
            {text.prepared.use}
          </button>
        )}
        {isLong && (
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? text.prepared.less : text.prepared.more}
          </button>
        )}
      </div>
    </div>
  );
}
