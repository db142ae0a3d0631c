import type { Day } from '../../../domain/cells/day';
import { Field, type FieldProps, fieldAttributes } from '../field';
import { DayInput } from './day-input';

/** A date with its label and its error. */
export function DayField(
  props: FieldProps & { readonly value: string; readonly onEdit: (day: Day | '') => void },
) {
  return (
    <Field {...props}>
      <DayInput {...fieldAttributes(props)} value={props.value} onEdit={props.onEdit} />
    </Field>
  );
}
