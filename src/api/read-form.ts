import type { FormView } from '../contract/meeting-form';
import type { Outcome } from '../contract/outcome';
import { readEngineers } from '../workbook/engineers';
import { readMeetings, readTotals } from '../workbook/meetings';
import { readSettings } from '../workbook/settings';
import { engineerOf, readTags } from '../workbook/tags';
import { reading } from './endpoint';
import { formView } from './form-view';

/** The form for an engineer; null, or with `follow`, for the one whose tab is open (M42, M96). */
export function readForm(engineerId: string | null, follow = false): Outcome<FormView> {
  return reading('readForm', (desk) => {
    const { spreadsheet } = desk.workbook;
    const tags = readTags(spreadsheet);
    const { engineers } = readEngineers(tags);
    const settings = readSettings(tags);
    const known = (wanted: string | null) => engineers.find(({ id }) => id !== '' && id === wanted);
    const ofOpenTab = () => known(engineerOf(tags.keyOf(spreadsheet.getActiveSheet().getSheetId())));
    const engineer = (follow || engineerId === null ? ofOpenTab() : undefined) ?? known(engineerId);
    if (!engineer) return formView(desk, engineers, settings, null);
    const table = readMeetings(tags, engineer);
    return formView(desk, engineers, settings, {
      engineer,
      meetings: table.meetings,
      ...readTotals(table),
    });
  });
}
