import type { MeetingForm } from '../../../src/contract/meeting-form';
import type { RowAddition } from '../../../src/contract/row-edit';
import { daysFromNow, meetingForm } from '../forms';
import type { BrowserFixture } from './browser-fixture';

/** Puts goals, actions and talking points of an engineer into the workbook, by a save without a 1:1. */
export async function bringRows(
  browser: BrowserFixture,
  engineerId: string,
  ...additions: RowAddition[]
): Promise<void> {
  for (let first = 0; first < additions.length; first += 400) {
    const form = meetingForm(engineerId, {
      meetingId: `rows-${engineerId}-${first}`,
      date: daysFromNow(0),
      answers: [],
      notes: '',
      nextDate: null,
      additions: additions.slice(first, first + 400),
    });
    const saved = await browser.call('saveMeeting', form);
    if (!saved.ok) throw new Error(saved.failure.message);
  }
}

export function newAction(
  id: string,
  action: string,
  due: string | null,
  owner = 'Ada Lovelace',
): RowAddition {
  const cells = { action, owner, due: due === null ? ('' as const) : { day: due }, status: 'Open' };
  return { table: 'actions', id, cells };
}

export function newTopic(id: string, topic: string): RowAddition {
  return { table: 'talking-points', id, cells: { topic } };
}

export function newGoal(id: string, keyResult: string, change: object = {}): RowAddition {
  const cells = {
    objective: '',
    'key-result': keyResult,
    type: 'metric',
    start: 0,
    target: 10,
    current: 5,
    from: { day: daysFromNow(-30) },
    due: { day: daysFromNow(60) },
    ...change,
  };
  return { table: 'goals', id, cells };
}

/** Writes 1:1s of one engineer with one call, as an import does. */
export async function bringMeetings(
  browser: BrowserFixture,
  engineerId: string,
  forms: readonly MeetingForm[],
): Promise<void> {
  const meetings = forms.map(({ meetingId, date, answers, further, notes, nextDate }) => ({
    ...{ meetingId, date, answers, notes, nextDate, score: null, manager: '' },
    further: further ?? [],
  }));
  const outcome = await browser.call('importRows', { engineerId, meetings, goals: [], actions: [] });
  expect(outcome).toMatchObject({ ok: true, view: { added: forms.length } });
}
