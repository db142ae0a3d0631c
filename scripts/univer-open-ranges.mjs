// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts below stand in templates of another file.
// An esbuild plugin that teaches Univer's formula engine the open ranges of Google Sheets (A2:A, Goals!B2:C).
// Univer reads A:A and A2:A9 only. The edits below let a range start at a row and have no end: it is kept with a last
// row of NaN, as Univer itself does for whole columns, so it is printed as typed and follows the grid as that grows.
// The other edits are about references too, about LET, and about formulas that cannot be parsed.
import { readFile } from 'node:fs/promises';

/** What must stand in the package exactly once, and what replaces it. */
const edits = {
  'engine-formula': [
    // The tokenizer: an optional row after the first column of a column reference.
    [
      'const REFERENCE_REGEX_COLUMN = `^${UNIT_NAME_SHEET_NAME_REGEX}\\\\${"$"}?${COLUMN_REGEX}${RANGE_SYMBOL}',
      'const REFERENCE_REGEX_COLUMN = `^${UNIT_NAME_SHEET_NAME_REGEX}\\\\${"$"}?${COLUMN_REGEX}(\\\\${"$"}?${ROW_REGEX})?${RANGE_SYMBOL}',
    ],
    // Evaluation: A2 and A, joined by a colon.
    [
      '	else if (variant1.isColumn() && variant2.isColumn()) referenceObject = variant1.unionBy(variant2);\n	else referenceObject',
      '	else if (variant1.isColumn() && variant2.isColumn()) referenceObject = variant1.unionBy(variant2);\n' +
        '	else if (variant1.isCell() && variant2.isColumn()) {\n' +
        '		const first = variant1.getRangeData(), last = variant2.getRangeData();\n' +
        '		referenceObject = variant1._createRange({ ...first, endRow: NaN, startColumn: Math.min(first.startColumn, last.startColumn), endColumn: Math.max(first.startColumn, last.startColumn), endAbsoluteRefType: last.startAbsoluteRefType });\n' +
        '	} else referenceObject',
    ],
    // INDIRECT("A2:A") and other single tokens.
    [
      '			startColumn: grid.range.startColumn,\n			startRow: NaN,\n			endColumn: grid.range.endColumn,\n			endRow: NaN,\n			rangeType: RANGE_TYPE.COLUMN\n',
      '			startColumn: grid.range.startColumn,\n			startRow: grid.range.startRow,\n			endColumn: grid.range.endColumn,\n			endRow: NaN,\n			rangeType: grid.range.rangeType === undefined ? RANGE_TYPE.COLUMN : grid.range.rangeType\n',
    ],
    // A range that starts below the last row is empty, not an error of the engine.
    [
      '		if (rowSize < 0 || columnSize < 0) return this._getBlankArrayValueObject();',
      '		if (rowSize <= 0 || columnSize <= 0) return this._getBlankArrayValueObject();',
    ],
    // A reference to one blank cell gives a blank in Sheets, and 0 in Univer.
    [
      '				const valueObject = this._getValueObjectOfRuntimeData(firstCell);\n				sheetData.setValue(row, column, valueObject);\n				clearArrayUnitData',
      '				const valueObject = objectValueRefOrArray.isReferenceObject() && isNullCell(objectValueRefOrArray.getCellData(startRow, startColumn)) ? { v: null } : this._getValueObjectOfRuntimeData(firstCell);\n				sheetData.setValue(row, column, valueObject);\n				clearArrayUnitData',
    ],
    // The tree of a formula is changed where it names a variable, so that a kept one can be used once only.
    [
      '			FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);',
      '			if (!/\\b(LET|LAMBDA)\\s*\\(/i.test(formulaString)) FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);',
    ],
    // TODAY changes once a day: what depends on it need not be worked out at every edit. calculation.ts knows the day.
    [
      '	setForcedCalculateFunction() {\n		this._isForcedCalculateFunction = true;',
      '	setForcedCalculateFunction(name) {\n		this._isForcedCalculateFunction = name === "TODAY" ? name : true;',
    ],
    ['astNode.setForcedCalculateFunction();', 'astNode.setForcedCalculateFunction(token);'],
    [
      '		if (node.isForcedCalculateFunction()) return true;',
      '		const forced = node.isForcedCalculateFunction();\n		if (forced === "TODAY" ? this._currentConfigService.dayHasPassed !== false : forced) return true;',
    ],
    // Whether another array lies in the way is asked once for all cells of an array, not for each cell and each array.
    [
      'formulaRow, formulaColumn, arrayRange) {\n		var _this$_currentConfigS2;\n		const { startRow, startColumn, endRow, endColumn } = arrayRange;',
      'formulaRow, formulaColumn, arrayRange) {\n		var _this$_currentConfigS2;\n		const { startRow, startColumn, endRow, endColumn } = arrayRange;\n' +
        '		let meetsOther = false;\n' +
        '		const others = this._currentConfigService.getArrayFormulaRange()[formulaUnitId]?.[formulaSheetId] ?? {};\n' +
        '		for (const row in others) for (const column in others[row]) {\n' +
        '			const other = others[row][column];\n' +
        '			if (!other || Number(row) === formulaRow && Number(column) === formulaColumn) continue;\n' +
        '			if (other.startRow <= endRow && other.endRow >= startRow && other.startColumn <= endColumn && other.endColumn >= startColumn) meetsOther = true;\n' +
        '		}',
    ],
    [
      'const isInOtherArrayFormulaRange = this._isInOtherArrayFormulaRange(',
      'const isInOtherArrayFormulaRange = meetsOther && this._isInOtherArrayFormulaRange(',
    ],
    // A formula that cannot be parsed is #ERROR! in Sheets.
    [
      '	const lexerNode = lexer.treeBuilder(formulaString);\n	if (ERROR_TYPE_SET.has(lexerNode)) return ErrorNode.create(lexerNode);\n	astNode',
      '	const lexerNode = lexer.treeBuilder(formulaString);\n	if (ERROR_TYPE_SET.has(lexerNode)) return ErrorNode.create("#ERROR!");\n	astNode',
    ],
    // Names of tabs count in any case of letters.
    [
      ' void 0 : _sheetNameMap$this$ge[this._forcedSheetName];',
      ' void 0 : _sheetNameMap$this$ge[this._forcedSheetName in _sheetNameMap$this$ge ? this._forcedSheetName : Object.keys(_sheetNameMap$this$ge).find((name) => name.toLowerCase() === this._forcedSheetName.toLowerCase())];',
    ],
    // Printing.
    [
      '	const endStr = `${end.columnAbsoluteString}${Tools.chatAtABC(endColumn)}${end.rowAbsoluteString}${endRow + 1}`;\n	if (startStr === endStr)',
      '	const endStr = Number.isNaN(endRow) ? `${end.columnAbsoluteString}${Tools.chatAtABC(endColumn)}` : `${end.columnAbsoluteString}${Tools.chatAtABC(endColumn)}${end.rowAbsoluteString}${endRow + 1}`;\n	if (startStr === endStr)',
    ],
    // Copying and filling a formula: an open range is as valid as the row it starts at.
    [
      '			if (isValidRange(newRange)) newToken = serializeRangeToRefString({',
      '			if (isValidRange(Number.isNaN(newRange.endRow) && !Number.isNaN(newRange.startRow) ? { ...newRange, endRow: newRange.startRow } : newRange)) newToken = serializeRangeToRefString({',
    ],
  ],
  'sheets-formula': [
    // Rows and columns inserted, deleted or moved: shift an open range as one that ends far below, then open it again.
    [
      'function getNewRangeByMoveParam(unitRangeWidthOffset, formulaReferenceMoveParam, currentFormulaUnitId, currentFormulaSheetId, options = {}) {',
      '// Below every grid, and above the last row that Univer takes for the end of a whole column.\n' +
        'const OPEN_END_ROW = 1e6;\n' +
        'function isOpenRange(range) {\n' +
        '	return Number.isNaN(range.endRow) && !Number.isNaN(range.startRow);\n' +
        '}\n' +
        'function belowGrid(range) {\n' +
        '	return range && { ...range, startRow: 0, endRow: OPEN_END_ROW + 1 };\n' +
        '}\n' +
        'function wholeColumns(move) {\n' +
        '	return [2, 4, 6].includes(move.type) ? { ...move, range: belowGrid(move.range), from: belowGrid(move.from), to: belowGrid(move.to) } : move;\n' +
        '}\n' +
        'function getNewRangeByMoveParam(unitRangeWidthOffset, formulaReferenceMoveParam, currentFormulaUnitId, currentFormulaSheetId, options = {}) {',
    ],
    [
      ' range, from, to, rangeFilteredRows } = formulaReferenceMoveParam;\n	const { range: unitRange,',
      ' range, from, to, rangeFilteredRows } = wholeColumns(formulaReferenceMoveParam);\n	const { range: unitRange,',
    ],
    [
      '	const sequenceRange = Rectangle.moveOffset(unitRange, refOffsetX, refOffsetY);\n	let newRange = null;',
      '	const sequenceRange = Rectangle.moveOffset(isOpenRange(unitRange) ? { ...unitRange, endRow: OPEN_END_ROW } : unitRange, refOffsetX, refOffsetY);\n	let newRange = null;',
    ],
    [
      '	if (newRange == null) return;\n	const shouldRewriteSheet',
      '	if (newRange == null) return;\n	if (isOpenRange(unitRange)) newRange = { ...newRange, endRow: NaN };\n	const shouldRewriteSheet',
    ],
    [
      ' void 0 : _unitSheetNameMap$map[sheetName]) || "";',
      ' void 0 : _unitSheetNameMap$map[sheetName in _unitSheetNameMap$map ? sheetName : Object.keys(_unitSheetNameMap$map).find((name) => name.toLowerCase() === sheetName.toLowerCase())]) || "";',
    ],
    // What an array formula leaves blank shows blank in Sheets, and 0 in Univer.
    [
      '					cell.v = 0;\n					cell.t = CellValueType.NUMBER;\n					return next(cell);',
      '					cell.v = "";\n					cell.t = CellValueType.STRING;\n					return next(cell);',
    ],
    // A reference that names its own tab keeps the name.
    [
      '		sheetName: preserveSheetQualifier || !(isCurrentFormulaWorkbook',
      '		sheetName: preserveSheetQualifier || sequenceRangeSheetName || !(isCurrentFormulaWorkbook',
    ],
  ],
};

