import type { MeetingContent, MeetingView } from '../../../contract/meeting-form';
import type { Draft } from './draft';
import { noRows } from './draft-rows';

/** A form that contains a saved 1:1 for correction. */
export function correctionOf(meeting: MeetingView): Draft {
  const seen = contentOf(meeting);
  return {
    meetingId: meeting.id,
    content: {
      date: seen.date,
      answers: Object.fromEntries(
        seen.answers.map(({ questionId, value, text }) => [questionId, { value, text }]),
      ),
      further: seen.further,
      notes: seen.notes,
      nextDate: seen.nextDate ?? '',
      rows: noRows,
    },
    seen,
    changed: false,
    savedRow: meeting.row,
    restored: false,
    corrects: meeting.date,
    parkedDrafts: [],
    savedRows: noRows,
  };
}

function contentOf({ date, answers, further, notes, nextDate }: MeetingView): MeetingContent {
  return {
    date,
    answers: answers.map(({ questionId, value, text }) => ({ questionId, value, text })),
    further: further.map(({ question, text }) => ({ question, text })),
    notes,
    nextDate,
  };
}
