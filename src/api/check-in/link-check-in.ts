import type { CheckInForm, CheckInView } from '../../contract/check-in';
import type { Outcome } from '../../contract/outcome';
import { answerAddress } from '../../domain/check-in/answer-address';
import { readLinkedFields } from '../../domain/check-in/linked-fields';
import { Refusal } from '../../domain/refusal';
import { linkForm } from '../../workbook/check-in/link-form';
import { responsesKey } from '../../workbook/grid/tag-entries';
import { readTags } from '../../workbook/grid/tags';
import { readSettings } from '../../workbook/records/settings';
import { writing } from '../endpoint';
import { checkInView } from './read-check-in';

/** Links a tab of form responses, or stores another map for it; the same form again changes nothing (M345). */
export function linkCheckIn(form: CheckInForm): Outcome<CheckInView> {
  return writing('linkCheckIn', (context) => {
    const { spreadsheet } = context.workbook;
    const tags = readTags(spreadsheet);
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === form.sheetId);
    const isOurs = sheet !== undefined && (tags.keyOf(sheet) ?? responsesKey) !== responsesKey;
    if (sheet === undefined || isOurs) {
      const message =
        'This tab is not one of form responses any more. Open this page again and choose the tab of your form.';
      throw new Refusal('M345', 'sheetId', message, { reason: 'tab' });
    }
    const headers = (sheet.getDataRange().getValues()[0] ?? []).map(String);
    const fields = readLinkedFields(form.fields, headers, readSettings(tags).questions);
    const url = answerAddress(sheet.getFormUrl() ?? '');
    const lastColumn1 = 1 + Math.max(...Object.values(fields).map((header) => headers.indexOf(header)));
    linkForm(tags, sheet, { fields, isVerified: form.isVerified, url, lastColumn1 });
    return checkInView(context, readTags(spreadsheet));
  });
}
