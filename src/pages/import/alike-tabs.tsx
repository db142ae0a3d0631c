import { isNameField } from '../../domain/import/column-words';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ImportCommands } from './import-commands';
import type { ImportReading } from './import-reading';
import { importStrings } from './strings-import';

interface AlikeTabsProps {
  readonly reading: ImportReading;
  readonly commands: Pick<ImportCommands, 'change' | 'chooseAlso'>;
}

/** Offers the tabs with the same columns as the chosen one; nothing if there are none (P415). */
export function AlikeTabs({
  reading: { beyond, background, alike, tables, choices },
  commands,
}: AlikeTabsProps) {
  const strings = useStrings(importStrings);
  const { formats } = useLocalization();
  const [chosen, ...others] = alike;
  if (others.length === 0) return null;
  const also = tables.slice(1).map(({ title }) => title);
  const namesNobody = !choices.fields.some(isNameField);
  return (
    <>
      <label class="origin">
        <input
          type="checkbox"
          checked={also.length > 0}
          // Some of them, but not all.
          indeterminate={also.length > 0 && also.length < others.length}
          onChange={({ currentTarget }) =>
            commands.chooseAlso(currentTarget.checked ? others.map(({ title }) => title) : [])
          }
        />
        {strings.also(others.length)}
      </label>
      {beyond > 0 && <p class="hint">{strings.beyond(beyond)}</p>}
      {also.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <section class="rows" aria-label={strings.together} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.tab}</th>
                <th scope="col">{strings.rows}</th>
                {namesNobody && <th scope="col">{strings.fields.engineer}</th>}
              </tr>
            </thead>
            <tbody>
              {alike.map(({ title, rows }) => (
                <tr key={title}>
                  <th scope="row">
                    <label class="origin">
                      <input
                        type="checkbox"
                        checked={title === chosen.title || also.includes(title)}
                        disabled={title === chosen.title}
                        onChange={({ currentTarget: { checked } }) =>
                          commands.chooseAlso(
                            others
                              .map((other) => other.title)
                              .filter((one) => (one === title ? checked : also.includes(one))),
                          )
                        }
                      />
                      <span dir="auto">{title}</span>
                    </label>
                  </th>
                  <td>
                    <span class="head">{strings.rows}: </span>
                    {formats.wholeNumber(rows.length)}
                  </td>
                  {namesNobody && (
                    <td>
                      <input
                        aria-label={strings.engineerOf(title)}
                        dir="auto"
                        autocomplete="off"
                        list="alike-engineers"
                        value={choices.names[title] ?? ''}
                        onInput={({ currentTarget: { value } }) =>
                          commands.change({ names: { ...choices.names, [title]: value } })
                        }
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <datalist id="alike-engineers">
            {background.engineers.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </section>
      )}
    </>
  );
}
