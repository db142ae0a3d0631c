import { spoken } from '../shell/spoken';
import { goalValue, shownMoves, shownProgress, shownStatus } from './report-formats';
import type { Growth, KeyResultGrowth } from './report-model';
import { reportStrings } from './strings-report';

/** Each key result on its way through the period, under its objective. */
export function ReportKeyResults({ growth }: { readonly growth: Growth }) {
  const { keyResults } = growth;
  const words = reportStrings[spoken];
  return (
    <section>
      <h3>{words.keyResults}</h3>
      {keyResults.length === 0 ? (
        <p class="quiet">{words.noKeyResults}</p>
      ) : (
        <div class="wide">
          <table class="key-results">
            <thead>
              <tr>
                <th scope="col">{words.keyResult}</th>
                <th scope="col">{words.first}</th>
                <th scope="col">{words.last}</th>
                <th scope="col">{words.target}</th>
                <th scope="col">{words.progress}</th>
                <th scope="col">{words.status}</th>
              </tr>
            </thead>
            {byObjective(keyResults).map(([objective, own]) => (
              <tbody key={objective}>
                <tr>
                  <th scope="rowgroup" colSpan={6} dir="auto">
                    {objective || words.noObjective}
                  </th>
                </tr>
                {own.map((one) => (
                  <KeyResultRow key={one.goal.id} one={one} growth={growth} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

function KeyResultRow({ one, growth }: { readonly one: KeyResultGrowth; readonly growth: Growth }) {
  const { goal, story } = one;
  const words = reportStrings[spoken];
  const moves = shownMoves(one, growth);
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{goal.keyResult}</span>
        {goal.cycle !== '' && <span class="quiet"> · {goal.cycle}</span>}
        <span class="moves">{moves === '' ? words.notMoved : words.movedOn(moves)}</span>
      </th>
      <td>{goalValue(story.first, goal.isPercent)}</td>
      <td>{goalValue(story.last, goal.isPercent)}</td>
      <td>{goalValue(goal.target, goal.isPercent)}</td>
      <td>{shownProgress(one)}</td>
      <td>{shownStatus(one, growth.end)}</td>
    </tr>
  );
}

/** In the order in which the objectives first appear. */
function byObjective(keyResults: readonly KeyResultGrowth[]): [string, KeyResultGrowth[]][] {
  const groups = new Map<string, KeyResultGrowth[]>();
  for (const one of keyResults) {
    groups.set(one.goal.objective, [...(groups.get(one.goal.objective) ?? []), one]);
  }
  return [...groups];
}
