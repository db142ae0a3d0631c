import { useEffect } from 'preact/hooks';
import type { EngineerActions } from './engineer-actions';
import { type EngineerField, type EngineerState, engineerFields, shownValue } from './engineer-state';
import { FailureNote } from './failure-note';
import { focusField } from './field';
import { halfTypedDate } from './half-typed-date';
import { LineField } from './line-field';
import { text } from './text';

interface EngineerFormProps {
  readonly state: EngineerState;
  readonly actions: EngineerActions;
}

/** The fields of a new engineer. */
export function EngineerForm({ state, actions }: EngineerFormProps) {
  const { failure, waiting, start } = state;
  const atField = engineerFields.some((name) => name === failure?.field) ? failure : null;
  useEffect(() => focusField('name'), []);
  useEffect(() => {
    if (atField?.field) focusField(atField.field);
  }, [atField]);
  const add = () => {
    const half = halfTypedDate();
    if (half === null) actions.add();
    else actions.refuse(half);
  };
  const line = (name: EngineerField, type: 'text' | 'email' | 'date' = 'text', picks?: readonly string[]) => (
    <LineField
      name={name}
      type={type}
      picks={picks ?? []}
      label={text.engineer[name]}
      error={atField?.field === name ? text.failure(atField) : null}
      value={shownValue(state, name)}
      onEdit={(value) => actions.edit(name, value)}
    />
  );
  return (
    <form
      aria-label={text.engineer.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {line('name')}
      {line('email', 'email')}
      {line('role')}
      <div class="pair">
        {line('team', 'text', start?.teams)}
        {line('manager', 'text', start?.managers)}
      </div>
      <div class="pair">
        {line('cadenceDays')}
        {line('started', 'date')}
      </div>
      <div role="alert">
        {failure !== null && atField === null && (
          <FailureNote
            message={text.failure(failure)}
            button={start === null ? text.tryAgain : text.save.retry}
            onPress={start === null ? actions.read : add}
          />
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={waiting !== null}>
          {text.engineer.add}
        </button>
        <span class="quiet" role="status">
          {waiting === 'adding' && text.engineer.adding}
          {waiting === 'reading' && text.reading}
        </span>
      </div>
    </form>
  );
}
