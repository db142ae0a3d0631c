import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ISheetLocationBase } from '@univerjs/sheets';

/** The value that an array formula fills in at a place; Univer stores it apart from the cells. */
export function spilledCell(
  injector: Injector,
  { unitId, subUnitId, row, col }: ISheetLocationBase,
): Nullable<ICellData> {
  return injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
}
