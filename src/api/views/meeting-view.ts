import type { MeetingView } from '../../contract/meeting-form';
import { isDate } from '../../domain/cells/cell-number';
import { readFurther } from '../../domain/meetings/further-answers';
import type { ColumnKey } from '../../workbook/grid/layout';
import { headerRow, type Row } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { answerIn, type MeetingRows } from '../../workbook/records/meetings';
import { questionsOn } from '../../workbook/records/question-columns';
import type { Settings } from '../../workbook/records/settings';

/** A 1:1 as stored in its row, including answers to questions that are no longer asked. */
export function meetingView(
  workbook: Workbook,
  { tab, at }: Pick<MeetingRows, 'tab' | 'at'>,
  settings: Settings,
  row: Row<'meetings'>,
): MeetingView {
  const number = (column: ColumnKey<'meetings'>) => {
    const cell = row.cell(column);
    return typeof cell === 'number' ? cell : null;
  };
  const day = (column: ColumnKey<'meetings'>) => {
    const cell = row.cell(column);
    return isDate(cell) ? workbook.toDay(cell) : null;
  };
  return {
    id: row.text('id'),
    row: row.row1,
    date: day('date') ?? '',
    answers: questionsOn(tab)
      .map((questionId) => ({
        questionId,
        question: questionName(tab, at, settings, questionId),
        ...answerIn(tab, row, questionId),
      }))
      .filter(({ value, text }) => value !== null || text !== ''),
    further: tab.columns.has('further') ? readFurther(String(row.cell('further'))) : [],
    notes: String(row.cell('notes')),
    nextDate: day('next'),
    score: number('score'),
    coverage: number('coverage'),
    manager: row.text('manager'),
  };
}

/** The question in Settings, otherwise the header of its column. */
export function questionName(
  tab: MeetingRows['tab'],
  at: MeetingRows['at'],
  settings: Settings,
  questionId: ColumnKey<'meetings'>,
): string {
  const asked = settings.questions.find(({ id }) => id === questionId);
  return asked?.text ?? String(at(headerRow(tab), questionId));
}
