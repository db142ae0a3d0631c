import { addAsNew, type ImportChoices, leaveOut } from '../../domain/import/import-choices';
import { useStrings } from '../shell/page-context';
import type { ImportReading } from './import-reading';
import { importStrings } from './strings-import';

interface PeopleTableProps {
  readonly reading: ImportReading;
  readonly onChange: (changes: Partial<ImportChoices>) => void;
}

/** Every name in the rows, with the engineer whom it means: one of the workbook, a new one, or nobody (P303). */
export function PeopleTable({ reading: { proposal, choices, background }, onChange }: PeopleTableProps) {
  const strings = useStrings(importStrings);
  return (
    <section>
      <h2>{strings.people}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="rows" aria-label={strings.people} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.name}</th>
              <th scope="col">{strings.rows}</th>
              <th scope="col">{strings.means}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.people.map(({ key, name, count, choice }) => (
              <tr key={key}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>
                  <span class="head">{strings.rows}: </span>
                  {count}
                </td>
                <td>
                  <select
                    aria-label={strings.meansFor(name)}
                    value={choice}
                    onChange={(event) =>
                      onChange({ people: { ...choices.people, [key]: event.currentTarget.value } })
                    }
                  >
                    <option value={addAsNew}>{strings.addAsNew}</option>
                    <option value={leaveOut}>{strings.leaveOut}</option>
                    {background.engineers.map((engineer) => (
                      <option key={engineer.id} value={engineer.id}>
                        {engineer.name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
