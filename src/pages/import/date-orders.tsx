import type { ImportChoices } from '../../domain/import/import-choices';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ImportReading } from './import-reading';
import { importStrings } from './strings-import';

interface DateOrdersProps {
  readonly reading: ImportReading;
  readonly onChange: (changes: Partial<ImportChoices>) => void;
}

/** Asks once for each column with dates of two readings which of them is meant (P302). */
export function DateOrders({ reading: { source, choices, proposal }, onChange }: DateOrdersProps) {
  const strings = useStrings(importStrings);
  const { formats } = useLocalization();
  return (
    <>
      {proposal.toAsk.map(({ column, date, readings, isStored }) => {
        const name = source.headers[column] || strings.unnamed(column + 1);
        return (
          <fieldset class="orders" key={column}>
            <legend>{strings.askOrder(name, date)}</legend>
            {isStored && <p class="hint">{strings.stored}</p>}
            {(['day first', 'month first'] as const).map((order) => (
              <label class="origin" key={order}>
                <input
                  type="radio"
                  name={`order-${column}`}
                  checked={choices.orders[column] === order}
                  onChange={() => onChange({ orders: { ...choices.orders, [column]: order } })}
                />
                {strings.orders[order](formats.longDay(readings[order]))}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
