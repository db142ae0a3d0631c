import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../../contract/outcome';
import { FailureAlert } from '../../shell/failure-note';
import { Field, fieldAttributes, focusField } from '../../shell/field';
import { useLocalization } from '../../shell/page-context';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

const fields = ['name', 'email'] as const;

/** The second step of a first use: a form for the first engineer, inside the sidebar (P325). */
export function FirstEngineer({ commands }: { readonly commands: MeetingCommands }) {
  const { strings, failureText } = useLocalization();
  const { firstRun, noEngineers, tryAgain } = strings(meetingStrings);
  const [typed, setTyped] = useState({ name: '', email: '' });
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const atField = fields.find((name) => name === failure?.field) ?? null;
  useEffect(() => focusField(atField ?? 'name'), [atField]);

  const add = async () => {
    if (isAdding) return;
    setAdding(true);
    setFailure(null);
    setFailure(await commands.addFirstEngineer(typed.name, typed.email));
    setAdding(false);
  };
  return (
    <form
      class="first-run"
      aria-labelledby="first-engineer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p class="quiet">{firstRun.step(2)}</p>
      <h2 id="first-engineer">{firstRun.engineer}</h2>
      {fields.map((name) => {
        const error = failure !== null && atField === name ? failureText(failure) : null;
        const field = { name, label: firstRun[name], error };
        return (
          <Field key={name} {...field}>
            <input
              {...fieldAttributes(field)}
              {...(name === 'email' ? { type: 'email' as const } : { dir: 'auto' as const })}
              autocomplete="off"
              value={typed[name]}
              onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
            />
          </Field>
        );
      })}
      <FailureAlert failure={atField === null ? failure : null} button={tryAgain} onPress={add} />
      <button type="submit" class="action" aria-disabled={isAdding}>
        {firstRun.add}
      </button>
      <p class="quiet" role="status">
        {isAdding && firstRun.adding}
      </p>
      <p class="hint">{firstRun.many}</p>
      <button type="button" class="link" onClick={commands.read}>
        {noEngineers.readAgain}
      </button>
    </form>
  );
}
