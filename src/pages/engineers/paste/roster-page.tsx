import { useMemo } from 'preact/hooks';
import type { NewEngineerView } from '../../../contract/engineer-form';
import { FailureAlert } from '../../shell/failure-note';
import { Field, fieldAttributes } from '../../shell/field';
import { useLocalization, useStrings } from '../../shell/page-context';
import { useStore } from '../../shell/use-store';
import { RosterBar } from './roster-bar';
import type { RosterCommands } from './roster-commands';
import { rosterOf } from './roster-state';
import { RosterTable } from './roster-table';
import { rosterStrings } from './strings-roster';

interface RosterPageProps {
  /** The workbook as it was last read. */
  readonly start: NewEngineerView;
  readonly commands: RosterCommands;
}

/** The field for pasted rows, the preview, and the button that adds them. */
export function RosterPage({ start, commands }: RosterPageProps) {
  const strings = useStrings(rosterStrings);
  const { failureText } = useLocalization();
  const state = useStore(commands.store);
  const roster = useMemo(() => rosterOf(state.text, start), [state.text, start]);
  const { flaw, unused, rows } = roster;
  const field = {
    name: 'pasted',
    label: strings.paste,
    hint: strings.hint(start.defaultCadenceDays),
    error: flaw === null ? null : failureText(flaw),
  };
  return (
    <form
      aria-label={strings.form}
      onSubmit={(event) => {
        event.preventDefault();
        void commands.add();
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
          onInput={(event) => commands.paste(event.currentTarget.value)}
        />
      </Field>
      {unused.length > 0 && <p class="hint">{strings.unused(unused)}</p>}
      {rows.length > 0 && <RosterTable rows={rows} reasons={state.reasons} />}
      <FailureAlert failure={state.failure} button={strings.goOn} onPress={commands.add} />
      <RosterBar state={state} roster={roster} onStop={commands.stop} />
    </form>
  );
}
