import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IRange,
  ObjectMatrix,
} from '@univerjs/core';
import {
  FormulaResultStatus,
  type ISetArrayFormulaDataMutationParams,
  RegisterOtherFormulaService,
  SetArrayFormulaDataMutation,
} from '@univerjs/engine-formula';
import type { ISheetLocationBase } from '@univerjs/sheets';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { createFormulaEvaluator, type FormulaEvaluator } from './formula-evaluator';

/**
 * The formulas of conditional formats, evaluated for the cells that are drawn (H610). Univer's own service waits for
 * its calculation of them, which does not run in the page.
 */
export class FormulaRules extends ConditionalFormattingFormulaService {
  private readonly evaluator: FormulaEvaluator;
  /** Which tabs have changed, with their workbook. */
  private readonly changedTabs = new Map<string, string>();

  constructor(private readonly injector: Injector) {
    super(injector.get(RegisterOtherFormulaService), injector.get(ConditionalFormattingRuleModel));
    this.evaluator = createFormulaEvaluator(injector);
    const commands = injector.get(ICommandService);
    this.disposeWithMe(commands.onCommandExecuted((command) => this.follow(command)));
  }

  override registerFormulaWithRange(): void {}

  /** Says that the formula is calculated; the value of each cell is asked for below. */
  override getFormulaMatrix() {
    return { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix<boolean>() };
  }

  override getFormulaResultWithCoords(
    unitId: string,
    subUnitId: string,
    cfId: string,
    formula: string,
    down = 0,
    right = 0,
  ) {
    const rule = this.injector.get(ConditionalFormattingRuleModel).getRule(unitId, subUnitId, cfId);
    const first = rule && topLeft(rule.ranges);
    if (!first) return { status: FormulaResultStatus.NOT_REGISTER };
    const at = { unitId, subUnitId, row: first.startRow + down, col: first.startColumn + right };
    const value = this.evaluator.evaluate(formula, at, down, right);
    return { status: FormulaResultStatus.SUCCESS, result: holds(value) };
  }

  /** A rule can read any cell of its tab, so a change of one colors all of them again. */
  private follow({ id, type, params }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.MUTATION) return;
    if (id === SetArrayFormulaDataMutation.id) {
      this.evaluator.invalidate();
      const { arrayFormulaRange } = params as ISetArrayFormulaDataMutationParams;
      for (const [unitId, sheets] of Object.entries(arrayFormulaRange))
        for (const subUnitId of Object.keys(sheets ?? {})) this.changed(unitId, subUnitId);
    } else if (id.startsWith('sheet.mutation.')) {
      this.evaluator.invalidate();
      const { unitId, subUnitId } = (params ?? {}) as Partial<ISheetLocationBase>;
      if (unitId && subUnitId) this.changed(unitId, subUnitId);
    }
  }

  /** Marks the rules once for all changes of one turn. */
  private changed(unitId: string, subUnitId: string): void {
    if (this.changedTabs.size === 0) queueMicrotask(() => this.markRules());
    this.changedTabs.set(subUnitId, unitId);
  }

  private markRules(): void {
    const rules = this.injector.get(ConditionalFormattingRuleModel);
    const view = this.injector.get(ConditionalFormattingViewModel);
    for (const [subUnitId, unitId] of this.changedTabs) {
      for (const { cfId, rule } of rules.getSubunitRules(unitId, subUnitId) ?? [])
        if (isFormula(rule)) view.markRuleDirty(unitId, subUnitId, cfId);
    }
    this.changedTabs.clear();
  }
}

function isFormula(rule: IConditionFormattingRule['rule']): boolean {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
}

/** The range from whose first cell the references of a rule count. */
function topLeft(ranges: readonly IRange[]): IRange | undefined {
  return [...ranges].sort(
    (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
  )[0];
}

/** As in a cell with IF: a number other than 0 holds, text does not. */
function holds(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
