import type { SavedView, Undo } from '../../contract/meeting-form';
import type { RequestContext } from '../endpoint';
import { formView } from '../views/form-view';
import type { SavePlan } from './plan-save';
import type { SaveInput } from './read-save';
import { undoOf } from './undo-save';
import { sealed } from './undo-seal';
import type { Written } from './write-save';

/** The form as it is after the save, worked out from what was read and written, and the undo. */
export function answerSave(
  context: RequestContext,
  { filled, engineers, engineer, settings, tables, sign }: SaveInput,
  { meetings, meeting, rows, score, coverage }: SavePlan,
  written: Written,
  marked: Pick<Undo, 'prepared' | 'percents'>,
): SavedView {
  const { formats, formatted } = written;
  const known = { engineer, tables: { ...tables, meetings }, plans: written.rows, formats, score, coverage };
  const undo = { ...marked, ...(formatted.length > 0 && { percents: true, formatted }) };
  return {
    form: formView(context, engineers, settings, known),
    meetingId: filled.meetingId,
    corrected: meeting.known !== null,
    row: meeting.row1,
    kept: meeting.kept,
    undo: sealed(undoOf(context.workbook, filled, rows, written.goals, undo), sign),
  };
}
