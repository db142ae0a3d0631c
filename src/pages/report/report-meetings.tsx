import type { MeetingView } from '../../contract/meeting-form';
import { useLocalization, useStrings } from '../shell/page-context';
import { drawnValue, shownScale, wordsOf } from './report-formats';
import type { ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** The 1:1s of the period, earliest first. */
export function ReportMeetings({ model }: { readonly model: ReportModel }) {
  const strings = useStrings(reportStrings);
  const { meetings } = model;
  return (
    <section>
      <h3>{strings.meetings}</h3>
      {meetings.length === 0 ? (
        <p class="quiet">{strings.noMeetings}</p>
      ) : (
        <>
          <p>{strings.meetingCount(meetings.length)}</p>
          <div class="wide">
            <table class="meetings">
              <thead>
                <tr>
                  <th scope="col">{strings.date}</th>
                  <th scope="col">{strings.feeling}</th>
                  <th scope="col">{strings.workload}</th>
                  <th scope="col">{strings.score}</th>
                </tr>
              </thead>
              {meetings.map((meeting) => (
                <Meeting key={meeting.row} meeting={meeting} model={model} />
              ))}
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Meeting({ meeting, model }: { readonly meeting: MeetingView; readonly model: ReportModel }) {
  const strings = useStrings(reportStrings);
  const { date, score, coverage } = meeting;
  const { workload, feeling } = model.source;
  const localization = useLocalization();
  const answers = model.isWithoutNotes ? [] : wordsOf(meeting, localization);
  return (
    <tbody>
      <tr>
        <th scope="row">{localization.formats.longDay(date)}</th>
        <td>{shownScale(drawnValue(meeting, 'feeling'), feeling.lowest)}</td>
        <td>{shownScale(drawnValue(meeting, 'workload'), workload.lowest)}</td>
        <td>{score !== null && strings.scored(score, coverage)}</td>
      </tr>
      {answers.length > 0 && (
        <tr>
          <td colSpan={4} class="answers">
            {answers.map(({ question, words }) => (
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
