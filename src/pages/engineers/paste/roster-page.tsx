import { useMemo } from 'preact/hooks';
import type { NewEngineerView } from '../../../contract/engineer-form';
import { FailureNote } from '../../shell/failure-note';
import { Field, fieldAttributes } from '../../shell/field';
import { refusalText } from '../../shell/refusal-text';
import { spoken } from '../../shell/spoken';
import { failureStrings } from '../../shell/strings/strings-failure';
import { useStore } from '../../shell/use-store';
import { RosterBar } from './roster-bar';
import type { RosterActions } from './roster-commands';
import { rosterOf } from './roster-state';
import { RosterTable } from './roster-table';
import { rosterStrings } from './strings-roster';

interface RosterPageProps {
  /** The workbook as it was last read. */
  readonly start: NewEngineerView;
  readonly actions: RosterActions;
}

/** A field for pasted rows, what each of them will become, and the button that adds them. */
export function RosterPage({ start, actions }: RosterPageProps) {
  const state = useStore(actions.store);
  const roster = useMemo(() => rosterOf(state.text, start), [state.text, start]);
  const { flaw, unused, rows } = roster;
  const field = {
    name: 'pasted',
    label: rosterStrings[spoken].paste,
    hint: rosterStrings[spoken].hint(start.defaultCadenceDays),
    error: flaw === null ? null : refusalText(flaw),
  };
  return (
    <form
      aria-label={rosterStrings[spoken].form}
      onSubmit={(event) => {
        event.preventDefault();
        void actions.add();
      }}
    >
      <Field {...field}>
        <textarea
          {...fieldAttributes(field)}
          class="pasted"
          rows={4}
          wrap="off"
          spellcheck={false}
          readOnly={state.run !== null}
          value={state.text}
          onInput={(event) => actions.paste(event.currentTarget.value)}
        />
      </Field>
      {unused.length > 0 && <p class="hint">{rosterStrings[spoken].unused(unused)}</p>}
      {rows.length > 0 && <RosterTable rows={rows} reasons={state.reasons} />}
      <div role="alert">
        {state.failure !== null && (
          <FailureNote
            message={failureStrings[spoken](state.failure)}
            button={rosterStrings[spoken].goOn}
            onPress={actions.add}
          />
        )}
      </div>
      <RosterBar state={state} roster={roster} onStop={actions.stop} />
    </form>
  );
}
