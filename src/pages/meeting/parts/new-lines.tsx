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
  /** The field's name of a line, by which the server's refusals find it. */
  readonly fieldOf: (id: string) => string;
  readonly label: (number: number) => string;
  readonly placeholder: string;
  readonly errorAt: (field: string) => string | null;
  readonly onType: (id: string, words: string) => void;
  readonly onRemove: (id: string) => void;
  /** What else a line that was begun asks for. */
  readonly more?: (id: string) => ComponentChildren;
}

/** Lines to be added, and below them always one to begin in; Enter goes there, and from there, left empty, to the next section. */
export function NewLines(props: NewLinesProps) {
  const text = useStrings(meetingStrings);
  const { lines, fieldOf, label, placeholder, errorAt, onType, onRemove, more } = props;
  const [announcement, setAnnouncement] = useState('');
  const entry = useRef(newId());
  // What is typed into becomes a line; its input stays the same one, for its key does.
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

/** A line that was saved vanishes, perhaps from under the focus, which then goes to where the next one begins. */
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
