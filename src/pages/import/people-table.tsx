import { addAsNew, type ImportChoices, leaveOut } from '../../domain/import/import-choices';
import { useStrings } from '../shell/page-context';
import { FramedTable } from './framed-table';
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
      <FramedTable label={strings.people} heads={[strings.name, strings.rows, strings.means]}>
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
      </FramedTable>
    </section>
  );
}
