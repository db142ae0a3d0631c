import type { MeetingView } from '../../contract/meeting-form';
import type { Scale } from '../../contract/report';
import { dayNumber } from '../../domain/cells/day';
import { useLocalization } from '../shell/page-context';
import { ReportChart } from './report-chart';
import { drawnValue, shownScale } from './report-formats';
import type { ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** Feeling, workload and score over the period. */
export function ReportCharts({ model }: { readonly model: ReportModel }) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(reportStrings);
  const { source, meetings, period, end } = model;
  const last = meetings[meetings.length - 1]?.date ?? end;
  const days = { from: period.from, to: last > end ? last : end < period.from ? period.to : end };
  const row = (name: string, figure: (meeting: MeetingView) => number | null) => ({
    name,
    points: meetings.map((meeting) => ({ day: dayNumber(meeting.date) ?? 0, value: figure(meeting) })),
  });
  const scale = (question: 'feeling' | 'workload') => (
    <ReportChart
      {...days}
      title={strings[question]}
      rows={[row(strings[question], (meeting) => drawnValue(meeting, question))]}
      marks={marksOf(source[question])}
      show={(value) => shownScale(value, source[question].lowest)}
    />
  );
  return (
    <section class="charts" aria-label={strings.charts}>
      {scale('feeling')}
      {scale('workload')}
      <ReportChart
        {...days}
        title={strings.scoreAndCoverage}
        rows={[row(strings.score, ({ score }) => score), row(strings.coverage, ({ coverage }) => coverage)]}
        marks={[0, 0.5, 1]}
        show={formats.percent}
      />
    </section>
  );
}

/** Both ends of the scale, and its middle if that is a whole number. */
function marksOf({ lowest, highest }: Scale): number[] {
  const middle = (lowest + highest) / 2;
  return Number.isInteger(middle) && middle > lowest ? [lowest, middle, highest] : [lowest, highest];
}
