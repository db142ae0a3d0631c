import type { CheckInForm, CheckInView } from '../../contract/check-in';
import type { Outcome } from '../../contract/outcome';
import { shortened } from '../../domain/cells/form-text';
import { answerAddress } from '../../domain/check-in/answer-address';
import { readLinkedFields } from '../../domain/check-in/linked-fields';
import { Refusal } from '../../domain/refusal';
import { linkForm } from '../../workbook/check-in/link-form';
import { responsesKey } from '../../workbook/grid/tag-entries';
import { readTags } from '../../workbook/grid/tags';
import type { Sheet, Spreadsheet } from '../../workbook/grid/workbook';
import { readSettings } from '../../workbook/records/settings';
import { writing } from '../endpoint';
import { tryTo } from '../one-attempt';
import { checkInView } from './read-check-in';

/** Links a tab of form responses, or stores another map for it; the same form again changes nothing (M345). */
export function linkCheckIn(form: CheckInForm): Outcome<CheckInView> {
  return writing('linkCheckIn', (context) => {
    const { spreadsheet } = context.workbook;
    const tags = context.watch(readTags(spreadsheet));
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === form.sheetId);
    const isOurs = sheet !== undefined && (tags.keyOf(sheet) ?? responsesKey) !== responsesKey;
    if (sheet === undefined || isOurs) {
      const message =
        'This tab is not one of form responses any more. Open this page again and choose the tab of your form.';
      throw new Refusal('M345', 'sheetId', message, { reason: 'tab' });
    }
    return onTab(spreadsheet, sheet, () => {
      const headers = (sheet.getDataRange().getValues()[0] ?? []).map(String);
      const fields = readLinkedFields(form.fields, headers, readSettings(tags, context.workbook).questions);
      const url = answerAddress(sheet.getFormUrl() ?? '');
      const lastColumn1 = 1 + Math.max(...Object.values(fields).map((header) => headers.indexOf(header)));
      linkForm(tags, sheet, { fields, isVerified: form.isVerified, url, lastColumn1 });
      return checkInView(context, context.watch(readTags(spreadsheet)));
    });
  });
}

/** Does the work on the tab of a form; if it fails because somebody has deleted the tab meanwhile, the error names the tab (M531). */
function onTab<Result>(spreadsheet: Spreadsheet, sheet: Sheet, work: () => Result): Result {
  const sheetId = sheet.getSheetId();
  let name = 'of your form';
  try {
    name = sheet.getName();
    return work();
  } catch (error) {
    const left = tryTo(() => spreadsheet.getSheets());
    if (left === undefined || left.some((one) => one.getSheetId() === sheetId)) throw error;
    const message = `Somebody deleted the tab ${shortened(name, 80)} while it was being linked. Open this page again and choose the tab of your form.`;
    throw new Refusal('M345', 'sheetId', message, { reason: 'tab' });
  }
}
