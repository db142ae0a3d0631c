import type { ActionView, TalkingPointView } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { EditableColumns, EditOf, WireCells, WireValue } from '../../../contract/row-edit';
import { dayNumber } from '../../../domain/cells/day';
import { type DraftRows, type RowsEdit, rowKey } from './draft-rows';

/** What an action is set to when it is ticked. */
export const done = 'Done';

/** An open action with what was typed into it. */
export interface VisibleActionItem extends ActionView {
  readonly isDone: boolean;
  /** The day from which on it is late; null where it has no date, is not late or is ticked. */
  readonly overdueSince: Day | null;
}

export function visibleActionItem(
  action: ActionView,
  edit: EditOf<'actions'> | undefined,
  today: Day,
): VisibleActionItem {
  const { due, status } = { ...action, ...edit?.now };
  const isDone = status === done;
  const day = dayOf(due);
  const late = !isDone && (dayNumber(day) ?? Number.POSITIVE_INFINITY) < (dayNumber(today) ?? 0);
  return { ...action, due, status: String(status), isDone, overdueSince: late ? day : null };
}

export function editOfActionItem(rows: DraftRows, ref: string): EditOf<'actions'> | undefined {
  return rows.edits[rowKey('actions', ref)] as EditOf<'actions'> | undefined;
}

/** Those to show before all of them are asked for: the first ten, and all that are overdue or changed. */
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
  value: WireValue,
): RowsEdit {
  const seen: WireCells<'actions'> = { action: action.action, [column]: action[column] };
  const now: WireCells<'actions'> = { [column]: value };
  return { rows: 'edit', edit: { table: 'actions', ref: action.ref, seen, now } };
}

/** The day is the one of the 1:1 once it is sent. */
export function discussEdit({ ref, topic }: TalkingPointView, day: Day | null): RowsEdit {
  const now = { discussed: day === null ? '' : { day } };
  return { rows: 'edit', edit: { table: 'talking-points', ref, seen: { topic, discussed: '' }, now } };
}

export function isDiscussed(rows: DraftRows, { ref }: TalkingPointView): boolean {
  return rows.edits[rowKey('talking-points', ref)] !== undefined;
}

/** The day in a cell, whether it holds a date or text; else what stands there. */
export function dayOf(value: WireValue): string {
  return typeof value === 'object' ? value.day : String(value);
}
