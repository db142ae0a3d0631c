import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { DeletionForm, RetentionForm } from '../../../src/contract/personal';
import { daysFromNow, engineerForm, meetingForm } from '../forms';
import { type AddOnFixture, openAddOn } from './add-on-fixture';
import { fillWorkbook, fullMeeting, met } from './full-meeting';
import { linkedForm } from './week-form';

const size = { goals: 3, actions: 3, meetings: 2 };

/** Whom the tests export and delete, and somebody who remains. */
export const ada = { ...met, email: 'ada@example.com' };
export const bo = { ...engineerForm('Bo Ek'), email: 'bo@example.com' };

/**
 * A team with something in every tab about both engineers. The second one was called as the first one is now when she was hired, so that
 * the goal log names her wrongly.
 */
export function personalTeam() {
  return savedWorkbook('a team with something in every tab', async () => {
    const addOn = await openAddOn({ team: [ada, bo] });
    await fillWorkbook(addOn, size);
    const full = await fullMeeting(addOn, size);
    const { date, answers, notes, nextDate, further } = full;
    const win = { table: 'wins', id: 'win-of-ada', cells: { win: 'What Ada shipped' } } as const;
    await addOn.view('saveMeeting', { ...full, additions: [...full.additions, win] });
    const corrected = { ...full, seen: { date, answers, notes, nextDate, further }, notes: 'Corrected' };
    await addOn.view('saveMeeting', { ...corrected, edits: [], additions: [] });
    await fillOther(addOn);
    const { respond } = await linkedForm(addOn);
    respond('ada@example.com', '2026-10-13T16:40+07:00', { mind: 'What Ada prepared' });
    respond('bo@example.com', '2026-10-13T16:50+07:00', { mind: 'What Bo prepared' });
    await addOn.view('putReport', { engineerId: ada.id, lines: [{ look: 'title', cells: ['On Ada'] }] });
    await addOn.view('savePrivateNote', ada.id, 'Only for Maya', '');
    return closeAndSave(addOn);
  });
}

async function fillOther(addOn: AddOnFixture): Promise<void> {
  const goal = { objective: 'System Stability', 'key-result': 'Of Bo', current: 2, target: 10 };
  await addOn.view(
    'saveMeeting',
    meetingForm(bo.id, {
      meetingId: 'of-bo',
      notes: 'About Bo',
      additions: [
        { table: 'goals', id: 'goal-of-bo', cells: goal },
        { table: 'actions', id: 'action-of-bo', cells: { action: 'Of Bo', due: { day: daysFromNow(3) } } },
        { table: 'talking-points', id: 'topic-of-bo', cells: { topic: 'Of Bo' } },
        { table: 'wins', id: 'win-of-bo', cells: { win: 'Of Bo' } },
      ],
    }),
  );
}

/** The deletion as the page sends it after it has shown what there is. */
export async function deletionOf(addOn: AddOnFixture, engineerId = ada.id): Promise<DeletionForm> {
  const { deletion } = await addOn.view('readDeletion', engineerId);
  const seen = (deletion?.places ?? []).map(({ key, count }) => [key, count]);
  return { engineerId, seen: Object.fromEntries(seen) };
}

/** The retention of all texts from before today, as the page sends it after it has shown how many there are. */
export async function retentionOf(addOn: AddOnFixture, before = daysFromNow(0)): Promise<RetentionForm> {
  const { places } = await addOn.view('readRetention', before);
  return { before, seen: Object.fromEntries(places.map(({ key, count }) => [key, count])) };
}
