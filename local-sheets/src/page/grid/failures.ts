import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { extractFormulaError } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { createElement } from 'react';
import type { CellFailure } from '../../protocol/page-protocol';
import type { Grid } from './open-univer';
import { spilledCell } from './spilled-cell';

const corner = { size: 7, color: '#d93025' };

/** Shows formulas in error as in Sheets: a red corner, and a card while the pointer is over the cell (H340). */
export interface Failures {
  /** Sets which custom functions failed, with the message for each card. */
  learn(failures: readonly CellFailure[]): void;
  show(grid: Grid, numberOf: (sheetId: string) => number | null): void;
}

export function createFailures(): Failures {
  const sentences = new Map<string, string>();
  return {
    learn: (failures) => {
      sentences.clear();
      for (const { sheetId, row, column, message } of failures) {
        sentences.set(`${sheetId}!${row},${column}`, message);
      }
    },
    show: ({ injector }, numberOf) => {
      markCells(injector);
      explainFailures(injector, (sheetId, row, column) =>
        sentences.get(`${numberOf(sheetId)}!${row + 1},${column + 1}`),
      );
    },
  };
}

function markCells(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After Univer's green corner (10).
    priority: 9,
    handler: (cell, place, next) => {
      if (!cell || !extractFormulaError(cell, Boolean(spilledCell(injector, place)))) return next(cell);
      const marked = cell === place.rawData ? { ...place.rawData } : cell;
      const { tl: _green, ...others } = marked.markers ?? {};
      return next({ ...marked, markers: { ...others, tr: corner } });
    },
  });
}

/** Sets the text of Univer's card, for which Univer has no hook. */
function explainFailures(
  injector: Injector,
  why: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = why(subUnitId, row, col);
    if (sentence === undefined) return show(alert);
    const height = 60 + 20 * Math.ceil(sentence.length / 36);
    const message = createElement('span', { className: 'failure-sentence' }, sentence);
    show({ ...alert, title: 'Error', message, width: 260, height });
  };
}
