import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { MeetingForm } from '../../../src/contract/meeting-form';
import { daysFromNow, engineerForm, meetingForm } from '../forms';
import type { AddOnFixture } from './add-on-fixture';

/** How many rows the workbook has for one engineer. */
export interface Size {
  readonly goals: number;
  readonly actions: number;
  readonly meetings: number;
}

/** Whom the full 1:1 is with. */
export const met = engineerForm('Ada Lovelace');

/** Fills the workbook with goals, open actions, a talking point and earlier 1:1s, and saves a 1:1 with them. */
export async function fillWorkbook(addOn: AddOnFixture, size: Size): Promise<void> {
  const { name } = met;
  const fill = (tab: string, count: number, row: (index: number) => Cell[]) => {
    const { sheetId, rows } = addOn.tab(tab);
    const first = tab === name ? 15 : 2;
    if (rows < first + count + 60) addOn.book.insert(sheetId, 'rows', rows, first + count + 60 - rows);
    addOn.type(tab, `A${first}`, ...Array.from({ length: count }, (_, index) => row(index)));
  };
  fill('Goals', size.goals, (index) => [name, 'Project Delivery', `Goal ${index}`, '', '', 0, 10, 1]);
  fill('Actions', size.actions, (index) => [
    ...[`Action ${index}`, name, '', daysFromNow(index), 'Open', '', '', `action-${index}`],
  ]);
  fill('Talking points', 1, () => [name, 'Rota', '', '', '']);
  fill(name, size.meetings, (index) => [daysFromNow(-14 - index), 3]);
  await addOn.view('saveMeeting', meetingForm(met.id, { meetingId: `before-${size.goals}` }));
}

/** A 1:1 at which a goal moves, an action is closed, another one agreed on and a topic discussed. */
export async function fullMeeting(addOn: AddOnFixture, { goals }: Size): Promise<MeetingForm> {
  const { engineer } = await addOn.view('readForm', met.id);
  const [goal, action, point] = [
    engineer?.goals.keyResults[0]?.ref ?? '',
    engineer?.actions[0]?.ref ?? '',
    engineer?.talkingPoints[0]?.ref ?? '',
  ];
  return meetingForm(met.id, {
    meetingId: `full-${goals}`,
    edits: [
      {
        table: 'goals',
        ref: goal,
        seen: { 'key-result': 'Goal 0', current: 1, confidence: '' },
        now: { current: 4, confidence: 7 },
      },
      {
        table: 'actions',
        ref: action,
        seen: { action: 'Action 0', status: 'Open' },
        now: { status: 'Done' },
      },
      {
        table: 'talking-points',
        ref: point,
        seen: { topic: 'Rota', discussed: '' },
        now: { discussed: { day: daysFromNow(-7) } },
      },
    ],
    additions: [{ table: 'actions', id: `new-action-${goals}`, cells: { action: 'New', owner: met.name } }],
  });
}
