import { nameKey } from '../cells/name-key';
import { type CellValue, readCell } from '../meetings/form-cell';
import { Refusal } from '../refusal';
import type { ImportField } from './column-words';
import type { ImportBackground } from './import-background';
import { type ImportRecords, noRecords } from './proposed-row';
import type { RowReader } from './row-reader';
import type { SourceRow } from './source-table';

/**
 * The goal in a row. A goal with a progress and no target runs from 0 to 100 (M358). Throws a Refusal if the row has no key result,
 * a cell that is neither a number nor a date, or a confidence that is not one (M3, M183, M356, M450).
 */
export function proposeGoal(
  row: SourceRow,
  reader: RowReader,
  { today }: ImportBackground,
  id: (kind: string) => string,
  objective: string,
): ImportRecords {
  const keyResult = reader.text(row, 'key-result') || reader.text(row, 'objective');
  if (keyResult === '') {
    const message = 'This row has no key result. Type one in the source, or leave the row out.';
    throw new Refusal('M356', 'key-result', message, { reason: 'no key result' });
  }
  const day = (field: ImportField): CellValue => {
    const read = reader.day(row, field);
    return read === null ? '' : { day: read };
  };
  const weight = percentOf(reader.share(row, 'weight'));
  const type = nameKey(reader.text(row, 'type'));
  const cells = {
    'key-result': keyResult,
    objective,
    type: goalTypes.includes(type) ? type : '',
    weight,
    ...measures(row, reader),
    // Only if the source has one, because an older workbook has no column for it.
    ...(reader.has('confidence') && {
      confidence: readCell('confidence', reader.number(row, 'confidence'), 'confidence'),
    }),
    from: day('from'),
    due: day('due'),
  };
  return { ...noRecords, goals: [{ id: id('goal'), day: today, cells }] };
}

const goalTypes = ['metric', 'binary', 'at most', 'at least'];

function measures(row: SourceRow, reader: RowReader): Record<'start' | 'target' | 'current', number | ''> {
  if (reader.has('target')) {
    return {
      start: reader.number(row, 'start'),
      target: reader.number(row, 'target'),
      current: reader.number(row, 'current'),
    };
  }
  const progress = reader.share(row, reader.has('progress') ? 'progress' : 'current');
  return { start: 0, target: 100, current: percentOf(progress) };
}

/** '' for a blank; a share of 0.29 is 29, not 28.999999999999996. */
function percentOf(share: number | null): number | '' {
  return share === null ? '' : Math.round(share * 1e8) / 1e6;
}
