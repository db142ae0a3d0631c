import meetings from '../../sql/meetings.sql';
import people from '../../sql/people.sql';
import engineerDays from '../../sql/table-engineer-days.sql';
import keyResultDays from '../../sql/table-key-result-days.sql';
import oneOnOnes from '../../sql/table-one-on-ones.sql';
import coverage from '../../sql/view-coverage.sql';
import feelingAndWorkload from '../../sql/view-feeling-and-workload.sql';
import objectives from '../../sql/view-objectives.sql';
import overdue from '../../sql/view-overdue.sql';
import participation from '../../sql/view-participation.sql';
import scores from '../../sql/view-scores.sql';
import { type Place, statementFor } from '../domain/statements';

/** The statements that set BigQuery up, by the name of the table or view, in the order in which to run them. */
export function statements(place: Place): Record<string, string> {
  const texts = {
    one_on_ones: oneOnOnes,
    engineer_days: engineerDays,
    key_result_days: keyResultDays,
    participation,
    overdue,
    coverage,
    scores,
    objectives,
    feeling_and_workload: feelingAndWorkload,
  };
  const entries = Object.entries(texts).map(([name, text]) => [
    name,
    statementFor(place, text, { people, meetings }),
  ]);
  return Object.fromEntries(entries);
}
