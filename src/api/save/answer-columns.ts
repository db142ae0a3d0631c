import type { FilledForm, FormQuestion } from '../../domain/meetings/meeting-form';
import { completeLines } from '../../workbook/grid/begun-lines';
import { withNewColumns } from '../../workbook/grid/row-plan';
import type { TaggedTab, Tags } from '../../workbook/grid/tagged-tab';
import { columnsToAdd, isAsKnown, takeBackColumns } from '../../workbook/records/added-columns';
import type { MeetingRows } from '../../workbook/records/meetings';
import {
  addColumn,
  noteColumn,
  type PlannedColumn,
  planQuestionColumns,
  withColumns,
} from '../../workbook/records/question-columns';
import { ensureQuestionIds, type Settings } from '../../workbook/records/settings';
import type { RequestContext } from '../endpoint';
import { MovedMeanwhile } from '../one-attempt';

/** Questions of the team's own get their columns on this tab with their first answer (M130). */
export function planColumns(
  { tab }: MeetingRows,
  questions: readonly FormQuestion[],
  answers: FilledForm['answers'],
): PlannedColumn[] {
  const answered = new Set(
    answers.filter(({ value, text }) => value !== null || text !== '').map(({ questionId }) => questionId),
  );
  const planned: PlannedColumn[] = [];
  for (const question of questions) {
    if (!answered.has(question.id)) continue;
    planned.push(...planQuestionColumns(withColumns(tab, planned), question));
  }
  return planned;
}

/** The 1:1s as they were read, with the planned columns. */
export function withPlanned(meetings: MeetingRows, columns: readonly PlannedColumn[]): MeetingRows {
  if (columns.length === 0) return meetings;
  const keys = columns.map(({ key }) => key);
  const tab = withColumns(meetings.tab, columns);
  return { ...meetings, ...withNewColumns(meetings, tab, (column) => keys.includes(column)) };
}

/** Adds the planned columns to the tab; after a failure they are removed. */
export function addColumns(
  { workbook, onFailure }: RequestContext,
  tags: Tags,
  tab: TaggedTab,
  columns: readonly PlannedColumn[],
  settings: Settings,
): void {
  if (columns.length === 0) {
    // An interrupted save has made the columns, and not stored the IDs yet (M523).
    const own = settings.questions.filter(({ id }) => tab.columns.has(id));
    ensureQuestionIds({ ...settings, questions: own });
    return;
  }
  const keys = columns.map(({ key }) => key);
  const added = columnsToAdd(tab, columns);
  onFailure(() => takeBackColumns(workbook, added));
  // First, so that an interrupted run leaves no column that a form does not look for.
  tags.noteRearranged([tab.key]);
  for (const column of columns) addColumn(tab, column);
  if (!isAsKnown(added)) throw new MovedMeanwhile();
  ensureQuestionIds(settings);
  // If this fails in between, the next save adds a question beside its note, but no note beside a question.
  completeLines(
    tab,
    keys.filter((key) => keys.some((id) => key === noteColumn(id))),
  );
}
