import type { Area } from '../../protocol/cells';
import { ask } from '../ask';
import { make } from '../make';
import { whole } from '../partial-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is selected in the page the run was started from; asked for each time, for the person may go on clicking. */
class SelectionPart implements Partial<Selection> {
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make.sheet(active('getActiveSheet').sheetId);
  }
  getActiveRange(): Range | null {
    return make.range({ ...active('getActiveRange').selection, toEnd: false });
  }
  getCurrentCell(): Range | null {
    return make.range({ ...active('getCurrentCell').selection, rows: 1, columns: 1, toEnd: false });
  }
}

export const newSelection = whole<Selection, []>('Selection', SelectionPart);

function active(method: string): { sheetId: number; selection: Area } {
  return ask('tabs.active', `Selection.${method}`, null);
}
