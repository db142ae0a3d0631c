import type { CycleView } from '../../../src/contract/cycle';
import type { Endpoints } from '../../../src/contract/endpoints';
import type { NewEngineerView } from '../../../src/contract/engineer-form';
import type { SavedView } from '../../../src/contract/meeting-form';
import type { Outcome } from '../../../src/contract/outcome';
import { cycleForm } from '../cycle';
import { daysFromNow, engineerForm, meetingForm } from '../forms';
import type { AddOnFixture } from './add-on-fixture';

export const ada = engineerForm('Ada Lovelace');
export const bo = engineerForm('Bo Berg');

/** The notes of Ada's 1:1 after its correction, which no other row has. */
export const corrected = 'A sentence that is nowhere else, corrected';
/** The notes of Bo's 1:1, until it is undone. */
export const second = 'Another sentence, of Bo';
const first = 'A sentence that is nowhere else';

export interface Command {
  /** What later commands call the view that this one answers with. */
  readonly step: string;
  readonly name: keyof Endpoints;
  /** null if the command needs something that is refused. */
  args(
    addOn: AddOnFixture,
    earlier: ReadonlyMap<string, unknown>,
  ): Promise<readonly unknown[] | null> | readonly unknown[] | null;
  /** Whether the command may change a row with these texts. */
  mayChange(row: string): boolean;
}

const noRow = () => false;
const reading = (name: keyof Endpoints, ...args: readonly unknown[]): Command => ({
  step: name,
  name,
  mayChange: noRow,
  args: () => args,
});

/** Every command of the add-on that works on rows, in an order in which each has something to do. */
export const commands: readonly Command[] = [
  reading('readForm', ada.id),
  reading('readReminders'),
  reading('readEarlier', ada.id, 0),
  reading('readReport', ada.id),
  reading('readCalendar'),
  reading('readManagers'),
  reading('readCycle'),
  reading('readNewEngineer'),
  reading('readSharing'),
  reading('checkWorkbook', 0),
  reading('readImport', null),
  reading('readCheckIn'),
  reading('readExport', ada.id),
  reading('readScores', 0),
  reading('readDeletion', ada.id),
  reading('readRetention', daysFromNow(-1)),
  {
    step: 'save',
    name: 'saveMeeting',
    // That of the correction, if it came before.
    mayChange: (row) => row.includes(first),
    args: () => [meetingForm(ada.id, { meetingId: 'rearranged-1', notes: first })],
  },
  reading('importRows', {
    engineerId: ada.id,
    meetings: [
      {
        ...{ meetingId: 'imported-1', date: daysFromNow(-200), notes: 'Imported', nextDate: null },
        ...{ further: [], answers: [], score: 0.5, manager: '' },
      },
    ],
    goals: [{ id: 'imported-goal', day: daysFromNow(-200), cells: { 'key-result': 'Imported', current: 4 } }],
    actions: [{ id: 'imported-action', day: daysFromNow(-200), cells: { action: 'Imported', due: '' } }],
  }),
  reading('addEngineer', engineerForm('Di Dahl')),
  reading('putReport', { engineerId: ada.id, lines: [{ look: 'title', cells: ['Report'] }] }),
  reading('protectWorkbook', { limits: {} }),
  {
    step: 'repair',
    name: 'repairWorkbook',
    args: async (addOn) => {
      const outcome = (await addOn.call('checkWorkbook', 0)) as Outcome<{
        findings: { id: string; repair: string }[];
      }>;
      const findings = outcome.ok ? outcome.view.findings : [];
      return [{ ids: findings.filter(({ repair }) => repair === 'yes').map(({ id }) => id) }];
    },
    // It corrects cells of rows that are damaged.
    mayChange: () => true,
  },
  reading('setUpWorkbook'),
  // What was refused before can be right once the workbook is repaired.
  {
    step: 'second save',
    name: 'saveMeeting',
    mayChange: noRow,
    args: () => [secondForm()],
  },
  {
    step: 'correction',
    name: 'saveMeeting',
    args: () => [meetingForm(ada.id, { meetingId: 'rearranged-1', notes: corrected })],
    mayChange: (row) => row.includes(first),
  },
  {
    step: 'undo',
    name: 'undoSave',
    args: async (addOn, earlier) => {
      const { undo = null } = (earlier.get('second save') ?? {}) as { undo?: unknown };
      if (undo !== null) return [undo];
      if (earlier.has('second save')) return null;
      const outcome = (await addOn.call('saveMeeting', secondForm())) as Outcome<SavedView>;
      return outcome.ok && outcome.view.undo ? [outcome.view.undo] : null;
    },
    mayChange: (row) => row.includes(second),
  },
  {
    step: 'rename',
    name: 'editEngineer',
    args: (addOn) => edited(addOn, { name: 'Bo Bergström' }),
    mayChange: (row) => row.includes(bo.name),
  },
  {
    step: 'cycle',
    name: 'startCycle',
    mayChange: noRow,
    args: async (addOn) => {
      const outcome = (await addOn.call('readCycle')) as Outcome<CycleView>;
      return outcome.ok ? [cycleForm(outcome.view)] : null;
    },
  },
];

const secondForm = () => meetingForm(bo.id, { meetingId: 'rearranged-2', notes: second });

/** The edit of Bo's row; null if the page has no such row. */
async function edited(addOn: AddOnFixture, change: { name: string }): Promise<readonly unknown[] | null> {
  const outcome = (await addOn.call('readNewEngineer')) as Outcome<NewEngineerView>;
  const row = outcome.ok ? outcome.view.engineers.find(({ id }) => id === bo.id) : undefined;
  if (!row) return null;
  const { id, ...seen } = row;
  return [{ id, seen, wanted: { ...seen, ...change } }];
}
