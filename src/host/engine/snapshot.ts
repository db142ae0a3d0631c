import { IResourceLoaderService, type IWorkbookData, LocaleType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { BookPage } from '../wire/book-page';
import { blankSheet } from './blank-sheet';
import { BookError, type BookSource } from './book';
import type { TabIds } from './tab-ids';
import type { HeadlessUniver } from './univer';

const format = 1;

/** What `file()` gives. */
export interface BookFile {
  readonly format: typeof format;
  /** Numbers of tabs whose name in the engine is none. */
  readonly tabNumbers: Readonly<Record<string, number>>;
  readonly workbook: IWorkbookData;
}

let opened = 0;

/** The workbook to load for a source, under an id of its own: the engine keeps caches by id for the whole process. */
export function toLoad(source: BookSource): BookFile {
  const unitId = `book-${Date.now().toString(36)}-${process.pid.toString(36)}-${++opened}`;
  if (source.file === null || source.file === undefined)
    return { format, tabNumbers: {}, workbook: blankWorkbook(unitId, source.title) };
  const file = readFile(source.file);
  const old = JSON.stringify(file.workbook.id);
  // Drawings name their workbook inside the text of the resources.
  const text = JSON.stringify(file.workbook).replaceAll(old.slice(1, -1), unitId);
  return { ...file, workbook: JSON.parse(text) as IWorkbookData };
}

/** For the disk: without what a calculation makes again. */
export function toFile(engine: HeadlessUniver, tabs: TabIds): BookFile {
  return { format, tabNumbers: tabs.remembered(), workbook: savedWorkbook(engine) };
}

/** For a page that opens now: the cells that array formulas fill come beside the workbook. */
export function toPage(engine: HeadlessUniver): BookPage {
  const model = engine.injector.get(FormulaDataModel);
  return {
    workbook: savedWorkbook(engine),
    array: structuredClone({
      arrayFormulaRange: model.getArrayFormulaRange(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
    }),
  };
}

function savedWorkbook(engine: HeadlessUniver): IWorkbookData {
  return engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(engine.unitId) as IWorkbookData;
}

function blankWorkbook(unitId: string, title: string): IWorkbookData {
  return {
    id: unitId,
    name: title,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['0'],
    sheets: { '0': blankSheet('0', 'Sheet1') },
    resources: [],
  };
}

function readFile(file: unknown): BookFile {
  const candidate = file as Partial<BookFile>;
  if (candidate.format !== format || typeof candidate.workbook?.id !== 'string') {
    throw new BookError('This file does not hold a workbook that can be opened here.');
  }
  return { format, tabNumbers: candidate.tabNumbers ?? {}, workbook: candidate.workbook };
}
