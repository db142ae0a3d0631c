import { AstTreeBuilder, LexerNode } from '@univerjs/engine-formula';
import type { HeadlessUniver } from '../univer';
import { markArrays } from './array-context';
import { readLiterals } from './literals';
import { renameLocals } from './local-names';

/** Has the engine read formulas as Sheets does. A formula that it cannot read gives #ERROR!, and the others are computed. */
export function readAsSheets(engine: HeadlessUniver): void {
  const builder = engine.injector.get(AstTreeBuilder);
  const parse = builder.parse.bind(builder);
  builder.parse = (tree) => {
    try {
      if (tree instanceof LexerNode) {
        renameLocals(tree);
        readLiterals(tree);
        markArrays(tree);
      }
      return parse(tree);
    } catch {
      return null;
    }
  };
}
