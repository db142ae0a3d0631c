import type { Nullable } from '@univerjs/core';
import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type Cell, isSerial } from '../../protocol/cells';
import type { CustomFunction } from '../book';
import { arrayOf } from '../dialect/values';
import { isDatePattern } from '../formats/number-formats';
import { reasonOf } from '../reason-of';

/** Stores the failures of custom functions, by calling cell. */
export interface FailureNotes {
  note(sheetName: string, row: number, column: number, message: string): void;
  forget(sheetName: string, row: number, column: number): void;
}

/** Results cached per function, by arguments, as at Google. */
const remembered = 1000;

/** A function of the script, as the formula engine calls it. */
export class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  private readonly answers = new Map<string, Promise<Cell | Cell[][]>>();

  constructor(
    name: string,
    private readonly call: CustomFunction,
    private readonly failures: FailureNotes,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]) {
    // The engine sets the calling cell just before this call, and overwrites it for the next one.
    const [sheet, row, column] = [this.subUnitId ?? '', this.row, this.column];
    // Cells in error arrive as texts within a range. An argument that is itself an error, such as a FILTER without a match,
    // is the result (H125). This also avoids calls in the branch of an IF that Sheets would not compute.
    const failed = variants.find((variant) => !variant.isArray() && variant.isError());
    if (failed) {
      this.failures.forget(sheet, row, column);
      return failed;
    }
    const args = variants.map(toArgument);
    const answer = this.answer(args).then(
      (value) => {
        this.failures.forget(sheet, row, column);
        return toVariant(value);
      },
      (error: unknown) => {
        const message = reasonOf(error);
        this.failures.note(sheet, row, column, message);
        return ErrorValueObject.create(ErrorType.ERROR, message);
      },
    );
    return new AsyncObject(answer);
  }

  private answer(args: (Cell | Cell[][] | undefined)[]): Promise<Cell | Cell[][]> {
    const key = JSON.stringify(args);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.call(args);
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    const oldest = this.answers.keys().next();
    if (this.answers.size > remembered && !oldest.done) this.answers.delete(oldest.value);
    return answer;
  }
}

/** A range arrives as rows of cells, a single cell as its value, an omitted argument as undefined. */
function toArgument(variant: BaseValueObject): Cell | Cell[][] | undefined {
  if (!variant.isArray()) return variant.isNull() ? undefined : toCell(variant);
  const rows = variant.getArrayValue().map((row) => row.map((value) => toCell(value)));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isBoolean()) return value.getValue() === true || value.getValue() === 1;
  if (value.isNumber()) {
    const number = Number(value.getValue());
    return isDatePattern(value.getPattern()) ? { serial: number } : number;
  }
  return String(value.getValue());
}

function toVariant(value: Cell | Cell[][]): BaseValueObject {
  if (!Array.isArray(value)) return toValueObject(value);
  return arrayOf(value.map((row) => (Array.isArray(row) ? row : [row]).map(toValueObject)));
}

function toValueObject(value: Cell): BaseValueObject {
  if (isSerial(value)) return NumberValueObject.create(value.serial, datePattern(value.serial));
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function datePattern(serial: number): string {
  return Number.isInteger(serial) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss';
}
