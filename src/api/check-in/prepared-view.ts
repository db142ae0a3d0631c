import type { GoalsView } from '../../contract/goals-view';
import type { Day } from '../../contract/outcome';
import type { PreparedView } from '../../contract/prepared';
import {
  preparedAnswers,
  preparedLines,
  preparedProgress,
  textOf,
} from '../../domain/check-in/prepared-answers';
import { preparedResponse, responseRef } from '../../domain/check-in/responses';
import { addressesIn } from '../../domain/engineers/addresses';
import type { Responses } from '../../workbook/check-in/responses-tab';
import type { Workbook } from '../../workbook/grid/workbook';
import type { Engineer } from '../../workbook/records/engineers';
import type { Settings } from '../../workbook/records/settings';

interface Preparing {
  readonly engineer: Pick<Engineer, 'email'>;
  /** The day of their last 1:1; null before the first. */
  readonly lastDay: Day | null;
  readonly settings: Pick<Settings, 'questions'>;
  readonly goals: GoalsView;
}

/** What the engineer has prepared for the next 1:1; null if there is nothing, or no form is linked. */
export function preparedView(
  { toDay, toTime }: Pick<Workbook, 'toDay' | 'toTime'>,
  read: Responses | null,
  { engineer, lastDay, settings, goals }: Preparing,
): PreparedView | null {
  if (read === null) return null;
  const response = preparedResponse(read.responses, addressesIn(engineer.email), lastDay, toDay);
  if (response === null) return null;
  return {
    ref: responseRef(response),
    day: toDay(response.at),
    time: toTime(response.at),
    isVerified: read.isVerified,
    answers: preparedAnswers(response, settings.questions),
    topics: preparedLines(response, 'topics'),
    wins: preparedLines(response, 'wins'),
    progress: preparedProgress(response, goals.keyResults),
    progressText: textOf(response.cell('progress')),
    isRenamed: read.isRenamed,
  };
}
