import { dayNumber } from '../../domain/cells/day';
import { highestConfidence } from '../../domain/goals/confidence';
import { useLocalization } from '../shell/page-context';
import { ReportChart } from './report-chart';
import type { ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** A chart for each key result with a confidence: the progress, and the confidence on the same axis; nothing if there is none. */
export function ConfidenceCharts({ model }: { readonly model: ReportModel }) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(reportStrings);
  const { keyResults, period } = model;
  const charted = keyResults.filter(({ confidences }) => confidences.length > 0);
  if (charted.length === 0) return null;
  return (
    <section class="confidences">
      <h4>{strings.confidences}</h4>
      <div class="charts">
        {charted.map(({ goal, confidences }) => {
          const days = confidences.map(({ day }) => day);
          const point = (value: number | null, day: string) => ({ day: dayNumber(day) ?? 0, value });
          return (
            <ReportChart
              key={goal.id}
              title={goal.keyResult}
              heading={goal.keyResult}
              from={days[0] ?? period.from}
              to={days[days.length - 1] ?? period.to}
              rows={[
                {
                  name: strings.progress,
                  points: confidences.map(({ day, progress }) => point(progress, day)),
                },
                {
                  name: strings.confidence,
                  points: confidences.map(({ day, confidence }) =>
                    point(confidence === null ? null : confidence / highestConfidence, day),
                  ),
                  show: (value) => strings.ofTen(Math.round(value * highestConfidence)),
                },
              ]}
              marks={[0, 0.5, 1]}
              show={formats.percent}
            />
          );
        })}
      </div>
    </section>
  );
}
