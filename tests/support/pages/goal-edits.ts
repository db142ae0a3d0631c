import type { Undo } from '../../../src/contract/meeting-form';
import type { Conflict, FormAddition, FormEdit } from '../../../src/contract/row-edit';

/** Somebody sets the deploys a week from 3 to 4. */
export const deploys: FormEdit<'goals'> = {
  table: 'goals',
  ref: 'g-deploys',
  seen: { 'key-result': 'Deploys a week', current: 3 },
  now: { current: 4 },
};

/** The response of the server if they were set to 5 in the meantime. */
export const deploysConflict: Conflict = {
  table: 'goals',
  ref: 'g-deploys',
  field: 'current',
  title: 'Deploys a week',
  yours: 4,
  theirs: 5,
};

export const runbook: FormAddition<'actions'> = {
  table: 'actions',
  id: 'a-runbook',
  cells: { action: 'Write the runbook', owner: 'Ada Lovelace' },
};

export const undoOfAda: Undo = { engineerId: 'ada', meetingId: 'id2', rows: [], seal: 'c2VhbA==' };
