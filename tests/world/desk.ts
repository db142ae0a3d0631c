import type { EngineerForm } from '../../src/contract/engineer-form';
import type { EngineerView, MeetingForm, SavedView } from '../../src/contract/meeting-form';
import { meetingForm } from './forms';
import type { World } from './workbook';

/** A form in which nothing is filled out yet. */
export const blank: Partial<MeetingForm> = { answers: [], notes: '', nextDate: null };

/** What the sidebar shows of the engineer. */
export async function engineerIn(world: World, { id }: Pick<EngineerForm, 'id'>): Promise<EngineerView> {
  const { engineer } = await world.view('readForm', id);
  if (!engineer) throw new Error(`Nobody has the id ${id}.`);
  return engineer;
}

/** Saves a form of the engineer that holds only what is given. */
export function saveOnly(
  world: World,
  { id }: Pick<EngineerForm, 'id'>,
  change: Partial<MeetingForm>,
): Promise<SavedView> {
  return world.view('saveMeeting', meetingForm(id, { ...blank, ...change }));
}
