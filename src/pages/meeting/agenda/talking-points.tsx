import { useState } from 'preact/hooks';
import type { EngineerSummary, Question, TalkingPointView } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { FormAddition } from '../../../contract/row-edit';
import { CopyButton } from '../../shell/copy/copy-button';
import { useStrings } from '../../shell/page-context';
import type { DraftRows } from '../drafts/draft-rows';
import { discussEdit, isDiscussed, recurEdit, recurrence } from '../drafts/visible-action-items';
import { memo } from '../parts/memo';
import { NewLines } from '../parts/new-lines';
import type { MeetingCommands } from '../state/meeting-commands';
import { type MeetingStrings, meetingStrings } from '../strings/meeting-strings';
import { RepeatChoice } from './repeat-choice';

interface TalkingPointsProps {
  readonly engineer: EngineerSummary;
  readonly questions: readonly Question[];
  readonly rows: DraftRows;
  readonly today: Day;
  /** The day of the 1:1. */
  readonly day: Day;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** The talking points to tick off, and lines for new ones. */
export const TalkingPoints = memo((props: TalkingPointsProps) => {
  const text = useStrings(meetingStrings);
  const { engineer, questions, rows, today, day, errorAt, edit } = props;
  const { talkingPoints } = engineer;
  const [isChoosing, setChoosing] = useState(false);
  const added = rows.additions.filter(
    (one): one is FormAddition<'talking-points'> => one.table === 'talking-points',
  );
  return (
    <section>
      <h3>{text.actions.topics}</h3>
      {talkingPoints.length === 0 && added.length === 0 && <p class="quiet">{text.actions.noTopics}</p>}
      {talkingPoints.length > 0 && (
        <>
          <p class="hint">{text.actions.topicsHint}</p>
          <ul class="rows">
            {talkingPoints.map((point) => (
              <Topic
                key={point.ref}
                {...{ point, day, edit }}
                isTicked={isDiscussed(rows, point)}
                every={recurrence(rows, point)}
                isChoosing={isChoosing}
              />
            ))}
          </ul>
        </>
      )}
      <NewLines
        lines={added.map(({ id, cells }) => ({ id, words: String(cells.topic ?? '') }))}
        fieldOf={(id) => `talking-points ${id} topic`}
        label={text.actions.newTopic}
        placeholder={text.actions.addTopic}
        errorAt={errorAt}
        onType={(id, topic) =>
          edit({ rows: 'add', addition: { table: 'talking-points', id, cells: { topic } } })
        }
        onRemove={(id) => edit({ rows: 'remove', id })}
        more={(id) => {
          const { topic = '', every = 0 } = added.find((one) => one.id === id)?.cells ?? {};
          return (
            <RepeatChoice
              name={`talking-points ${id} every`}
              topic={String(topic)}
              every={Number(every)}
              onChoose={(chosen) => {
                const cells = { every: chosen === 0 ? ('' as const) : chosen };
                edit({ rows: 'add', addition: { table: 'talking-points', id, cells } });
              }}
            />
          );
        }}
      />
      {talkingPoints.some(({ repeats }) => repeats === undefined) && (
        // After the lines for new points, so that it adds no key before them.
        <button
          type="button"
          class="link"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {text.actions.chooseRepeats}
        </button>
      )}
      <CopyButton
        label={text.next.ask.copy}
        hint={text.next.ask.hint}
        copied={text.next.copied}
        byHand={text.next.byHand}
        write={() => askAheadText(engineer, questions, today, text.next.ask)}
      />
    </section>
  );
});

interface TopicProps {
  readonly point: TalkingPointView;
  readonly isTicked: boolean;
  /** At every n-th 1:1; 0 is once. */
  readonly every: number;
  /** Shows the choice also for a point that does not recur. */
  readonly isChoosing: boolean;
  readonly day: Day;
  readonly edit: MeetingCommands['edit'];
}

const Topic = memo(({ point, isTicked, every, isChoosing, day, edit }: TopicProps) => {
  const text = useStrings(meetingStrings);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          name={`talking-points ${point.ref} discussed`}
          checked={isTicked}
          onChange={(event) => edit(discussEdit(point, event.currentTarget.checked ? day : null))}
        />
        <span>
          <bdi class={isTicked ? 'struck' : undefined}>{point.topic}</bdi>
          {point.addedBy !== '' && (
            <>
              {' '}
              <bdi class="quiet">{text.actions.addedBy(point.addedBy)}</bdi>
            </>
          )}
        </span>
      </label>
      {(isChoosing || every !== 0 || point.repeats !== undefined) && (
        <RepeatChoice
          name={`talking-points ${point.ref} every`}
          topic={point.topic}
          every={every}
          onChoose={(chosen) => edit(recurEdit(point, chosen))}
        />
      )}
    </li>
  );
});

/** A message to send before the 1:1: the questions, and an invitation to bring topics. */
export function askAheadText(
  { name, nextDue }: Pick<EngineerSummary, 'name' | 'nextDue'>,
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
