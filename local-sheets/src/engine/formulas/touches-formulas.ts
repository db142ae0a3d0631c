import type { ICommandInfo, IWorksheetData } from '@univerjs/core';
import {
  FormulaDataModel,
  IDefinedNamesService,
  IOtherFormulaManagerService,
} from '@univerjs/engine-formula';
import type { HeadlessUniver } from '../univer';

/** Mutations that create a tab or change its number of rows or columns. */
const ofOneTab =
  /^sheet\.mutation\.(insert-(sheet|row|col)|remove-(rows|col)|set-worksheet-(row|column)-count)$/;

interface ShapeParams {
  readonly subUnitId?: string;
  readonly sheet?: Partial<IWorksheetData>;
}

/** Whether a change of the workbook's structure can affect a formula: one on the changed tab, or one that names it (H131). */
export function touchesFormulas(engine: HeadlessUniver, { id, params }: Readonly<ICommandInfo>): boolean {
  const { subUnitId, sheet } = (params ?? {}) as ShapeParams;
  const tab = sheet?.id ?? subUnitId;
  if (!ofOneTab.test(id) || tab === undefined || Object.keys(sheet?.cellData ?? {}).length > 0) return true;
  const name = engine.workbook.getSheetBySheetId(tab)?.getName();
  const names = engine.injector.get(IDefinedNamesService).getAllDefinedNames();
  if (name === undefined || Object.keys(names).length > 0) return true;
  const quoted = name.replaceAll("'", "''").toLowerCase();
  for (const [owner, formula] of formulas(engine)) {
    if (owner === tab) return true;
    const text = formula.toLowerCase();
    if (text.includes(quoted) || text.includes('indirect')) return true;
  }
  return false;
}

/** Every formula with the tab that it belongs to: in cells, validations and conditional formats. */
function* formulas({ injector, unitId }: HeadlessUniver): Generator<readonly [string, string]> {
  for (const [tab, rows] of Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {})) {
    for (const row in rows) {
      for (const column in rows[Number(row)]) yield [tab, rows[Number(row)]?.[Number(column)]?.f ?? ''];
    }
  }
  const others = injector.get(IOtherFormulaManagerService).getOtherFormulaData()[unitId] ?? {};
  for (const [tab, rules] of Object.entries(others)) {
    for (const id in rules) yield [tab, rules[id]?.f ?? ''];
  }
}
