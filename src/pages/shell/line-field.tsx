import { Field, type FieldProps, fieldAttributes } from './field';

interface LineFieldProps extends FieldProps {
  readonly type: 'text' | 'email' | 'number';
  readonly value: string;
  readonly onEdit: (value: string) => void;
  /** Suggested values; any other can be typed. */
  readonly picks?: readonly string[];
}

/** A single-line field. */
export function LineField(props: LineFieldProps) {
  const { type, value, onEdit, picks = [], name } = props;
  const listId = `picks-${name}`;
  return (
    <Field {...props}>
      <input
        {...fieldAttributes(props)}
        // A field for one address would count several as invalid.
        {...(type === 'email' ? { inputMode: type } : { type, dir: type === 'text' ? 'auto' : undefined })}
        autocomplete="off"
        value={value}
        list={picks.length > 0 ? listId : undefined}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      {picks.length > 0 && (
        <datalist id={listId}>
          {picks.map((pick) => (
            <option key={pick} value={pick} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
