import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/engine-formula';
import type { Shift } from '../book';
import { shiftRange } from '../tabs/shifts';

/** A formula whose references follow rows or columns of the same tab; a reference to deleted cells is #REF!. */
export function shiftFormula(lexer: LexerTreeBuilder, formula: string, shift: Shift): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const shifted = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const isWhole = Number.isNaN(shift.dimension === 'rows' ? range.startRow : range.startColumn);
    if (sheetName !== '' || isWhole) return node;
    const moved = shiftRange(range, shift);
    return { ...node, token: moved === null ? ErrorType.REF : serializeRange(moved) };
  });
  return `=${generateStringWithSequence(shifted)}`;
}
