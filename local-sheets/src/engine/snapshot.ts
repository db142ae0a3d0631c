import { IResourceLoaderService, type IWorkbookData, LocaleType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { BookPage } from '../protocol/book-page';
import { BookError, type BookSource } from './book';
import type { Failure } from './formulas/failures';
import { blankSheet } from './tabs/blank-sheet';
import type { TabIds } from './tabs/tab-ids';
import type { HeadlessUniver } from './univer';

const format = 1;

/** The result of `file()`. */
export interface BookFile {
  readonly format: typeof format;
  /** Numbers of the tabs whose id in the engine is not a number. */
  readonly tabNumbers: Readonly<Record<string, number>>;
  readonly workbook: IWorkbookData;
  /** Absent if formulas were waiting to be computed. */
  readonly results?: Results;
}

/** Results of a calculation that Univer's workbook does not contain, and the functions of the script that it used. */
export interface Results {
  readonly functions: string;
  /** The value of TODAY() in that calculation. */
  readonly day: number;
  readonly array: ArrayResults;
  readonly failures: readonly Failure[];
}

/** Params of the mutation "formula.mutation.set-array-formula-data". */
interface ArrayResults {
  readonly arrayFormulaRange: ReturnType<FormulaDataModel['getArrayFormulaRange']>;
  readonly arrayFormulaCellData: ReturnType<FormulaDataModel['getArrayFormulaCellData']>;
}

let opened = 0;

/** The workbook to load for a source, with a new id, because the engine keeps caches by id for the whole process. */
export function toLoad(source: BookSource): BookFile {
  const unitId = `book-${Date.now().toString(36)}-${process.pid.toString(36)}-${++opened}`;
  if (source.file === null || source.file === undefined)
    return { format, tabNumbers: {}, workbook: blankWorkbook(unitId, source.title) };
  const file = readFile(source.file);
  const old = JSON.stringify(file.workbook.id);
  // Drawings contain the id of their workbook in the text of the resources.
  const text = JSON.stringify({ workbook: file.workbook, results: file.results });
  const renamed = JSON.parse(text.replaceAll(old.slice(1, -1), unitId)) as Pick<
    BookFile,
    'workbook' | 'results'
  >;
  return { ...file, ...renamed };
}

/** The workbook as it is saved. */
export function toFile(
  engine: HeadlessUniver,
  tabs: TabIds,
  results: Omit<Results, 'array'> | null,
): BookFile {
  return {
    format,
    tabNumbers: tabs.remembered(),
    workbook: savedWorkbook(engine),
    ...(results && { results: { ...results, array: arrayResults(engine) } }),
  };
}

/** Restores the cells that array formulas fill. */
export function takeOver(engine: HeadlessUniver, { array }: Results): void {
  const model = engine.injector.get(FormulaDataModel);
  model.setArrayFormulaRange(array.arrayFormulaRange);
  model.setArrayFormulaCellData(array.arrayFormulaCellData);
}

/** What a page loads: the workbook, and separately the cells that array formulas fill. */
export function toPage(engine: HeadlessUniver): BookPage {
  return { workbook: savedWorkbook(engine), array: arrayResults(engine) };
}

function arrayResults(engine: HeadlessUniver): ArrayResults {
  const model = engine.injector.get(FormulaDataModel);
  return structuredClone({
    arrayFormulaRange: model.getArrayFormulaRange(),
    arrayFormulaCellData: model.getArrayFormulaCellData(),
  });
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
    throw new BookError('This file does not contain a workbook of this version.');
  }
  const { tabNumbers = {}, workbook, results } = candidate;
  return { format, tabNumbers, workbook, ...(results && { results }) };
}
