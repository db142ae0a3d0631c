import { statuses } from '../../domain/engineers/engineer-edit';
import { Field, fieldAttributes } from '../shell/field';
import { useStrings } from '../shell/page-context';
import { engineersStrings } from './strings-engineers';

interface EngineerStatusProps {
  readonly value: string;
  readonly hint: string | undefined;
  readonly error: string | null;
  readonly onEdit: (value: string) => void;
}

/** The status of an engineer; a custom status remains until another one is chosen. */
export function EngineerStatus({ value, hint, error, onEdit }: EngineerStatusProps) {
  const strings = useStrings(engineersStrings);
  const props = { name: 'status', label: strings.status, hint, error };
  const own = statuses.find((one) => one.toLowerCase() === value.toLowerCase()) === undefined;
  return (
    <Field {...props}>
      <select
        {...fieldAttributes(props)}
        value={statuses.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value}
        onChange={(event) => onEdit(event.currentTarget.value)}
      >
        {own && <option value={value}>{value}</option>}
        {statuses.map((one) => (
          <option key={one} value={one}>
            {strings.statuses[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}
