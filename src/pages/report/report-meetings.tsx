import type { MeetingView } from '../../contract/meeting-form';
import { longDay } from '../shell/formats';
import { spoken } from '../shell/spoken';
import { drawnValue, shownScale, wordsOf } from './report-formats';
import type { Growth } from './report-model';
import { reportStrings } from './strings-report';

/** The 1:1s of the period, the earliest first. */
export function ReportMeetings({ growth }: { readonly growth: Growth }) {
  const { meetings } = growth;
  const words = reportStrings[spoken];
  return (
    <section>
      <h3>{words.meetings}</h3>
      {meetings.length === 0 ? (
        <p class="quiet">{words.noMeetings}</p>
      ) : (
        <>
          <p>{words.meetingCount(meetings.length)}</p>
          <div class="wide">
            <table class="meetings">
              <thead>
                <tr>
                  <th scope="col">{words.date}</th>
                  <th scope="col">{words.feeling}</th>
                  <th scope="col">{words.workload}</th>
                  <th scope="col">{words.score}</th>
                </tr>
              </thead>
              {meetings.map((meeting) => (
                <Meeting key={meeting.row} meeting={meeting} growth={growth} />
              ))}
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Meeting({ meeting, growth }: { readonly meeting: MeetingView; readonly growth: Growth }) {
  const { date, score, coverage } = meeting;
  const { workload, feeling } = growth.source;
  const said = growth.isWithoutNotes ? [] : wordsOf(meeting);
  return (
    <tbody>
      <tr>
        <th scope="row">{longDay(date)}</th>
        <td>{shownScale(drawnValue(meeting, 'feeling'), feeling.lowest)}</td>
        <td>{shownScale(drawnValue(meeting, 'workload'), workload.lowest)}</td>
        <td>{score !== null && reportStrings[spoken].scored(score, coverage)}</td>
      </tr>
      {said.length > 0 && (
        <tr>
          <td colSpan={4} class="said">
            {said.map(({ question, words }) => (
              <p key={question} dir="auto">
                <span class="quiet">{question}:</span> {words}
              </p>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}
