import type { FormView } from '../contract/meeting-form';
import type { Outcome } from '../contract/outcome';
import { readEngineers } from '../workbook/engineers';
import { readMeetings, readTotals } from '../workbook/meetings';
import { readSettings } from '../workbook/settings';
import { engineerOf, readTags } from '../workbook/tags';
import { reading } from './endpoint';
import { formView } from './form-view';

/** The form for an engineer; null is the one whose tab is open. */
export function readForm(engineerId: string | null): Outcome<FormView> {
  return reading('readForm', (desk) => {
    const { spreadsheet } = desk.workbook;
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const settings = readSettings(tags);
    const wanted = engineerId ?? engineerOf(tags.keyOf(spreadsheet.getActiveSheet().getSheetId()));
    const engineer = engineers.find(({ id }) => id !== '' && id === wanted);
    if (!engineer) return formView(desk, engineers, settings, null);
    const table = readMeetings(tags, engineer);
    return formView(desk, engineers, settings, {
      engineer,
      meetings: table.meetings,
      ...readTotals(table),
    });
  });
}
