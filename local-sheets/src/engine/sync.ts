import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { BookError, type Mutation } from './book';
import { reasonOf } from './reason-of';
import type { HeadlessUniver } from './univer';

const arrayData = 'formula.mutation.set-array-formula-data';

/** Formula mutations that the server and each page execute for themselves; those of named ranges are the exception. */
const ownOfEachSide = /^formula\.mutation\.(?!(set|remove)-defined-name)/;

/** Sends changes of this workbook to the pages that show it, and applies theirs. */
export class Sync {
  private replayed: { readonly params: object; readonly origin: string } | null = null;
  private readonly mutated: ((mutation: Mutation, origin: string | null) => void)[] = [];
  private readonly changed: (() => void)[] = [];

  constructor(private readonly engine: HeadlessUniver) {
    engine.onMutated((command, options) => this.notify(command, options));
  }

  onMutation(listener: (mutation: Mutation, origin: string | null) => void): void {
    this.mutated.push(listener);
  }

  onChange(listener: () => void): void {
    this.changed.push(listener);
  }

  /** True while a page's change is being executed. */
  get replaying(): boolean {
    return this.replayed !== null;
  }

  /** Replays a page's change. Without `onlyLocal`, because a local change of cells would start no calculation. */
  apply(mutation: Mutation, origin: string): void {
    const params = checked(mutation, this.engine);
    if (this.engine.isOverruled(mutation as ICommandInfo)) return;
    this.replayed = { params, origin };
    try {
      if (this.engine.commands.syncExecuteCommand(mutation.id, params, { fromCollab: true }) === false) {
        throw new BookError(`The workbook rejected the change "${mutation.id}".`);
      }
    } catch (error) {
      if (error instanceof BookError) throw error;
      throw new BookError(`The change "${mutation.id}" does not fit this workbook: ${reasonOf(error)}`);
    } finally {
      this.replayed = null;
    }
  }

  private notify(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (!this.concernsPages(command, options)) return;
    // The page has not seen the changes that its change causes here.
    const origin = this.replayed?.params === command.params ? (this.replayed?.origin ?? null) : null;
    const mutation = { id: command.id, params: command.params };
    for (const listener of this.mutated) listener(mutation, origin);
    if (options?.fromFormula || command.id === arrayData) return;
    for (const listener of this.changed) listener();
  }

  private concernsPages(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (command.id === arrayData) return true;
    if (ownOfEachSide.test(command.id) || command.id.startsWith('doc.')) return false;
    if (options?.onlyLocal && !options.fromFormula) return false;
    return (command.params as { unitId?: string } | undefined)?.unitId === this.engine.unitId;
  }
}

/** The params of a page's mutation; throws unless the engine knows the mutation and its workbook and tab exist. */
function checked(mutation: Mutation, engine: HeadlessUniver): object {
  const { id, params } = mutation;
  if (typeof id !== 'string' || !/\.mutation\./.test(id) || ownOfEachSide.test(id) || id.startsWith('doc.')) {
    throw new BookError(`"${id}" is not a change that a page can make.`);
  }
  if (!engine.commands.hasCommand(id)) throw new BookError(`The change "${id}" is unknown.`);
  if (typeof params !== 'object' || params === null) throw new BookError(`The change "${id}" is empty.`);
  const { unitId, subUnitId, sheetId } = params as {
    unitId?: unknown;
    subUnitId?: unknown;
    sheetId?: unknown;
  };
  if (unitId !== engine.unitId) throw new BookError(`The change "${id}" is for another workbook.`);
  const tab = subUnitId ?? sheetId;
  if (tab !== undefined && (typeof tab !== 'string' || !engine.workbook.getSheetBySheetId(tab))) {
    throw new BookError(`The change "${id}" is for a tab that no longer exists.`);
  }
  return params;
}
