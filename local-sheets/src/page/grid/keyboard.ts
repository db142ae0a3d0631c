import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Grid } from './open-univer';

/** Gives the cells the keyboard; Univer does so only if its cell editor exists by the time it selects a cell. */
export function giveCellsKeyboard(grid: Grid): void {
  if (document.activeElement !== document.body) return;
  grid.injector.get(IEditorBridgeService).refreshEditCellState();
  requestAnimationFrame(() => giveCellsKeyboard(grid));
}
