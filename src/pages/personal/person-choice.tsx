import { useEffect } from 'preact/hooks';
import type { ReportChoice } from '../../contract/report';
import { Field, fieldAttributes, focusField } from '../shell/field';
import { useStrings } from '../shell/page-context';
import { personalStrings } from './strings-personal';

interface PersonChoiceProps {
  readonly engineers: readonly ReportChoice[];
  readonly engineerId: string | null;
  readonly onChoose: (engineerId: string) => void;
}

/** The list of all engineers, those who have left included. */
export function PersonChoice({ engineers, engineerId, onChoose }: PersonChoiceProps) {
  const strings = useStrings(personalStrings);
  useEffect(() => focusField('engineer'), []);
  return (
    <Field name="engineer" label={strings.who} error={null}>
      <select
        {...fieldAttributes({ name: 'engineer', error: null })}
        value={engineerId ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {engineerId === null && <option value="">{strings.choose}</option>}
        {engineers.map(({ id, name, hasLeft }) => (
          <option key={id} value={id}>
            {strings.choice(name, hasLeft)}
          </option>
        ))}
      </select>
    </Field>
  );
}
