import type { EngineerForm } from '../../../src/contract/engineer-form';
import type { EngineerSummary, MeetingForm, SavedView } from '../../../src/contract/meeting-form';
import type { RowAddition, RowEdit } from '../../../src/contract/row-edit';
import { daysFromNow, meetingForm } from '../forms';
import type { AddOnFixture } from './add-on-fixture';

/** A form in which nothing is filled out yet. */
export const blank: Partial<MeetingForm> = { answers: [], notes: '', nextDate: null };

/** What the sidebar shows of the engineer. */
export async function engineerIn(
  addOn: AddOnFixture,
  { id }: Pick<EngineerForm, 'id'>,
): Promise<EngineerSummary> {
  const { engineer } = await addOn.view('readForm', id);
  if (!engineer) throw new Error(`Nobody has the id ${id}.`);
  return engineer;
}

/** Saves a form of the engineer that holds only what is given. */
export function saveOnly(
  addOn: AddOnFixture,
  { id }: Pick<EngineerForm, 'id'>,
  change: Partial<MeetingForm>,
): Promise<SavedView> {
  return addOn.view('saveMeeting', meetingForm(id, { ...blank, ...change }));
}

/** A new action as a page sends it, due in a week. */
export const newAction = (id: string, action: string): RowAddition => ({
  table: 'actions',
  id,
  cells: { action, owner: 'Ada Lovelace', due: { day: daysFromNow(7) } },
});

/** A tick at an open action item. */
export const tick = (ref: string, action: string, status = 'Open'): RowEdit => ({
  table: 'actions',
  ref,
  seen: { action, status },
  now: { status: 'Done' },
});
