import type { Day } from '../cells/day';
import { wordKey } from '../cells/word-key';
import type { RowCells } from '../meetings/row-edits';
import { Refusal } from '../refusal';
import type { ImportBackground } from './import-background';
import { type ImportedRow, type ImportRecords, noRecords } from './proposed-row';
import type { RowReader } from './row-reader';
import type { SourceRow } from './source-table';

/** The action item in a row; throws a Refusal if the row has none, or a date that is none (M3, M183, M356). */
export function proposeAction(
  row: SourceRow,
  reader: RowReader,
  { today }: ImportBackground,
  id: (kind: string, more?: string) => string,
): ImportRecords {
  const action = reader.text(row, 'action');
  if (action === '') {
    const message = 'This row has no action item. Type one in the source, or leave the row out.';
    throw new Refusal('M356', 'action', message, { reason: 'no action' });
  }
  const day = reader.day(row, 'date') ?? today;
  return {
    ...noRecords,
    actions: [{ id: id('action'), day, cells: { action, ...detailsOf(row, reader, '') } }],
  };
}

/** The action items in a cell of a 1:1, one on each line; [] if there are none (M359). */
export function actionsOfCell(
  row: SourceRow,
  reader: RowReader,
  day: Day,
  id: (line: string) => string,
): ImportedRow<'actions'>[] {
  const lines = reader.text(row, 'actions').split('\n');
  return lines.flatMap((line) => {
    const [, mark = '', action = ''] =
      /^[\s•*–—-]*(?:\d+[.)]\s+)?(\[[ xX]?\]|[☐☑✓✔])?\s*(.*)$/u.exec(line) ?? [];
    if (action.trim() === '') return [];
    return [{ id: id(action), day, cells: { action: action.trim(), ...detailsOf(row, reader, mark) } }];
  });
}

function detailsOf(row: SourceRow, reader: RowReader, mark: string): RowCells<'actions'> {
  const due = reader.day(row, 'due');
  return {
    owner: reader.text(row, 'owner'),
    due: due === null ? '' : { day: due },
    status: mark !== '' && /[xX☑✓✔]/u.test(mark) ? 'Done' : statusOf(reader.text(row, 'status')),
  };
}

/** Done, Dropped, or Open for everything else. */
function statusOf(written: string): string {
  if (/^[✓✔☑]$/u.test(written)) return 'Done';
  const word = wordKey(written);
  if (doneWords.includes(word)) return 'Done';
  return droppedWords.includes(word) ? 'Dropped' : 'Open';
}

const doneWords = 'done closed complete completed finished resolved yes true x selesai sudah ya tuntas'.split(
  ' ',
);
const droppedWords = 'dropped cancelled canceled wontdo obsolete rejected batal dibatalkan gugur'.split(' ');
