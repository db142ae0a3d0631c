import { IFunctionService } from '@univerjs/engine-formula';
import type { Area } from '../protocol/cells';
import type { ChartSpec } from '../protocol/charts';
import { clockAhead } from '../protocol/clock';
import type { SlicerSpec } from '../protocol/slicers';
import type { Dimension } from '../protocol/tabs';
import type { Book, BookSource, CustomFunction, Shift } from './book';
import { Cells } from './cells/cells';
import { Contents } from './cells/contents';
import { inherit } from './cells/inherit';
import { mergeCells, mergesIn, unmergeCells } from './cells/merges';
import { Notes } from './cells/notes';
import { FloatingObjects } from './charts/floating-objects';
import { speakSheets } from './dialect/dialect';
import { BookLocale } from './formats/book-locale';
import { ConditionalFormats, leaveRulesToPages } from './formats/conditional-formats';
import { DerivedFormats } from './formats/derived-formats';
import { Formats } from './formats/formats';
import { localizeFunctions } from './formats/localized-functions';
import { relocalize } from './formats/relocalize';
import { Calculation } from './formulas/calculation';
import { CustomFunctionExecutor } from './formulas/custom-function';
import { Failures } from './formulas/failures';
import { refuseBeyondGrid, touchedAreas } from './formulas/touches';
import { type Results, takeOver, toFile, toLoad, toPage } from './snapshot';
import { surviveRejections } from './survive-rejections';
import { Sync } from './sync';
import { readAsSheets } from './syntax/syntax';
import { shiftOf } from './tabs/shifts';
import { Sizes } from './tabs/sizes';
import { sortRows } from './tabs/sort-rows';
import { Structure } from './tabs/structure';
import { TabIds } from './tabs/tab-ids';
import { Tabs } from './tabs/tabs';
import { HeadlessUniver } from './univer';
import { ListSources } from './validations/list-sources';
import { Validations } from './validations/validations';

/** Opens a workbook. Its formulas are computed before the first read of a value, once the functions of the script are defined. */
export async function openBook(source: BookSource): Promise<Book> {
  surviveRejections();
  const file = toLoad(source);
  const engine = new HeadlessUniver();
  const clock = source.clock ?? clockAhead(0);
  const calculation = new Calculation(engine, clock);
  readAsSheets(engine);
  speakSheets(engine, () => calculation.timeZone, clock);
  leaveRulesToPages(engine);
  engine.load(file.workbook);
  const locale = new BookLocale(source.locale, clock);
  localizeFunctions(engine, locale);
  const ids = new TabIds(engine, file.tabNumbers);
  const book = createBook(engine, calculation, ids, locale, file.results ?? null);
  calculation.loaded();
  return book;
}

