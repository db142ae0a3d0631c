import { useLocalization } from '../shell/page-context';
import { ReportActionItems } from './report-action-items';
import { ReportCharts } from './report-charts';
import { ReportKeyResults } from './report-key-results';
import { ReportMeetings } from './report-meetings';
import type { ReportModel } from './report-model';
import { ReportWins } from './report-wins';
import { reportStrings } from './strings-report';

interface ReportDocumentProps {
  readonly model: ReportModel;
  readonly onSummarise: (words: string) => void;
}

/** The report itself, as it is printed. */
export function ReportDocument({ model, onSummarise }: ReportDocumentProps) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(reportStrings);
  const { source, today, period, summary } = model;
  const details = [
    [strings.role, source.role],
    [strings.team, source.team],
    [strings.manager, source.manager],
    [strings.period, strings.days(period.from, period.to)],
    [strings.madeOn, formats.longDay(today)],
  ].filter(([, detail]) => detail !== '');
  return (
    <article class="document">
      <h2 dir="auto">{strings.title(source.name)}</h2>
      <dl class="details">
        {details.map(([name, detail]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{detail}</dd>
          </div>
        ))}
      </dl>
      <p class="caution">{strings.caution}</p>
      <ReportCharts model={model} />
      <ReportKeyResults model={model} />
      <ReportWins model={model} />
      <section class="summary">
        <h3>
          <label for="summary">{strings.summary}</label>
        </h3>
        <textarea
          id="summary"
          rows={3}
          dir="auto"
          maxLength={50_000}
          aria-describedby="hint-summary"
          value={summary}
          onInput={(event) => onSummarise(event.currentTarget.value)}
        />
        <p class="hint" id="hint-summary">
          {strings.summaryHint}
        </p>
        <p class="printed" dir="auto" aria-hidden="true">
          {summary}
        </p>
      </section>
      <ReportActionItems model={model} />
      <ReportMeetings model={model} />
    </article>
  );
}
