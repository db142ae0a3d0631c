import type { EngineerView, Question } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { MeetingStrings } from '../strings/meeting-strings';

/** A message to send before the 1:1: the questions, and an invitation to bring topics. */
export function askAheadText(
  { name, nextDue }: Pick<EngineerView, 'name' | 'nextDue'>,
  questions: readonly Question[],
  today: Day,
  ask: MeetingStrings['next']['ask'],
): string {
  const day = nextDue !== null && nextDue >= today ? nextDue : null;
  return [
    `${ask.greeting(name)}\n\n${ask.meeting(day)}`,
    questions.map((question) => `- ${question.text}`).join('\n'),
    ask.invitation,
  ].join('\n\n');
}