/** Delegates each method to the class for its subject. */
function createBook(
  engine: HeadlessUniver,
  calculation: Calculation,
  ids: TabIds,
  locale: BookLocale,
  results: Results | null,
): Book {
  const sheet = (sheetId: number) => ids.worksheet(sheetId);
  const settle = () => calculation.settle();
  /** Values that no formula can change are always up to date (H680). */
  const settled = async ({ sheetId, row, rows, column, columns }: Area) => {
    if (calculation.pending && contents.hasResults(sheetId, row + rows - 1, column + columns - 1))
      await settle();
  };
  const tabs = new Tabs(engine, ids);
  const structure = new Structure(engine);
  const sizes = new Sizes(engine);
  const validations = new Validations(engine, ids, locale, (area) => cells.displayValues(area).flat());
  const derived = new DerivedFormats(engine);
  const cells = new Cells(engine, ids, derived, validations, locale);
  const contents = new Contents(engine, ids);
  const listSources = new ListSources(engine, ids);
  const formats = new Formats(engine, ids);
  const notes = new Notes(engine, ids);
  const conditional = new ConditionalFormats(engine, ids, locale);
  const charts = new FloatingObjects<ChartSpec>('GasChart', engine, ids);
  const slicers = new FloatingObjects<SlicerSpec>('GasSlicer', engine, ids);
  const failures = new Failures(engine, ids);
  const sync = new Sync(engine);
  const shifted: ((shift: Shift) => void)[] = [];
  calculation.onEverything(() => failures.forgetAll());
  engine.onMutated((command, options) => {
    failures.follow(command, options);
    charts.adoptCopies(command);
    slicers.adoptCopies(command);
    const shift = shiftOf(command, (name) => ids.number(name));
    if (shift !== null) follow(shift);
  });

  /** Does for scripts what a page does itself when rows or columns move. */
  function follow(shift: Shift): void {
    const byScript = !sync.replaying;
    if (byScript) conditional.follow(sheet(shift.sheetId), shift);
    charts.follow(shift, byScript);
    slicers.follow(shift, byScript);
    listSources.follow(shift);
    for (const listener of shifted) listener(shift);
  }

  function insert(sheetId: number, dimension: Dimension, before: number, count: number): void {
    structure.insert(sheet(sheetId), dimension, before, count);
    inherit(sheet(sheetId), dimension, before, count, { cells, validations });
  }

  function defineFunction(name: string, call: CustomFunction): void {
    const functions = engine.injector.get(IFunctionService);
    const inFormulas = name.toUpperCase();
    const known = functions.getExecutor(inFormulas);
    if (known && !(known instanceof CustomFunctionExecutor)) return;
    functions.registerExecutors(new CustomFunctionExecutor(inFormulas, call, failures));
    // Formulas that were parsed earlier treat the name as unknown. Long ones are cached by a hash, so only '' finds them.
    functions.deleteFormulaAstCacheKey('');
    calculation.invalidate();
  }

  function setLocale(name: string): void {
    const from = locale.now;
    locale.change(name);
    if (locale.now.name === from.name) return;
    relocalize(engine, derived, from, locale.now, (worksheet, changed) =>
      cells.putMatrix(worksheet, changed),
    );
    calculation.invalidate();
  }

  let functions: string | null = null;
  function trustFile(version: string): void {
    const isFirst = functions === null;
    functions = version;
    // Results in the file are older than any change since the workbook was opened.
    if (!isFirst || results?.functions !== version || !calculation.trust(results.day)) return;
    takeOver(engine, results);
    for (const failure of results.failures) failures.restore(failure);
  }

  return {
    tabs: () => tabs.list(),
    tab: (sheetId) => tabs.tab(sheetId),
    insertTab: (options) => {
      const tab = tabs.insert(options);
      if (options.copyOf !== undefined) conditional.reverse(tab.sheetId);
      return tab;
    },
    deleteTab: (sheetId) => tabs.delete(sheetId),
    renameTab: (sheetId, name) => tabs.rename(sheetId, name),
    moveTab: (sheetId, index) => tabs.move(sheetId, index),
    hideTab: (sheetId, hidden) => tabs.hide(sheetId, hidden),
    tabColor: (sheetId, color) => tabs.color(sheetId, color),
    freeze: (sheetId, rows, columns) => tabs.freeze(sheetId, rows, columns),

    insert,
    remove: (sheetId, dimension, start, count) => structure.remove(sheet(sheetId), dimension, start, count),
    move: (sheetId, dimension, start, count, before) =>
      structure.move(sheet(sheetId), dimension, start, count, before),
    columnWidth: (sheetId, column) => sheet(sheetId).getColumnWidth(column - 1),
    resize: (sheetId, dimension, start, count, pixels) =>
      sizes.resize(sheet(sheetId), dimension, start, count, pixels),
    hide: (sheetId, dimension, start, count, hidden) =>
      sizes.hide(sheet(sheetId), dimension, start, count, hidden),
    extent: async (sheetId) => {
      if (calculation.pending && contents.hasResults(sheetId)) await settle();
      return contents.extent(sheetId);
    },

    settle,
    hold: (work) => calculation.hold(work),
    values: async (area) => {
      await settled(area);
      return cells.values(area);
    },
    peek: (area) => cells.values(area),
    displayValues: async (area) => {
      await settled(area);
      return cells.displayValues(area);
    },
    formulas: (area) => cells.formulas(area),
    setValues: (area, values) => cells.write(area, values),
    setTexts: (area, texts) => cells.writeTexts(area, texts),
    setFormulas: (area, formulas) => cells.writeFormulas(area, formulas),
    fillFormula: (area, formula) => cells.fillFormula(area, formula),
    numberFormats: (area) => formats.numberFormats(area),
    setNumberFormats: (area, patterns) => formats.setNumberFormats(area, patterns),
    style: (area, style) => formats.style(area, style),
    styles: (area) => formats.styles(area),
    clear: (area, what) => {
      if (what.contents) cells.clear(area);
      if (what.formats) formats.clear(area);
      if (what.validations) validations.write(area, null);
      if (what.notes) notes.clear(area);
    },
    merge: (area) => mergeCells(area, sheet(area.sheetId), engine),
    unmerge: (area) => unmergeCells(area, sheet(area.sheetId), engine),
    merges: (area) => mergesIn(area, sheet(area.sheetId)),
    sort: (area, by) => sortRows(area, by, { engine, tabs: ids, cells }),
    notes: (area) => notes.read(area),
    setNotes: (area, texts) => notes.write(area, texts),
    validations: (area) => validations.read(area),
    setValidation: (area, rule) => validations.write(area, rule),
    conditionalFormats: (sheetId) => conditional.read(sheetId),
    setConditionalFormats: (sheetId, rules) => conditional.write(sheetId, rules),

    charts: (sheetId) => charts.list(sheetId),
    putChart: (sheetId, spec, chartId) => charts.put(sheetId, spec, chartId),
    removeChart: (chartId) => charts.remove(chartId),
    slicers: (sheetId) => slicers.list(sheetId),
    putSlicer: (sheetId, spec, slicerId) => slicers.put(sheetId, spec, slicerId),
    removeSlicer: (slicerId) => slicers.remove(slicerId),

    get errors() {
      return failures.shown();
    },
    defineFunction,

    onMutation: (listener) => sync.onMutation(listener),
    onShift: (listener) => shifted.push(listener),
    onChange: (listener) => sync.onChange(listener),
    apply: (mutation, origin) => {
      refuseBeyondGrid(mutation, ids, engine);
      sync.apply(mutation, origin);
      cells.conform(mutation);
    },
    touches: (mutation) => touchedAreas(mutation, ids, engine),
    setTimeZone: (timeZone) => calculation.setTimeZone(timeZone),
    setLocale,
    trustFile,
    get opening() {
      return calculation.opening;
    },
    file: () =>
      toFile(
        engine,
        ids,
        functions === null || calculation.pending
          ? null
          : { functions, day: calculation.day, failures: failures.all() },
      ),
    page: () => toPage(engine),
    dispose: () => engine.dispose(),
  };
}
