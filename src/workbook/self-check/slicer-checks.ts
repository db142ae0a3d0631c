import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';
import { insertScratchTab } from './scratch-tab';

/** A new slicer without criteria, as the dashboard has them: Set up finds it again by its title and column. */
export function slicerInsert({ workbook, services }: Scratch): Observations {
  const sheet = insertScratchTab(workbook);
  sheet.getRange(1, 1, 3, 2).setValues([
    ['Team', 'Score'],
    ['a', 1],
    ['b', 2],
  ]);
  sheet
    .insertSlicer(sheet.getRange('A1:B'), 1, 4, 10, 1)
    .setColumnFilterCriteria(2, null)
    .setTitle('Self-check');
  services.flush();
  const slicers = sheet.getSlicers();
  const [slicer] = slicers;
  const found = {
    slicers: slicers.length,
    title: slicer?.getTitle() ?? null,
    column: slicer?.getColumnPosition() ?? null,
    'anchor column': slicer?.getContainerInfo().getAnchorColumn() ?? null,
  };
  workbook.spreadsheet.deleteSheet(sheet);
  return found;
}
