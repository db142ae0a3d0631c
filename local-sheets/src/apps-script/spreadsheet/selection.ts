import type { Area } from '../../protocol/cells';
import { ask } from '../ask';
import { make } from '../make';
import { whole } from '../partial-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The selection in the page that started the run. Each getter asks for it again, because the user can change it at any time. */
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
