import type { EngineerSummary, MeetingView } from '../../../src/contract/meeting-form';
import { ada } from './team';

/** The 1:1 with Ada on 12 November. */
export const november = meeting('m-november', 13, '2026-11-12', 'On call twice');
export const october = meeting('m-october', 12, '2026-10-29', 'A quiet sprint');

export const adaAfterNovember: EngineerSummary = { ...ada, last: november };

function meeting(id: string, row: number, date: string, notes: string): MeetingView {
  const answer = { questionId: 'feeling', question: 'How are you feeling?', value: 3, text: 'tired' };
  return {
    id,
    row,
    date,
    answers: [answer],
    further: [{ question: 'What should we stop doing?', text: 'Friday releases' }],
    notes,
    nextDate: '2026-11-26',
    score: 0.5,
    coverage: 1,
    manager: 'Maya Hartono',
  };
}
