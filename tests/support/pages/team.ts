import type {
  EngineerSummary,
  MeetingForm,
  OpenedView,
  Question,
  SavedView,
} from '../../../src/contract/meeting-form';
import type { Failure, Outcome } from '../../../src/contract/outcome';

export const questions: readonly Question[] = [
  {
    id: 'feeling',
    text: 'How are you feeling?',
    type: 'scale',
    lowest: 1,
    highest: 5,
    lowestWord: 'very bad',
    highestWord: 'very good',
  },
  {
    id: 'blockers',
    text: 'Is anything blocking you?',
    type: 'text',
    lowest: null,
    highest: null,
    lowestWord: '',
    highestWord: '',
  },
];

export const ada: EngineerSummary = {
  id: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  role: 'Senior engineer',
  team: 'Platform',
  manager: 'Maya Hartono',
  meetingCount: 12,
  lastMeeting: '2026-11-10',
  nextDue: '2026-11-24',
  cadence: 'due',
  cadenceDays: 14,
  proposedNext: '2026-12-07',
  score: 0.617,
  coverage: 0.8,
  last: null,
  actions: [],
  talkingPoints: [],
  goals: { keyResults: [], objectiveWeights: [], cap: 1, checks: [], hasConfidence: true },
};

export const budi: EngineerSummary = { ...ada, id: 'budi', name: 'Budi Santoso', proposedNext: '2026-12-01' };

/** What the server answers about a team of two on Sunday 22 November 2026. */
export function viewOf(engineer: EngineerSummary | null): OpenedView {
  const engineers = [ada, budi].map(({ id, name, team }) => ({ id, name, team }));
  return { today: '2026-11-22', engineers, engineer, questions, workbookId: 'workbook-1' };
}

export function savedAs(form: MeetingForm, engineer: EngineerSummary, row = 14): SavedView {
  return { form: viewOf(engineer), meetingId: form.meetingId, corrected: false, row, kept: [], undo: null };
}

export const busy: Failure = {
  kind: 'busy',
  message: 'Somebody else is saving right now. Try again in a few seconds.',
  rule: null,
  field: null,
  code: 'busy',
  details: {},
};

export function ok<View>(view: View): Outcome<View> {
  return { ok: true, view };
}

export function refused(failure: Failure): Outcome<never> {
  return { ok: false, failure };
}
