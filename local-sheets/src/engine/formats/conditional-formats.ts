import { BooleanNumber, type IRange, type IStyleBase, Rectangle, type Worksheet } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IHighlightCell,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../protocol/formats';
import type { Shift } from '../book';
import { toArea, toRange } from '../cells/areas';
import { shiftRange } from '../tabs/shifts';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import type { BookLocale } from './book-locale';
import { type Condition, fromCondition, toCondition } from './conditional-criteria';
import { localArguments, storedArguments } from './rule-formulas';
import { shiftFormula } from './shift-formula';

/**
 * Keeps Univer from calculating the formulas of rules for every cell: pages evaluate them for the cells they draw (H610). To be
 * called before a workbook is loaded, because Univer registers the rules of its file (H681).
 */
export function leaveRulesToPages(engine: HeadlessUniver): void {
  engine.injector.get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => {};
}

/** Formats that depend on the content of a cell; the first matching rule wins. */
export class ConditionalFormats {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
    private readonly locale: BookLocale,
  ) {}

  read(sheetId: number): ConditionalFormat[] {
    const worksheet = this.tabs.worksheet(sheetId);
    return this.rules(worksheet).flatMap((rule) => this.fromUniver(rule, sheetId, worksheet) ?? []);
  }

  /** Replaces the rules that Apps Script can express; color scales and other rules made in a page are kept. */
  write(sheetId: number, formats: readonly ConditionalFormat[]): void {
    const worksheet = this.tabs.worksheet(sheetId);
    const subUnitId = worksheet.getSheetId();
    const added = formats.map((format) => this.toUniver(format, worksheet));
    for (const rule of [...this.rules(worksheet)]) {
      if (this.fromUniver(rule, sheetId, worksheet) === null) continue;
      this.engine.mutate(DeleteConditionalRuleMutation.id, { subUnitId, cfId: rule.cfId });
    }
    // Univer inserts each new rule before the others.
    for (const rule of added.reverse())
      this.engine.mutate(AddConditionalRuleMutation.id, { subUnitId, rule });
  }

  /** Restores the order of the rules of a copied tab: Univer copies them one by one, and puts each before the others. */
  reverse(sheetId: number): void {
    const worksheet = this.tabs.worksheet(sheetId);
    const subUnitId = worksheet.getSheetId();
    for (const rule of [...this.rules(worksheet)]) {
      this.engine.mutate(DeleteConditionalRuleMutation.id, { subUnitId, cfId: rule.cfId });
      this.engine.mutate(AddConditionalRuleMutation.id, { subUnitId, rule });
    }
  }

  /** Shifts the rules along with rows or columns that a script inserted or deleted; a page does this itself. */
  follow(worksheet: Worksheet, shift: Shift): void {
    const subUnitId = worksheet.getSheetId();
    for (const rule of [...this.rules(worksheet)]) {
      const ranges = rule.ranges.flatMap((range) => shiftRange(range, shift) ?? []);
      if (ranges.length === 0)
        this.engine.mutate(DeleteConditionalRuleMutation.id, { subUnitId, cfId: rule.cfId });
      else if (!sameRanges(ranges, rule.ranges)) {
        const params = { subUnitId, cfId: rule.cfId, rule: { ...this.withFormula(rule, shift), ranges } };
        this.engine.mutate(SetConditionalRuleMutation.id, params);
      }
    }
  }

  private withFormula(rule: IConditionFormattingRule, shift: Shift): IConditionFormattingRule {
    const condition = rule.rule as Condition;
    if (condition.subType !== 'formula') return rule;
    const lexer = this.engine.injector.get(LexerTreeBuilder);
    const value = shiftFormula(lexer, String(condition.value), shift);
    return { ...rule, rule: { ...rule.rule, value } as IConditionFormattingRule['rule'] };
  }

  private rules(worksheet: Worksheet): IConditionFormattingRule[] {
    const model = this.engine.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.engine.unitId, worksheet.getSheetId()) ?? [];
  }

  private toUniver(format: ConditionalFormat, worksheet: Worksheet): object {
    return {
      cfId: Math.random().toString(36).slice(2, 10),
      ranges: format.areas.map((area) => toRange(area, worksheet)),
      stopIfTrue: true,
      rule: {
        type: CFRuleType.highlightCell,
        ...toCondition(storedArguments(format, this.locale)),
        style: toStyle(format),
      },
    };
  }

  private fromUniver(
    rule: IConditionFormattingRule,
    sheetId: number,
    worksheet: Worksheet,
  ): ConditionalFormat | null {
    if (rule.rule.type !== CFRuleType.highlightCell) return null;
    const { style, ...condition } = rule.rule as IHighlightCell;
    const criteria = fromCondition(condition as Condition);
    if (criteria === null) return null;
    return {
      ...localArguments(criteria, this.locale),
      areas: rule.ranges.map((range) => toArea(range, sheetId, worksheet)),
      background: style.bg?.rgb ?? null,
      fontColor: style.cl?.rgb ?? null,
      bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    };
  }
}

function toStyle({ background, fontColor, bold }: ConditionalFormat): IStyleBase {
  return {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function sameRanges(one: readonly IRange[], other: readonly IRange[]): boolean {
  return (
    one.length === other.length &&
    one.every((range, index) => {
      const beside = other[index];
      return beside !== undefined && Rectangle.equals(range, beside);
    })
  );
}
