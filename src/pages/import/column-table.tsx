import type { ImportField } from '../../domain/import/column-words';
import type { ImportChoices } from '../../domain/import/import-choices';
import { offeredFields } from '../../domain/import/map-columns';
import { textOf } from '../../domain/import/source-table';
import { useStrings } from '../shell/page-context';
import { FramedTable } from './framed-table';
import type { ImportReading } from './import-reading';
import { importStrings } from './strings-import';

interface ColumnTableProps {
  readonly reading: ImportReading;
  readonly onChange: (changes: Partial<ImportChoices>) => void;
}

/** Each column with its header, its first value, and what it is read as, to change (P301). */
export function ColumnTable({ reading: { source, choices, background }, onChange }: ColumnTableProps) {
  const strings = useStrings(importStrings);
  const { fields, kind } = choices;
  const offered = offeredFields(kind, background);
  const label = (field: ImportField) =>
    background.questions.find(({ id }) => id === field)?.text ??
    strings.fields[field as keyof typeof strings.fields] ??
    field;
  const change = (column: number, chosen: string) => {
    const field = offered.find((one) => one === chosen) ?? null;
    // A field has one column, except that several can be further questions.
    const isTaken = (other: ImportField | null) => field !== null && field !== 'further' && other === field;
    onChange({
      fields: fields.map((other, index) => (index === column ? field : isTaken(other) ? null : other)),
    });
  };
  return (
    <FramedTable label={strings.columns} heads={[strings.column, strings.example, strings.readAs]}>
      {source.headers.map((header, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position.
        <tr key={column}>
          <th scope="row" dir="auto">
            {header || strings.unnamed(column + 1)}
          </th>
          <td dir="auto">{exampleIn(source.rows, column, background.decimal)}</td>
          <td>
            <select
              aria-label={strings.readColumn(header || strings.unnamed(column + 1))}
              value={fields[column] ?? ''}
              onChange={(event) => change(column, event.currentTarget.value)}
            >
              <option value="">{strings.notRead}</option>
              {offered.map((field) => (
                <option key={field} value={field}>
                  {label(field)}
                </option>
              ))}
            </select>
          </td>
        </tr>
      ))}
    </FramedTable>
  );
}

function exampleIn(rows: ImportReading['source']['rows'], column: number, decimal: string): string {
  const row = rows.find(({ cells }) => textOf(cells[column] ?? '') !== '');
  const cell = row?.cells[column] ?? '';
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : textOf(cell);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
