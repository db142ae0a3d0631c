import type { Failure } from '../../../contract/outcome';
import type { RosterRow } from '../../../domain/engineers/roster';
import { rosterFields } from '../../../domain/engineers/roster-columns';
import { type Localization, useLocalization, useStrings } from '../../shell/page-context';
import { rosterStrings } from './strings-roster';

interface RosterTableProps {
  readonly rows: readonly RosterRow[];
  /** Why the server refused a row, by the pasted text of the row. */
  readonly reasons: Readonly<Record<string, Failure>>;
}

/** The pasted rows, each with what will happen to it. */
export function RosterTable({ rows, reasons }: RosterTableProps) {
  const strings = useStrings(rosterStrings);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="roster" aria-label={strings.caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{strings.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.row}</th>
            <th scope="col">{strings.fate}</th>
            {rosterFields.map((field) => (
              <th key={field} scope="col">
                {strings.fields[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row1} row={row} reason={reasons[row.raw] ?? null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row: { row1, fate, values },
  reason,
}: {
  readonly row: RosterRow;
  readonly reason: Failure | null;
}) {
  const localization = useLocalization();
  const isBad = reason !== null || fate.kind === 'wrong';
  const badFields = fate.kind === 'wrong' ? fate.flaws.map(({ field }) => field) : [];
  return (
    <tr class={isBad ? 'bad' : fate.kind}>
      <th scope="row">{row1}</th>
      <td class="fate">
        {whatHappens(fate, reason, localization).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </td>
      {rosterFields.map((field) => (
        <td key={field} dir="auto" class={badFields.includes(field) ? 'error' : undefined}>
          {values[field]}
        </td>
      ))}
    </tr>
  );
}

function whatHappens(
  fate: RosterRow['fate'],
  reason: Failure | null,
  { failureText, strings: stringsOf }: Localization,
): string[] {
  const strings = stringsOf(rosterStrings);
  if (reason !== null) return [failureText(reason)];
  switch (fate.kind) {
    case 'new':
      return [strings.isNew];
    case 'known':
      return [strings.known(fate.by, fate.name)];
    case 'twice':
      return [strings.twice(fate.by, fate.row1)];
    case 'wrong':
      return fate.flaws.map((flaw) => {
        const { field } = flaw;
        const message = failureText(flaw);
        const column = rosterFields.find((one) => one === field);
        return column === undefined ? message : strings.wrong(strings.fields[column], message);
      });
  }
}
