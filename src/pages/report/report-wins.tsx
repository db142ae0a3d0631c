import type { ReportWin } from '../../contract/report';
import { useLocalization } from '../shell/page-context';
import type { ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** The wins by objective; only their number in a report without notes (P354). */
export function ReportWins({ model }: { readonly model: ReportModel }) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(reportStrings);
  const { wins, isWithoutNotes } = model;
  return (
    <section>
      <h3>{strings.wins}</h3>
      <p>{strings.winCount(wins.length)}</p>
      {!isWithoutNotes &&
        winsByObjective(wins).map(([objective, own]) => (
          <div key={objective}>
            <h4 dir="auto">{objective || strings.noObjective}</h4>
            <ul class="actions">
              {own.map(({ day, win }) => (
                <li key={`${day} ${win}`} dir="auto">
                  {win}
                  {day !== null && <span class="quiet"> · {formats.longDay(day)}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** In order of first appearance. */
export function winsByObjective(wins: readonly ReportWin[]): [string, ReportWin[]][] {
  const groups = new Map<string, ReportWin[]>();
  for (const win of wins) groups.set(win.objective, [...(groups.get(win.objective) ?? []), win]);
  return [...groups];
}
