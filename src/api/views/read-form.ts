import type { OpenedView } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import { mayShowPercents } from '../../domain/goals/percent-goal';
import { findResponsesTab, readLinkedResponses } from '../../workbook/check-in/responses-tab';
import { readMeetingsAsMade } from '../../workbook/engineer-tab/read-as-made';
import { engineerOf } from '../../workbook/grid/tagged-tab';
import { readTags } from '../../workbook/grid/tags';
import { readEngineers } from '../../workbook/records/engineers';
import { noFormats, readGoalFormats } from '../../workbook/records/goal-formats';
import { ownGoals } from '../../workbook/records/goals';
import { readTotals } from '../../workbook/records/meetings';
import { readSettings } from '../../workbook/records/settings';
import { readingWhole } from '../endpoint';
import { readOwnTables } from '../save/own-tables';
import { type EngineerInForm, formView } from './form-view';

/** The form for an engineer; null, or with `follow`, for the one whose tab is open (M42, M96). */
export function readForm(engineerId: string | null, follow = false): Outcome<OpenedView> {
  return readingWhole('readForm', (context) => {
    const { spreadsheet } = context.workbook;
    const tags = readTags(spreadsheet);
    const { engineers, tab } = readEngineers(tags);
    const settings = readSettings(tags, context.workbook);
    const known = (wanted: string | null) => engineers.find(({ id }) => id !== '' && id === wanted);
    const ofOpenTab = () => known(engineerOf(tags.keyOf(spreadsheet.getActiveSheet())));
    const engineer = (follow || engineerId === null ? ofOpenTab() : undefined) ?? known(engineerId);
    let inForm: EngineerInForm | null = null;
    if (engineer) {
      const tables = readOwnTables(tags, engineer, { readOwn: readMeetingsAsMade });
      const formats = ownGoals(tables.goals.goals, engineer.name).some(mayShowPercents)
        ? readGoalFormats(tables.goals)
        : noFormats;
      inForm = {
        engineer,
        tables,
        formats,
        ...readTotals(tables.meetings),
        responses: readLinkedResponses(tags),
      };
    }
    const formUrl = findResponsesTab(tags)?.url;
    return {
      ...formView(context, engineers, settings, inForm),
      workbookId: String(tab.sheetId),
      ...(formUrl && { formUrl }),
    };
  });
}
