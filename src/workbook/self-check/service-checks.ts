import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';

/** The locks; the self-check runs under the document lock, as a save does. */
export function lockDocument({ services }: Scratch): Observations {
  return { held: services.hasDocumentLock(), 'user lock beside it': services.tryUserLock() };
}

/** A write of the wrong shape, after two that must remain: one that was read before the failure, and one that was not. */
export function writeShape({ range, attempt, read }: Scratch): Observations {
  range(1, 2).setValue('read');
  read(1, 2);
  range(1, 1).setValue('kept');
  const outcome = attempt(() => range(2, 1, 2).setValues([['x']]));
  const [[before = null, readBefore = null] = []] = read(1, 1, 1, 2);
  return { 'a row too few': outcome, 'cell before': before, 'cell that was read': readBefore };
}

/** An odd number, so that the median is one of the times. */
const repetitions = 5;

/** The median time of each kind of call, in milliseconds. */
export function timeOfCalls({ sheet, range, services, workbook }: Scratch): Observations {
  const { flush } = services;
  const cells = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => 'x'));
  const entries = sheet.createDeveloperMetadataFinder().find();
  const calls: Readonly<Record<string, () => unknown>> = {
    'read a cell': () => range(1, 1).getValue(),
    'read 10 x 10 cells': () => range(1, 1, 10, 10).getValues(),
    'write a cell and flush': () => {
      range(1, 1).setValue('x');
      flush();
    },
    'write 10 x 10 cells and flush': () => {
      range(1, 1, 10, 10).setValues(cells);
      flush();
    },
    'find metadata': () => workbook.spreadsheet.createDeveloperMetadataFinder().find().length,
    'find metadata by key': () =>
      sheet.createDeveloperMetadataFinder().withKey('oneonones.tab').find().length,
    'key, value and place of an entry': () => {
      const [entry] = entries;
      return [entry?.getKey(), entry?.getValue(), entry?.getLocation().getSheet()?.getSheetId()];
    },
    'name of a tab': () => sheet.getName(),
    'charts of a tab': () => sheet.getCharts().length,
    'user lock': () => services.tryUserLock(),
  };
  return Object.fromEntries(Object.entries(calls).map(([what, call]) => [what, median(services, call)]));
}

function median({ now }: Scratch['services'], call: () => unknown): number {
  const times = Array.from({ length: repetitions }, () => {
    const start = now();
    call();
    return now() - start;
  });
  return [...times].sort((one, other) => one - other)[(repetitions - 1) / 2] ?? 0;
}
