import type { Book } from '../../engine/book';
import type { CallName } from '../../protocol/calls';
import { Exception } from '../exception';
import type { FinishCopy } from '../finish-copy';
import type { Run } from '../run';
import { type CallTable, lookup, navigation, read, ui, write } from './call-table';
import type { CriteriaWriting } from './criteria-numbers';
import { extentOf, rangeOf, tabOf, wholeTab } from './grid';
import type { Guard } from './guard';

type Names = Extract<CallName, `tabs.${string}` | `grid.${string}`>;

/** Calls about tabs, and the rows and columns of their grids. */
export function tabsCalls(
  book: Book,
  guard: Guard,
  finishCopy: FinishCopy,
  criteria: CriteriaWriting,
): CallTable<Names> {
  const openTab = (run: Run) => run.session?.activeSheetId() ?? book.tabs()[0]?.sheetId ?? 0;

  return {
    'tabs.list': lookup(() => book.tabs().map(({ sheetId }) => sheetId)),
    'tabs.byName': lookup(({ name }) => {
      const wanted = name.toLowerCase();
      return book.tabs().find((tab) => tab.name.toLowerCase() === wanted)?.sheetId ?? null;
    }),
    'tabs.byId': lookup(({ sheetId }) => book.tab(sheetId)?.sheetId ?? null),
    'tabs.read': read(async ({ sheetId }) => tabOf(book, sheetId)),
    'tabs.extent': read(({ sheetId }, run) => extentOf(book, sheetId, run)),
    'tabs.active': read((_, run) => {
      const sheetId = openTab(run);
      const corner = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
      return { sheetId, selection: run.session?.selection() ?? corner };
    }),
    'tabs.activate': ui(({ area }, { session }) => {
      tabOf(book, area.sheetId);
      session?.activate(area);
    }),
    'tabs.insert': write(({ name, index, copyOf }, { session }) => {
      if (name !== undefined && book.tabs().some((tab) => tab.name.toLowerCase() === name.toLowerCase())) {
        throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      if (copyOf !== undefined) tabOf(book, copyOf);
      const { sheetId } = book.insertTab({
        ...(name === undefined ? {} : { name }),
        ...(index === undefined ? {} : { index }),
        ...(copyOf === undefined ? {} : { copyOf }),
      });
      if (copyOf !== undefined) finishCopy(copyOf, sheetId);
      // A new tab becomes the open tab (platform fact 5.12).
      session?.activate({ sheetId, row: 1, column: 1, rows: 1, columns: 1 });
      return sheetId;
    }),
    'tabs.remove': write(({ sheetId }, run) => {
      guard.tab(run, sheetId);
      if (book.tabs().length === 1) throw new Exception("You can't remove all the sheets in a document.");
      book.deleteTab(sheetId);
    }),
    'tabs.rename': write(({ sheetId, name }, run) => {
      guard.tab(run, sheetId);
      const wanted = name.toLowerCase();
      if (book.tabs().some((tab) => tab.sheetId !== sheetId && tab.name.toLowerCase() === wanted)) {
        throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      book.renameTab(sheetId, name);
    }),
    'tabs.move': write(({ sheetId, index }) => book.moveTab(tabOf(book, sheetId).sheetId, index)),
    'tabs.hide': write(({ sheetId, hidden }, run) => {
      guard.tab(run, sheetId);
      const shown = book.tabs().filter((tab) => !tab.hidden && tab.sheetId !== sheetId);
      if (hidden && shown.length === 0) throw new Exception("You can't hide all the sheets in a document.");
      book.hideTab(sheetId, hidden);
    }),
    'tabs.color': write(({ sheetId, color }) => book.tabColor(tabOf(book, sheetId).sheetId, color)),
    'tabs.freeze': write(({ sheetId, rows, columns }) => {
      const tab = tabOf(book, sheetId);
      book.freeze(sheetId, rows ?? tab.frozenRows, columns ?? tab.frozenColumns);
    }),
    'tabs.clear': write(({ sheetId, ...what }, run) => {
      const area = wholeTab(tabOf(book, sheetId));
      guard.cells(run, area);
      book.clear(area, what);
    }),
    'tabs.sort': write(({ sheetId, column, ascending }, run) => {
      const tab = tabOf(book, sheetId);
      const body = { ...wholeTab(tab), row: tab.frozenRows + 1, rows: tab.rows - tab.frozenRows };
      guard.cells(run, body);
      if (body.rows > 0) book.sort(body, [{ column, ascending }]);
    }),
    'tabs.formats': read(({ sheetId }) =>
      book.conditionalFormats(tabOf(book, sheetId).sheetId).map(criteria.fromBook),
    ),
    'tabs.setFormats': write(({ sheetId, formats }, run) => {
      guard.tab(run, sheetId);
      book.setConditionalFormats(sheetId, formats.map(criteria.toBook));
    }),

    'grid.range': navigation((wanted, run) => rangeOf(book, wanted, () => openTab(run))),
    'grid.insert': write(({ sheetId, dimension, before, count }, run) => {
      const size = tabOf(book, sheetId)[dimension];
      if (before < 1 || before > size + 1) throw outside(dimension);
      atLeastOne(count, dimension);
      guard.insertion(run, sheetId, dimension, before);
      book.insert(sheetId, dimension, before, count);
    }),
    'grid.remove': write(({ sheetId, dimension, start, count }, run) => {
      const size = tabOf(book, sheetId)[dimension];
      atLeastOne(count, dimension);
      if (start < 1 || start + count - 1 > size) throw outside(dimension);
      if (count === size) throw new Exception(`You can't delete all the ${dimension} on the sheet.`);
      guard.lines(run, sheetId, dimension, start, count);
      book.remove(sheetId, dimension, start, count);
    }),
    'grid.move': write(({ sheetId, dimension, start, count, before }, run) => {
      const size = tabOf(book, sheetId)[dimension];
      if (start < 1 || start + count - 1 > size || before < 1 || before > size + 1) throw outside(dimension);
      guard.lines(run, sheetId, dimension, start, count);
      book.move(sheetId, dimension, start, count, before);
    }),
    'grid.resize': write(({ sheetId, dimension, start, count, pixels }, run) => {
      guard.lines(run, sheetId, dimension, start, count);
      book.resize(sheetId, dimension, start, count, pixels);
    }),
    'grid.columnWidth': read(async ({ sheetId, column }) => {
      if (column < 1 || column > tabOf(book, sheetId).columns) throw outside('columns');
      return book.columnWidth(sheetId, column);
    }),
    'grid.hide': write(({ sheetId, dimension, start, count, hidden }, run) => {
      guard.lines(run, sheetId, dimension, start, count);
      book.hide(sheetId, dimension, start, count, hidden);
    }),
    'grid.fit': write(async ({ sheetId, dimension, start, count }, run) => {
      guard.lines(run, sheetId, dimension, start, count);
      const area = { ...wholeTab(tabOf(book, sheetId)), column: start, columns: count };
      const rows = await book.displayValues(area);
      run.mustGoOn();
      for (let across = 0; across < count; across++) {
        const longest = rows.reduce((most, row) => Math.max(most, (row[across] ?? '').length), 0);
        if (longest > 0) book.resize(sheetId, dimension, start + across, 1, fittingWidth(longest));
      }
    }),
  };
}

function outside(dimension: 'rows' | 'columns'): Exception {
  return new Exception(
    dimension === 'rows' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.',
  );
}

function atLeastOne(count: number, dimension: 'rows' | 'columns'): void {
  if (count < 1) throw new Exception(`The number of ${dimension} must be at least 1.`);
}

/** Without a font to measure with, the width is estimated at 7 pixels per character. */
function fittingWidth(characters: number): number {
  return Math.max(21, characters * 7 + 16);
}
