import type { MeetingForm, SavedView } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import { writing } from '../endpoint';
import { answerSave } from './answer-save';
import { findPrepared } from './mark-prepared';
import { planSave } from './plan-save';
import { readSave } from './read-save';
import { writeSave } from './write-save';

/**
 * Saves a 1:1 as a row of the engineer tab, together with the changed goals, action items and talking points; the same meeting
 * again writes the same rows. Plans everything before the first write; rolls back if a later write fails.
 */
export function saveMeeting(form: MeetingForm): Outcome<SavedView> {
  return writing('saveMeeting', (context) => {
    const input = readSave(context, form);
    const prepared = findPrepared(input.tags, form.prepared);
    const plan = planSave(context.workbook, context.today, input);
    const written = writeSave(context, input, plan);
    prepared?.mark(context, context.now);
    return answerSave(context, input, plan, written, {
      ...(prepared && { prepared: prepared.ref }),
      ...(form.percents && { percents: true }),
    });
  });
}
