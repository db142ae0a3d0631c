import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { describedBy, FieldError, focusField } from '../../shell/field';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';
import { focusNext } from './focus-next';
import { isPlainEnter } from './plain-enter';

export interface NewLine {
  readonly id: string;
  readonly words: string;
}

interface NewLinesProps {
  readonly lines: readonly NewLine[];
  /** The name of the field of a line, which refusals of the server refer to. */
  readonly fieldOf: (id: string) => string;
  readonly label: (number: number) => string;
  readonly placeholder: string;
  readonly errorAt: (field: string) => string | null;
  readonly onType: (id: string, words: string) => void;
  readonly onRemove: (id: string) => void;
  /** Further fields of a line that has text. */
  readonly more?: (id: string) => ComponentChildren;
}

/** New lines, followed by an empty one for the next entry. Enter moves to the empty line, and from there to the next section (P203). */
export function NewLines(props: NewLinesProps) {
  const text = useStrings(meetingStrings);
  const { lines, fieldOf, label, placeholder, errorAt, onType, onRemove, more } = props;
  const [announcement, setAnnouncement] = useState('');
  const entry = useRef(newId());
  // The empty line becomes an entry on the first keystroke; it keeps its key, and so its input and focus.
  if (lines.some(({ id }) => id === entry.current)) entry.current = newId();
  const toEntry = () => focusField(fieldOf(entry.current));
  const hold = useFocusThatStays(
    lines.map(({ id }) => id),
    toEntry,
  );
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>, words: string) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    if (words.trim() !== '') toEntry();
    else focusNext(event.currentTarget, '.line input');
  };
  const remove = ({ id, words }: NewLine) => {
    onRemove(id);
    setAnnouncement(text.actions.removed(words));
    toEntry();
  };
  return (
    <div class="new-lines">
      {[...lines, { id: entry.current, words: '' }].map(({ id, words }, index) => {
        const field = fieldOf(id);
        const error = errorAt(field);
        const isEntry = id === entry.current;
        return (
          <div key={id} class="new-line" onFocusIn={() => hold(id)}>
            <div class="line">
              <input
                name={field}
                dir="auto"
                aria-label={label(index + 1)}
                placeholder={isEntry ? placeholder : undefined}
                value={words}
                onInput={(event) => onType(id, event.currentTarget.value)}
                onKeyDown={(event) => press(event, words)}
                {...describedBy(field, undefined, error)}
              />
              {!isEntry && (
                <button
                  type="button"
                  class="icon"
                  aria-label={text.actions.remove(words)}
                  onClick={() => remove({ id, words })}
                >
                  ✕
                </button>
              )}
            </div>
            <FieldError name={field} error={error} />
            {!isEntry && more?.(id)}
          </div>
        );
      })}
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
    </div>
  );
}

/** Moves the focus to the empty line if the focused line disappears because it was saved. */
function useFocusThatStays(ids: readonly string[], toEntry: () => void): (id: string) => void {
  const held = useRef<string | null>(null);
  const known = useRef(ids);
  useEffect(() => {
    const gone = held.current !== null && known.current.includes(held.current) && !ids.includes(held.current);
    known.current = ids;
    if (gone && document.activeElement === document.body) toEntry();
  });
  return (id) => {
    held.current = id;
  };
}
