import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Clock } from '../../protocol/clock';
import { dayAt } from '../../protocol/zones';
import type { HeadlessUniver } from '../univer';
import { touchesFormulas } from './touches-formulas';

/** A change of styles alone does not change values. */
const styleOnly = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** After these, the engine's stored dependencies are unreliable, so everything is computed again if a formula is affected (H131). */
const structural =
  /^sheet\.mutation\.(insert-|remove-(rows|col|sheet)|move-|set-worksheet-(name|row-count|column-count)|reorder)/;

/** A calculation that takes longer fails with an error, so that readers do not wait forever. */
const timeoutMilliseconds = 120_000;

interface DirtyData {
  readonly forceCalculation?: boolean;
}

/** Whether cells with TODAY() are out of date. The engine reads it through local-sheets/patches/004-today-once-a-day.patch. */
interface Days {
  dayHasPassed: boolean;
}

/** The only private method of Univer in use: it turns executed mutations into dirty ranges. */
interface DirtyRanges {
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
}

/**
 * Runs the formula engine: one calculation at a time, and only when a reader needs values that are out of date. Univer's own
 * trigger waits 100 ms after each change and lets calculations overlap, which results in stale values.
 */
export class Calculation {
  private readonly dirty: ICommandInfo[] = [];
  private everything = false;
  /** True while the values are those of the file and what changes by itself is not computed yet. */
  private isOpening = false;
  private changed = false;
  private held = 0;
  private zone = 'Etc/UTC';
  /** The value of TODAY() in the last calculation. */
  private computedOn = 0;
  private running: Promise<void> | null = null;
  private finished: (() => void) | null = null;
  private startsOver: () => void = () => {};

  /** Must be created before the workbook is loaded. */
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly clock: Clock,
  ) {
    engine.injector.get(TriggerCalculationController).dispose();
    neverRemembersRows();
    const convertible = engine.injector.get(IActiveDirtyManagerService);
    engine.onMutated((command, options) => {
      if (command.id.startsWith('sheet.')) this.changed = true;
      if (structural.test(command.id)) this.everything ||= touchesFormulas(engine, command);
      else if (convertible.get(command.id) && changesValues(command, options)) this.dirty.push(command);
    });
    engine.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
      // The engine writes the results after this event, in the same turn.
      setImmediate(() => this.finished?.());
    });
  }

  /** Makes the next `settle` compute every formula again. */
  invalidate(): void {
    this.everything = true;
  }

  get timeZone(): string {
    return this.zone;
  }

  setTimeZone(timeZone: string): void {
    if (timeZone !== this.zone) this.everything = true;
    this.zone = timeZone;
  }

  /** To be called when the workbook is loaded: none of its values is computed yet. */
  loaded(): void {
    this.everything = true;
    this.changed = false;
  }

  /**
   * Accepts the values of the file, which were computed on this day, unless the workbook has changed since it was loaded: only
   * what changes by itself is computed again (H127). Returns whether it accepted them.
   */
  trust(day: number): boolean {
    if (!this.everything || this.changed) return false;
    this.everything = false;
    this.isOpening = true;
    this.computedOn = day;
    return true;
  }

  /** Called when a calculation of every formula starts. */
  onEverything(listener: () => void): void {
    this.startsOver = listener;
  }

  /** The value of TODAY() with which the values were computed. */
  get day(): number {
    return this.computedOn;
  }

  get opening(): boolean {
    return this.isOpening;
  }

  get pending(): boolean {
    return this.running !== null || this.everything || this.isOpening || this.dirty.length > 0;
  }

  /** Starts from settled values, which all reads return until the work is done. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.settle();
    this.held += 1;
    try {
      return await work();
    } finally {
      this.held -= 1;
      await this.settle();
    }
  }

  async settle(): Promise<void> {
    while (this.pending && this.held === 0) {
      this.running ??= this.run().finally(() => {
        this.running = null;
        this.isOpening = false;
      });
      await this.running;
    }
  }

  private run(): Promise<void> {
    const commands = this.dirty.splice(0);
    const all = this.everything;
    this.everything = false;
    if (all) this.startsOver();
    const today = dayAt(this.zone, this.clock.now());
    const days = this.engine.injector.get(IFormulaCurrentConfigService) as unknown as Days;
    days.dayHasPassed = this.computedOn !== today;
    this.computedOn = today;
    const controller = this.engine.injector.get(TriggerCalculationController) as unknown as DirtyRanges;
    const dirty = all ? { forceCalculation: true } : controller._generateDirty(commands);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The formulas took longer than two minutes and were stopped.')),
        timeoutMilliseconds,
      );
      timer.unref();
      this.finished = () => {
        clearTimeout(timer);
        this.finished = null;
        resolve();
      };
      this.start(dirty);
    });
  }

  private start(dirty: DirtyData): void {
    this.engine.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        ...dirty,
        maxIteration: 1,
        rowData: this.engine.injector.get(FormulaDataModel).getHiddenRowsFiltered(),
      },
      { onlyLocal: true },
    );
  }
}

/**
 * Univer caches which rows of a column contain a value. The key is the range that an array came from, not what was computed
 * from it: in a formula that also contains A1:A9, ROW(A1:A9)=1 then gives the result of A1:A9=1.
 */
function neverRemembersRows(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}

function changesValues(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== 'sheet.mutation.set-range-values') return true;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return !options?.onlyLocal && !(trigger !== undefined && styleOnly.has(trigger));
}
