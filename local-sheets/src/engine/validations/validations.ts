import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationRenderMode,
  type ICellData,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Area } from '../../protocol/cells';
import type { ValidationRule } from '../../protocol/formats';
import { BookError } from '../book';
import { mapCells, toRange } from '../cells/areas';
import { areaOfFormula, rangeFormula } from '../cells/range-text';
import type { BookLocale } from '../formats/book-locale';
import { localArguments, storedArguments } from '../formats/rule-formulas';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { allowedValues, keeps } from './validation-check';
import { type AreaText, fromSetting, toSetting } from './validation-criteria';

/** The data validations of cells. */
export class Validations {
  private readonly model: SheetDataValidationModel;

  /** `listed` returns the texts that the cells of a list's range show. */
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
    private readonly locale: BookLocale,
    private readonly listed: (area: Area) => string[],
  ) {
    this.model = engine.injector.get(SheetDataValidationModel);
  }

  read(area: Area): (ValidationRule | null)[][] {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const known = new Map<ISheetDataValidationRule, ValidationRule | null>();
    return mapCells(toRange(area, worksheet), (row, column) => {
      const rule = this.at(worksheet, row, column);
      if (!rule) return null;
      let read = known.get(rule);
      if (read === undefined) {
        read = this.fromUniver(rule, area.sheetId);
        known.set(rule, read);
      }
      return read;
    });
  }

  /** Sets this rule on every cell of the area; null removes the rules. */
  write(area: Area, rule: ValidationRule | null): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const content = rule === null ? null : this.toUniver(rule, area.sheetId);
    for (const old of [...this.rules(worksheet)]) {
      const rest = Rectangle.subtractMulti(old.ranges, [range]);
      if (content !== null && sameContent(old, content))
        this.setRanges(worksheet, old, Rectangle.mergeRanges([...rest, range]));
      else if (old.ranges.some((one) => Rectangle.intersects(one, range)))
        this.setRanges(worksheet, old, rest);
    }
    if (content === null || this.rules(worksheet).some((one) => sameContent(one, content))) return;
    this.engine.mutate(AddDataValidationMutation.id, {
      subUnitId: worksheet.getSheetId(),
      rule: { ...content, uid: Math.random().toString(36).slice(2, 10), ranges: [range] },
    });
  }

  isCheckbox(worksheet: Worksheet, row: number, column: number): boolean {
    return this.at(worksheet, row, column)?.type === 'checkbox';
  }

  /** Throws, as Google does for scripts, if a rule that rejects input does not allow the content (H122). */
  refuse(worksheet: Worksheet, row: number, column: number, cell: ICellData): void {
    const rule = this.at(worksheet, row, column);
    if (rule?.errorStyle !== DataValidationErrorStyle.STOP) return;
    const value = cell.v ?? '';
    const home = this.tabs.number(worksheet.getSheetId());
    const criteria = value === '' ? null : fromSetting(rule, this.areaText(home));
    if (criteria === null) return;
    const allowed = allowedValues(criteria, this.listed);
    if (allowed === null ? keeps(criteria, value) : allowed.includes(String(value))) return;
    const place = `${Tools.chatAtABC(column)}${row + 1}`;
    const remedy =
      allowed === null ? '' : ` Please enter one of the following values: ${allowed.join(', ')}.`;
    throw new BookError(
      `The data you entered in cell ${place} violates the data validation rules set on this cell.${remedy}`,
    );
  }

  /** Applies the rules of `source` to `target`, an adjacent row or column. */
  extend(worksheet: Worksheet, source: IRange, target: IRange, alongRows: boolean): void {
    for (const rule of [...this.rules(worksheet)]) {
      const added: IRange[] = [];
      for (const range of rule.ranges) {
        const shared = Rectangle.getIntersects(range, source);
        if (!shared) continue;
        added.push(
          alongRows
            ? { ...target, startColumn: shared.startColumn, endColumn: shared.endColumn }
            : { ...target, startRow: shared.startRow, endRow: shared.endRow },
        );
      }
      if (added.length > 0)
        this.setRanges(worksheet, rule, Rectangle.mergeRanges([...rule.ranges, ...added.map(plain)]));
    }
  }

  private at(worksheet: Worksheet, row: number, column: number): ISheetDataValidationRule | undefined {
    return this.model.getRuleByLocation(this.engine.unitId, worksheet.getSheetId(), row, column);
  }

  private rules(worksheet: Worksheet): ISheetDataValidationRule[] {
    return this.model.getRules(this.engine.unitId, worksheet.getSheetId());
  }

  private setRanges(worksheet: Worksheet, rule: ISheetDataValidationRule, ranges: IRange[]): void {
    const target = { subUnitId: worksheet.getSheetId(), ruleId: rule.uid };
    if (ranges.length === 0) this.engine.mutate(RemoveDataValidationMutation.id, target);
    else {
      const payload = { type: UpdateRuleType.RANGE, payload: ranges.map(plain) };
      this.engine.mutate(UpdateDataValidationMutation.id, { ...target, payload });
    }
  }

  private toUniver(rule: ValidationRule, home: number): Content {
    const { operator, ...setting } = toSetting(storedArguments(rule, this.locale), this.areaText(home));
    return {
      ...setting,
      ...(operator === undefined ? {} : { operator: operator as DataValidationOperator }),
      allowBlank: true,
      renderMode: DataValidationRenderMode.ARROW,
      errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
      ...(rule.helpText === null
        ? { showErrorMessage: false }
        : { showErrorMessage: true, error: rule.helpText }),
    };
  }

  private fromUniver(rule: ISheetDataValidationRule, home: number): ValidationRule | null {
    const criteria = fromSetting(rule, this.areaText(home));
    if (criteria === null) return null;
    return {
      ...localArguments(criteria, this.locale),
      allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
      helpText: rule.showErrorMessage && rule.error ? rule.error : null,
    };
  }

  private areaText(home: number): AreaText {
    return {
      write: (area) => rangeFormula(area, this.tabs),
      read: (formula) => areaOfFormula(formula, home, this.tabs, this.engine),
    };
  }
}

type Content = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const contentKeys = [
  'type',
  'operator',
  'formula1',
  'formula2',
  'showDropDown',
  'errorStyle',
  'showErrorMessage',
  'error',
] as const;

function sameContent(one: Content, other: Content): boolean {
  return contentKeys.every((key) => (one[key] ?? null) === (other[key] ?? null));
}

function plain({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}
