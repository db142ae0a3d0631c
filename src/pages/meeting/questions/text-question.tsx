import { Field, type FieldProps, fieldAttributes } from '../../shell/field';
import { GrowingText } from '../parts/growing-text';

interface TextQuestionProps extends FieldProps {
  readonly value: string;
  readonly onEdit: (value: string) => void;
}

/** A question with a text answer. */
export function TextQuestion(props: TextQuestionProps) {
  return (
    <Field {...props}>
      <GrowingText {...fieldAttributes(props)} rows={2} value={props.value} onEdit={props.onEdit} />
    </Field>
  );
}
