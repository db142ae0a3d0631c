import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  type ISetArrayFormulaDataMutationParams,
  SetArrayFormulaDataMutation,
} from '@univerjs/engine-formula';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRules } from './formula-rules';
import { spilledCell } from './spilled-cell';

/**
 * Conditional formats that take spilled values into account (H365). Those of Univer read only the content of the cell, which
 * is blank there; this plugin passes them a workbook with the spilled values in the cells.
 */
export class SpilledFormattingPlugin extends UniverSheetsConditionalFormattingPlugin {
  private spilledBefore: ISetArrayFormulaDataMutationParams['arrayFormulaRange'] = {};

  override onStarting(): void {
    const injector = this._injector;
    injector.replace([ConditionalFormattingFormulaService, { useFactory: () => new FormulaRules(injector) }]);
    injector.replace([ConditionalFormattingViewModel, { useFactory: () => createViewModel(injector) }]);
    super.onStarting();
    const commands = injector.get(ICommandService);
    this.disposeWithMe(
      commands.onCommandExecuted(({ id, params }) => {
        if (id === SetArrayFormulaDataMutation.id)
          this.colorAgain(params as ISetArrayFormulaDataMutationParams);
      }),
    );
  }

  /** Formats the spilled cells again, and the cells that are no longer filled. */
  private colorAgain({ arrayFormulaRange }: ISetArrayFormulaDataMutationParams): void {
    const rules = this._injector.get(ConditionalFormattingRuleModel);
    const view = this._injector.get(ConditionalFormattingViewModel);
    for (const spilled of [this.spilledBefore, arrayFormulaRange]) {
      for (const [unitId, sheets] of Object.entries(spilled)) {
        for (const sheetId of Object.keys(sheets ?? {})) {
          for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? [])
            view.markRuleDirty(unitId, sheetId, cfId);
        }
      }
    }
    this.spilledBefore = arrayFormulaRange;
  }
}

function createViewModel(injector: Injector): ConditionalFormattingViewModel {
  const instances = injector.get(IUniverInstanceService);
  const filledIn = (unitId: string, sheet: Worksheet) =>
    withMethods(sheet, {
      getCellRaw: (row, col) =>
        spilledCell(injector, { unitId, subUnitId: sheet.getSheetId(), row, col }) ??
        sheet.getCellRaw(row, col),
    });
  const opened = (workbook: Workbook) =>
    withMethods(workbook, {
      getSheetBySheetId: (sheetId) => {
        const sheet = workbook.getSheetBySheetId(sheetId);
        return sheet && filledIn(workbook.getUnitId(), sheet);
      },
    });
  const find = (unitId: string) => {
    const workbook = instances.getUnit<Workbook>(unitId);
    return workbook && opened(workbook);
  };
  return new ConditionalFormattingViewModel(
    injector,
    injector.get(ConditionalFormattingRuleModel),
    injector.get(ConditionalFormattingFormulaService),
    // Only workbooks are requested here.
    withMethods(instances, { getUnit: find as IUniverInstanceService['getUnit'] }),
  );
}

/** A copy of the object with some methods replaced. */
function withMethods<Thing extends object>(thing: Thing, methods: Partial<Thing>): Thing {
  return Object.assign(Object.create(thing) as Thing, methods);
}