/** Throws when a text to replace is missing or stands there twice: the package is then not the version this was made for. */
export function openRanges() {
  return {
    name: 'univer-open-ranges',
    setup(build) {
      build.onLoad(
        { filter: /@univerjs[\\/](engine|sheets)-formula[\\/]lib[\\/](es|cjs)[\\/]index\.js$/ },
        async ({ path }) => {
          const name = path.includes('engine-formula') ? 'engine-formula' : 'sheets-formula';
          let contents = await readFile(path, 'utf8');
          for (const [found, replacement] of edits[name]) {
            const parts = contents.split(found);
            if (parts.length !== 2) {
              throw new Error(
                `@univerjs/${name} holds ${parts.length - 1} times what scripts/univer-open-ranges.mjs edits once: "${found.trim().slice(0, 80)}". ` +
                  'Pin the version it was made for, or mend the edit.',
              );
            }
            contents = parts.join(replacement);
          }
          // Half of what a value costs is this way of giving it its fields; no field here has a setter.
          contents = contents.replace(/\b_defineProperty\(this, "(\w+)", (.*)\);$/gm, 'this.$1 = $2;');
          // Unknown functions and the like are shown in their cells; whoever runs the stand-in need not read them as well.
          return { contents: contents.replaceAll('console.error(', 'void ('), loader: 'js' };
        },
      );
    },
  };
}
