import { Field, fieldAttributes } from '../shell/field';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ImportCommands } from './import-commands';
import type { ImportState } from './import-state';
import { importStrings } from './strings-import';

interface ImportSourceProps {
  readonly state: ImportState;
  readonly commands: ImportCommands;
}

/** The choice of a tab, or a field for a pasted table. */
export function ImportSource({ state, commands }: ImportSourceProps) {
  const strings = useStrings(importStrings);
  const { failureText } = useLocalization();
  const { origin, tab, pasted, flaw, view, waiting } = state;
  const tabs = view?.tabs ?? [];
  const tabField = {
    name: 'tab',
    label: strings.tab,
    hint: tabs.length === 0 ? strings.noTabs : undefined,
    error: null,
  };
  const error = flaw === null ? null : failureText(flaw);
  const pasteField = { name: 'pasted', label: strings.paste, hint: strings.pasteHint, error };
  return (
    <>
      <fieldset class="origins">
        <legend>{strings.origin}</legend>
        {(['tab', 'paste'] as const).map((one) => (
          <label class="origin" key={one}>
            <input
              type="radio"
              name="origin"
              checked={origin === one}
              onChange={() => commands.chooseOrigin(one)}
            />
            {strings.origins[one]}
          </label>
        ))}
      </fieldset>
      {origin === 'tab' ? (
        <Field {...tabField}>
          <select
            {...fieldAttributes(tabField)}
            value={tab === null ? '' : String(tab)}
            disabled={waiting !== null && waiting !== 'reading'}
            onChange={(event) => void commands.chooseTab(Number(event.currentTarget.value))}
          >
            <option value="" disabled>
              {strings.chooseTab}
            </option>
            {tabs.map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ) : (
        <Field {...pasteField}>
          <textarea
            {...fieldAttributes(pasteField)}
            class="pasted"
            rows={4}
            wrap="off"
            spellcheck={false}
            readOnly={waiting !== null}
            value={pasted}
            onInput={(event) => commands.paste(event.currentTarget.value)}
          />
        </Field>
      )}
    </>
  );
}
