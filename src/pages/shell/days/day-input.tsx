import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Day, dayNumber, dayText } from '../../../domain/cells/day';
import { useLocalization } from '../page-context';
import { dayStrings } from './strings-days';
import { dayOrderOf, readTypedDay, writeTypedDay } from './typed-day';

interface DayInputProps {
  readonly name: string;
  /** '' for none; any other text is shown as none. */
  readonly value: string;
  /** Gets '' while what is typed is not a day. */
  readonly onEdit: (day: Day | '') => void;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  /** Called when the focus leaves the field and its calendar. */
  readonly onLeave?: (isUnread: boolean) => void;
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/**
 * A date in one tab stop, typed in the order of the spreadsheet or with the year first (P403, P404). The date input of the browser
 * beside it only opens its calendar: it has three tab stops, and a script cannot open it in a frame of another site.
 */
export function DayInput({ value, onEdit, onKeyDown, onLeave, ...attributes }: DayInputProps) {
  const { strings, formats } = useLocalization();
  const text = strings(dayStrings);
  const order = useMemo(() => dayOrderOf(formats.locale), [formats.locale]);
  const [typed, setTyped] = useState<string | null>(null);
  // Swedish dates have the form of a day. The clock of the browser only decides which year is nearest.
  const read = (written: string) => readTypedDay(written, order, new Date().toLocaleDateString('sv')) ?? '';
  // Another value than the typed one comes from elsewhere, such as an undo.
  const isTyped = typed !== null && read(typed) === value;
  const isUnread = isTyped && typed.trim() !== '' && value === '';
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key];
    const number = dayNumber(value);
    if (step !== undefined && number !== null) {
      event.preventDefault();
      onEdit(dayText(number + step));
    }
    onKeyDown?.(event);
  };
  return (
    <span
      class="day"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget as Node | null)) return;
        if (!isUnread) setTyped(null);
        onLeave?.(isUnread);
      }}
    >
      <input
        {...attributes}
        // Save refuses a form with such a field.
        data-unread={isUnread || undefined}
        placeholder={order.parts.map((part) => text.letters[part]).join(order.separator)}
        value={isTyped ? typed : writeTypedDay(value, order)}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onEdit(read(currentTarget.value));
        }}
        onKeyDown={press}
      />
      <input
        type="date"
        tabIndex={-1}
        aria-label={text.calendar}
        // A browser shows nothing if this is not a day.
        value={value}
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
    </span>
  );
}

/** Up is the next day. */
const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };
