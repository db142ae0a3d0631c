import type { ActionView, TalkingPointView } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { CellValue, EditableColumns, FormEdit, RowCells } from '../../../contract/row-edit';
import { dayNumber } from '../../../domain/cells/day';
import { type DraftRows, type RowsEdit, rowKey } from './draft-rows';

/** The status of a ticked action item. */
export const done = 'Done';

/** An open action item with the input on top. */
export interface VisibleActionItem extends ActionView {
  readonly isDone: boolean;
  /** The due day if it is overdue; null if it is not, has no due day or is ticked. */
  readonly overdueSince: Day | null;
}

export function visibleActionItem(
  action: ActionView,
  edit: FormEdit<'actions'> | undefined,
  today: Day,
): VisibleActionItem {
  const { due, status } = { ...action, ...edit?.now };
  const isDone = status === done;
  const day = dayOf(due);
  const late = !isDone && (dayNumber(day) ?? Number.POSITIVE_INFINITY) < (dayNumber(today) ?? 0);
  return { ...action, due, status: String(status), isDone, overdueSince: late ? day : null };
}

export function editOfActionItem(rows: DraftRows, ref: string): FormEdit<'actions'> | undefined {
  return rows.edits[rowKey('actions', ref)] as FormEdit<'actions'> | undefined;
}

/** The items to show initially: the first ten, and all that are overdue or changed. */
export function firstActionItems(
  actions: readonly ActionView[],
  rows: DraftRows,
  today: Day,
): readonly ActionView[] {
  return actions.filter((action, index) => {
    const edit = editOfActionItem(rows, action.ref);
    return index < 10 || edit !== undefined || visibleActionItem(action, edit, today).overdueSince !== null;
  });
}

export function actionItemEdit(
  action: ActionView,
  column: Exclude<EditableColumns['actions'], 'action'>,
  value: CellValue,
): RowsEdit {
  const seen: RowCells<'actions'> = { action: action.action, [column]: action[column] };
  const now: RowCells<'actions'> = { [column]: value };
  return { rows: 'edit', edit: { table: 'actions', ref: action.ref, seen, now } };
}

/** The day is replaced by that of the 1:1 when the form is sent. */
export function discussEdit({ ref, topic, repeats }: TalkingPointView, day: Day | null): RowsEdit {
  const discussed = repeats?.discussed ?? '';
  const now = { discussed: day === null ? discussed : { day } };
  return { rows: 'edit', edit: { table: 'talking-points', ref, seen: { topic, discussed }, now } };
}

export function isDiscussed(rows: DraftRows, { ref }: TalkingPointView): boolean {
  const edit = rows.edits[rowKey('talking-points', ref)] as FormEdit<'talking-points'> | undefined;
  return edit?.now.discussed !== undefined;
}

/** How often a point recurs with the input on top; 0 is once. */
export function recurrence(rows: DraftRows, { ref, repeats }: TalkingPointView): number {
  const edit = rows.edits[rowKey('talking-points', ref)] as FormEdit<'talking-points'> | undefined;
  return Number(edit?.now.every ?? repeats?.every ?? 0);
}

/** 0 is once. */
export function recurEdit({ ref, topic, repeats }: TalkingPointView, every: number): RowsEdit {
  const seen = { topic, every: repeats?.every ?? '' };
  const now = { every: every === 0 ? '' : every };
  return { rows: 'edit', edit: { table: 'talking-points', ref, seen, now } };
}

/** The day in a cell; text is returned unchanged. */
export function dayOf(value: CellValue): string {
  return typeof value === 'object' ? value.day : String(value);
}
