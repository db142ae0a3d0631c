import { useLocalization, useStrings } from '../shell/page-context';
import { ConfidenceCharts } from './confidence-charts';
import { goalValue, shownMoves, shownProgress, shownStatus } from './report-formats';
import type { ReportedKeyResult, ReportModel } from './report-model';
import { reportStrings } from './strings-report';

/** The key results by objective, with their values over the period. */
export function ReportKeyResults({ model }: { readonly model: ReportModel }) {
  const strings = useStrings(reportStrings);
  const { keyResults } = model;
  return (
    <section>
      <h3>{strings.keyResults}</h3>
      {keyResults.length === 0 ? (
        <p class="quiet">{strings.noKeyResults}</p>
      ) : (
        <div class="wide">
          <table class="key-results">
            <thead>
              <tr>
                <th scope="col">{strings.keyResult}</th>
                <th scope="col">{strings.first}</th>
                <th scope="col">{strings.last}</th>
                <th scope="col">{strings.target}</th>
                <th scope="col">{strings.progress}</th>
                <th scope="col">{strings.status}</th>
              </tr>
            </thead>
            {byObjective(keyResults).map(([objective, own]) => (
              <tbody key={objective}>
                <tr>
                  <th scope="rowgroup" colSpan={6} dir="auto">
                    {objective || strings.noObjective}
                  </th>
                </tr>
                {own.map((one) => (
                  <KeyResultRow key={one.goal.id} one={one} model={model} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      <ConfidenceCharts model={model} />
    </section>
  );
}

function KeyResultRow({ one, model }: { readonly one: ReportedKeyResult; readonly model: ReportModel }) {
  const localization = useLocalization();
  const strings = localization.strings(reportStrings);
  const { goal, story } = one;
  const moves = shownMoves(one, model, localization);
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{goal.keyResult}</span>
        {goal.cycle !== '' && <span class="quiet"> · {goal.cycle}</span>}
        <span class="moves">{moves === '' ? strings.notMoved : strings.movedOn(moves)}</span>
      </th>
      <td>{goalValue(story.first, goal.isPercent, localization)}</td>
      <td>{goalValue(story.last, goal.isPercent, localization)}</td>
      <td>{goalValue(goal.target, goal.isPercent, localization)}</td>
      <td>{shownProgress(one, localization)}</td>
      <td>{shownStatus(one, model.end, localization)}</td>
    </tr>
  );
}

/** In order of first appearance. */
function byObjective(keyResults: readonly ReportedKeyResult[]): [string, ReportedKeyResult[]][] {
  const groups = new Map<string, ReportedKeyResult[]>();
  for (const one of keyResults) {
    groups.set(one.goal.objective, [...(groups.get(one.goal.objective) ?? []), one]);
  }
  return [...groups];
}
