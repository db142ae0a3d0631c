import type { Dependency, Injector } from '@univerjs/core';
import {
  type ArrayValueObject,
  AstRootNodeFactory,
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  FunctionNodeFactory,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import type { ISheetLocationBase } from '@univerjs/sheets';

type Tree = ReturnType<AstTreeBuilder['parse']>;

export interface FormulaEvaluator {
  /**
   * The value of a formula at a cell; `down` and `right` move its relative references. Null if it is an error or cannot
   * be read.
   */
  evaluate(formula: string, at: ISheetLocationBase, down: number, right: number): unknown;
  /** Makes the next evaluation read the cells again. */
  invalidate(): void;
}

/** What the formula engine needs for one value. The page's engine has none of it, because it calculates no cells. */
const parts: Dependency[] = [
  [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
  [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
  [Lexer],
  [Interpreter],
  [AstTreeBuilder],
  [AstRootNodeFactory],
  [FunctionNodeFactory],
  [LambdaNodeFactory],
  [LambdaParameterNodeFactory],
  [OperatorNodeFactory],
  [PrefixNodeFactory],
  [ReferenceNodeFactory],
  [SuffixNodeFactory],
  [UnionNodeFactory],
  [ValueNodeFactory],
];

/** Evaluates formulas of rules in the page, from the values that the server calculated for the cells. */
export function createFormulaEvaluator(parent: Injector): FormulaEvaluator {
  const injector = parent.createChild(parts);
  const cells = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const trees = new Map<string, Tree>();
  let isLoaded = false;

  function treeOf(formula: string): Tree {
    const known = trees.get(formula);
    if (known !== undefined) return known;
    const node = injector.get(Lexer).treeBuilder(formula);
    const tree = node instanceof LexerNode ? (injector.get(AstTreeBuilder).parse(node) ?? null) : null;
    trees.set(formula, tree);
    return tree;
  }

  function load(): void {
    if (isLoaded) return;
    // Univer clears them after its own calculations only.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    cells.loadDataLite();
    isLoaded = true;
  }

  return {
    evaluate: (formula, { unitId, subUnitId, row, col }, down, right) => {
      load();
      const { rowCount, columnCount } = cells.getSheetRowColumnCount(unitId, subUnitId);
      runtime.reset();
      runtime.setCurrent(row, col, rowCount, columnCount, subUnitId, unitId);
      const node = treeOf(formula);
      if (!node) return null;
      const result = injector.get(Interpreter).execute({ node, refOffsetX: right, refOffsetY: down });
      node.resetCalculationState();
      const value = result.isReferenceObject() ? (result as BaseReferenceObject).getFirstCell() : result;
      const single = value.isArray()
        ? (value as ArrayValueObject).getFirstCell()
        : (value as BaseValueObject);
      return single.isError() ? null : single.getValue();
    },
    invalidate: () => {
      isLoaded = false;
    },
  };
}
