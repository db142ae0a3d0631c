import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';

interface EngineerFiguresProps {
  readonly engineer: EngineerSummary;
  readonly today: Day;
}

/** The summary of an engineer before the 1:1: role, cadence and goals. */
export function EngineerFigures({ engineer, today }: EngineerFiguresProps) {
  const text = useStrings(meetingStrings);
  const {
    role,
    team,
    cadence,
    cadenceDays,
    lastMeeting,
    nextDue,
    score,
    coverage,
    scoreError,
    blocked,
    unread,
  } = engineer;
  const noScore =
    scoreError === undefined ? text.who.noScore : text.who.scoreError(scoreError, blocked !== undefined);
  return (
    <div class="engineer-summary">
      <p class="quiet">
        <bdi>{role}</bdi>
        {role !== '' && team !== '' && ' · '}
        <bdi>{team}</bdi>
      </p>
      <p>
        <span class={`state ${cadence.replace(' ', '-')}`}>{text.who.cadence[cadence]}</span>{' '}
        <span class="quiet">{text.who.every(cadenceDays)}</span>
      </p>
      <dl>
        <dt>{text.who.lastMeeting}</dt>
        <dd>{lastMeeting === null ? text.who.neverMet : <When day={lastMeeting} today={today} />}</dd>
        {nextDue !== null && (
          <>
            <dt>{cadence === 'overdue' ? text.who.wasDue : text.who.nextDue}</dt>
            <dd>
              <When day={nextDue} today={today} />
            </dd>
          </>
        )}
        <dt>{text.who.score}</dt>
        <dd>{score === null ? noScore : text.who.scored(score, coverage)}</dd>
      </dl>
      {score !== null && <p class="hint">{text.who.caution}</p>}
      {blocked !== undefined && (
        <p class="warning" role="status">
          {text.who.blocked(blocked)}
        </p>
      )}
      {unread !== undefined && (
        <div class="warning" role="status">
          {unread.cells.map((cell) => (
            <p key={cell.tab + cell.cell}>{text.who.unread(cell)}</p>
          ))}
          {unread.count > unread.cells.length && (
            <p>{text.who.moreUnread(unread.count - unread.cells.length)}</p>
          )}
        </div>
      )}
    </div>
  );
}

function When({ day, today }: { readonly day: Day; readonly today: Day }) {
  const text = useStrings(meetingStrings);
  return (
    <>
      {text.who.when(day, today)} <span class="quiet">({text.who.day(day)})</span>
    </>
  );
}
