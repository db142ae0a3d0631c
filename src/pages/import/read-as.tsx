import { importKinds, isNameField } from '../../domain/import/column-words';
import { mapFields } from '../../domain/import/map-columns';
import { Field, fieldAttributes } from '../shell/field';
import { LineField } from '../shell/line-field';
import { useStrings } from '../shell/page-context';
import type { ImportCommands } from './import-commands';
import type { ImportReading } from './import-reading';
import { importStrings } from './strings-import';

interface ReadAsProps {
  readonly reading: ImportReading;
  readonly commands: Pick<ImportCommands, 'change' | 'chooseHeader'>;
}

/** What the rows are, where their headers are, and whom they are about if no column says so. */
export function ReadAs({ reading: { alike, tables, source, choices, background }, commands }: ReadAsProps) {
  const strings = useStrings(importStrings);
  const { kind, fields, names } = choices;
  const [{ shape, headerRow1, title }] = alike;
  const kindField = { name: 'kind', label: strings.kind, error: null };
  return (
    <div class="read-as">
      <Field {...kindField}>
        <select
          {...fieldAttributes(kindField)}
          value={kind}
          onChange={(event) => {
            const chosen = importKinds.find((one) => one === event.currentTarget.value) ?? kind;
            commands.change({ kind: chosen, fields: mapFields(source, chosen, background), orders: {} });
          }}
        >
          {importKinds.map((one) => (
            <option key={one} value={one}>
              {strings.kinds[one]}
            </option>
          ))}
        </select>
      </Field>
      {shape === 'table' ? (
        <LineField
          name="header"
          label={strings.headerRow}
          type="number"
          value={headerRow1 === null ? '' : String(headerRow1)}
          error={null}
          onEdit={(typed) => commands.chooseHeader(/^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : null)}
        />
      ) : (
        <p class="hint">{strings.blocks}</p>
      )}
      {tables.length === 1 && !fields.some(isNameField) && (
        <LineField
          name="engineer"
          label={strings.engineer}
          type="text"
          value={names[title] ?? ''}
          error={null}
          picks={background.engineers.map(({ name }) => name)}
          onEdit={(typed) => commands.change({ names: { ...names, [title]: typed } })}
        />
      )}
    </div>
  );
}
