import type { MeetingForm } from '../src/contract/meeting-form';
import { dayNumber, dayText, workdayFrom, workdayUpTo } from './calendar';
import type { Chance } from './chance';
import type { StoryMeeting } from './story';
import type { Member } from './team';

/** One 1:1 of the sample: its engineer, the input of the form, and its position in the half-year. */
export interface SampleMeeting {
  readonly member: Member;
  readonly form: MeetingForm;
  /** The 0-based index among the 1:1s of the engineer. */
  readonly index: number;
}

/** An engineer of the sample, with the id in their form. */
export interface SampleEngineer {
  readonly id: string;
  readonly member: Member;
}

/** All 1:1s of the team in chronological order; some are a day early. */
export function planMeetings(
  engineers: readonly SampleEngineer[],
  today: string,
  chance: Chance,
): SampleMeeting[] {
  return engineers
    .flatMap(({ id, member }) =>
      member.story.map((meeting, index) => {
        const date = heldOn(member, index, dayNumber(today), chance);
        const next = chance.share() < 0.1 ? null : dayText(workdayFrom(date + member.cadenceDays));
        const form = fillOut(meeting, {
          meetingId: chance.id(),
          engineerId: id,
          date: dayText(date),
          nextDate: next,
        });
        return { member, form, index };
      }),
    )
    .sort((one, other) => (one.form.date < other.form.date ? -1 : one.form.date > other.form.date ? 1 : 0));
}

function heldOn(member: Member, index: number, today: number, chance: Chance): number {
  const cadencesAgo = member.story.length - 1 - index;
  const early = cadencesAgo > 0 && chance.share() < 0.2 ? 1 : 0;
  return workdayUpTo(today - member.lastMetDaysAgo - cadencesAgo * member.cadenceDays - early);
}

/** The answers to the five default questions, by their ids in Settings. */
function fillOut(
  meeting: StoryMeeting,
  head: Pick<MeetingForm, 'meetingId' | 'engineerId' | 'date' | 'nextDate'>,
): MeetingForm {
  const answer = (questionId: string, value: number | undefined, text = '') => ({
    ...{ questionId, value: value ?? null, text },
  });
  const answers = [
    answer('feeling', meeting.feeling, meeting.feelingNote),
    answer('workload', meeting.workload, meeting.workloadNote),
    answer('top-of-mind', undefined, meeting.mind),
    answer('blockers', undefined, meeting.blockers),
    answer('feedback', undefined, meeting.feedback),
  ];
  return { ...head, answers, further: [], notes: meeting.notes ?? '', seen: null, edits: [], additions: [] };
}
