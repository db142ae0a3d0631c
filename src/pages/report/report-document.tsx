import { longDay } from '../shell/formats';
import { spoken } from '../shell/spoken';
import { ReportActionList } from './report-action-items';
import { ReportCharts } from './report-charts';
import { ReportKeyResults } from './report-key-results';
import { ReportMeetings } from './report-meetings';
import type { Growth } from './report-model';
import { reportStrings } from './strings-report';

interface ReportPaperProps {
  readonly growth: Growth;
  readonly onSummarise: (words: string) => void;
}

/** The report itself, as it is printed. */
export function ReportPaper({ growth, onSummarise }: ReportPaperProps) {
  const { source, today, period, summary } = growth;
  const words = reportStrings[spoken];
  const facts = [
    [words.role, source.role],
    [words.team, source.team],
    [words.manager, source.manager],
    [words.period, words.days(period.from, period.to)],
    [words.madeOn, longDay(today)],
  ].filter(([, fact]) => fact !== '');
  return (
    <article class="paper">
      <h2 dir="auto">{words.title(source.name)}</h2>
      <dl class="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      <p class="caution">{words.caution}</p>
      <ReportCharts growth={growth} />
      <ReportKeyResults growth={growth} />
      <section class="summary">
        <h3>
          <label for="summary">{words.summary}</label>
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
          {words.summaryHint}
        </p>
        <p class="printed" dir="auto" aria-hidden="true">
          {summary}
        </p>
      </section>
      <ReportActionList growth={growth} />
      <ReportMeetings growth={growth} />
    </article>
  );
}
