import type { EngineerForm } from '../../src/contract/engineer-form';
import type { MeetingForm } from '../../src/contract/meeting-form';

/** A new engineer's form. */
export function engineerForm(name: string, change: Partial<EngineerForm> = {}): EngineerForm {
  return {
    id: `eng-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    name,
    email: '',
    role: 'Backend engineer',
    team: 'Payments',
    manager: 'maya.hartono@example.com',
    cadenceDays: '14',
    started: '2024-03-01',
    ...change,
  };
}

/** A filled-out 1:1. */
export function meetingForm(engineerId: string, change: Partial<MeetingForm> = {}): MeetingForm {
  return {
    meetingId: 'meeting-0001',
    engineerId,
    date: daysFromNow(-7),
    answers: [
      { questionId: 'feeling', value: 4, text: 'Good week' },
      { questionId: 'workload', value: 1, text: 'On call twice' },
      { questionId: 'top-of-mind', value: null, text: 'The migration' },
      { questionId: 'blockers', value: null, text: 'Reviews are slow' },
      { questionId: 'feedback', value: null, text: 'Design documents' },
    ],
    notes: 'Talked about the next step',
    nextDate: daysFromNow(5),
    further: [],
    seen: null,
    edits: [],
    additions: [],
    ...change,
  };
}

/** A day relative to today in Jakarta, the time zone of the test workbooks by default. */
export function daysFromNow(days: number): string {
  const now = new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000);
  return now.toISOString().slice(0, 10);
}
