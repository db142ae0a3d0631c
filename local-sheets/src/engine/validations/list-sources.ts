import type { ISheetDataValidationRule, Worksheet } from '@univerjs/core';
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { deserializeRangeWithSheet, serializeRangeWithSheet } from '@univerjs/engine-formula';
import { SetWorksheetNameMutation } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Shift } from '../book';
import { shiftRange } from '../tabs/shifts';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';

type Source = ReturnType<typeof deserializeRangeWithSheet>;

/** `='My tab'!$A$2:$A`, the form that scripts set. */
const absolute = /^=.+!\$[A-Z]+\$\d+(:\$[A-Z]+(\$\d+)?)?$/;

/** Makes the source ranges of list validations follow their cells. */
export class ListSources {
  private readonly model: SheetDataValidationModel;

  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {
    this.model = engine.injector.get(SheetDataValidationModel);
    engine.overrule(({ id, params }) => id === UpdateDataValidationMutation.id && this.isOurs(params));
    engine.commands.beforeCommandExecuted((command) => {
      if (command.id !== SetWorksheetNameMutation.id) return;
      const { subUnitId, name } = command.params as { subUnitId: string; name: string };
      const old = engine.workbook.getSheetBySheetId(subUnitId)?.getName();
      if (old !== undefined && old !== name) this.rename(old, name);
    });
  }

  follow(shift: Shift): void {
    const name = this.tabs.worksheet(shift.sheetId).getName();
    this.rewrite((source) => {
      if (source.sheetName !== name) return source;
      const isOpen = Number.isNaN(source.range.endRow);
      const range = shiftRange(isOpen ? { ...source.range, endRow: farDown } : source.range, shift);
      return range && { ...source, range: isOpen ? { ...range, endRow: Number.NaN } : range };
    });
  }

  /** True if Univer itself rewrites such a source, which goes wrong for open ranges and tab names. */
  private isOurs(params: unknown): boolean {
    const { subUnitId, ruleId, source } = (params ?? {}) as {
      subUnitId: string;
      ruleId: string;
      source?: string;
    };
    if (source !== 'patched') return false;
    const rule = this.model.getRuleById(this.engine.unitId, subUnitId, ruleId);
    return rule?.type === 'list' && absolute.test(rule.formula1 ?? '');
  }

  private rename(old: string, name: string): void {
    this.rewrite((source) => (source.sheetName === old ? { ...source, sheetName: name } : source));
  }

  private rewrite(change: (source: Source) => Source | null): void {
    for (const worksheet of this.engine.workbook.getSheets()) {
      for (const rule of [...this.model.getRules(this.engine.unitId, worksheet.getSheetId())]) {
        if (rule.type !== 'list' || !absolute.test(rule.formula1 ?? '')) continue;
        const changed = change(deserializeRangeWithSheet((rule.formula1 ?? '').slice(1)));
        const formula1 =
          changed === null ? '=#REF!' : `=${serializeRangeWithSheet(changed.sheetName, changed.range)}`;
        if (formula1 !== rule.formula1) this.update(worksheet, rule, formula1);
      }
    }
  }

  private update(
    worksheet: Worksheet,
    { uid, type, operator, formula2 }: ISheetDataValidationRule,
    formula1: string,
  ): void {
    this.engine.mutate(UpdateDataValidationMutation.id, {
      subUnitId: worksheet.getSheetId(),
      ruleId: uid,
      payload: { type: UpdateRuleType.SETTING, payload: { type, operator, formula1, formula2 } },
    });
  }
}

/** A row beyond every grid, for ranges without an end. */
const farDown = 1e9;
