import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SheetInterceptorService, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { BookError } from './book';

const plugins = [
  UniverDocsPlugin,
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsNotePlugin,
  UniverDrawingPlugin,
  UniverSheetsDrawingPlugin,
] as const;

/** One headless Univer with one workbook, and the few methods with which this folder changes it. */
export class HeadlessUniver {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly univer: Univer;
  private readonly overruled: ((step: ICommandInfo) => boolean)[] = [];
  private loaded: Workbook | null = null;

  constructor() {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.SILENT,
    });
    // The number of formulas to compute before pages and scripts get their turn.
    this.univer.registerPlugin(UniverFormulaEnginePlugin, { intervalCount: 50 });
    // The class Calculation decides what is computed when a workbook opens.
    this.univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    for (const plugin of plugins) this.univer.registerPlugin(plugin);
    // Univer's sheet plugins start with the first workbook; with this empty one, Calculation takes over before the real one opens.
    const first = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: `start-${Math.random().toString(36).slice(2)}`,
    });
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.startUnit = first.getUnitId();
  }

  private readonly startUnit: string;

  load(data: Partial<IWorkbookData>): void {
    this.injector.get(IUniverInstanceService).disposeUnit(this.startUnit);
    this.loaded = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  }

  get workbook(): Workbook {
    if (this.loaded === null) throw new Error('The workbook is not loaded yet.');
    return this.loaded;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Executes a mutation on this workbook; `params` need no unitId. */
  mutate(id: string, params: object, options?: IExecutionOptions): void {
    const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
    if (done === false) throw new BookError(`The workbook rejected the change "${id}".`);
  }

  /**
   * Executes what a command of Univer would: its mutations, and those that formulas, merges, validations and notes add to
   * them. The commands themselves do not work headless: they read the selection and keep an undo stack.
   */
  restructure(
    worksheet: Worksheet,
    command: ICommandInfo<object>,
    mutations: readonly ICommandInfo<object>[],
  ): void {
    const interceptors = this.injector.get(SheetInterceptorService);
    // Several of the interceptors assume that the active sheet is the changed one.
    this.workbook.setActiveSheet(worksheet);
    const around = interceptors.onCommandExecute(command);
    const steps = [...(around.preRedos ?? []), ...mutations, ...around.redos];
    for (const step of steps) {
      if (!this.isOverruled(step) && !this.isOfDeletedTab(step)) this.mutate(step.id, step.params ?? {});
    }
    const after = interceptors.afterCommandExecute(command);
    for (const step of after.redos) this.mutate(step.id, step.params ?? {});
  }

  /** Univer also rewrites the formulas of a tab that the change has just deleted; that would be rejected (H721). */
  private isOfDeletedTab({ params }: ICommandInfo): boolean {
    const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
    return subUnitId !== undefined && !this.workbook.getSheetBySheetId(subUnitId);
  }

  /** Skips mutations that Univer adds to a change and that this package replaces. */
  overrule(isWrong: (step: ICommandInfo) => boolean): void {
    this.overruled.push(isWrong);
  }

  isOverruled(step: ICommandInfo): boolean {
    return this.overruled.some((isWrong) => isWrong(step));
  }

  /** Called with every mutation after its execution. */
  onMutated(
    listener: (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) => void,
  ): void {
    this.commands.onCommandExecuted((command, options) => {
      if (command.type === CommandType.MUTATION) listener(command, options);
    });
  }

  dispose(): void {
    this.univer.dispose();
  }
}
