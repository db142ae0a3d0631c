import {
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { BookPage } from '../../protocol/book-page';
import { movesCells } from '../../protocol/moving-changes';
import type { Change, FromPage } from '../../protocol/page-protocol';
import type { Grid } from './open-univer';
import { lookAt, placeNow } from './place';

/** This page's copy of the workbook. The user's edits are sent to the server; the server's changes are applied. */
export interface WorkbookCopy {
  show(book: BookPage, revision: number): void;
  apply(changes: readonly Change[], revision: number): void;
  accepted(revision: number): void;
  /** Univer starts its sheet plugins with the first workbook; the listener is called right after that. */
  onStart(listener: () => void): void;
  /** The workbook, or null before the first snapshot. */
  current(): Nullable<Workbook>;
}

export function createWorkbookCopy(
  grid: Grid,
  readOnly: boolean,
  send: (message: FromPage) => void,
): WorkbookCopy {
  const { api, injector, commands } = grid;
  const instances = injector.get(IUniverInstanceService);
  const undo = injector.get(IUndoRedoService);
  let revision = 0;
  let applying = false;
  let unitId: string | null = null;
  let outgoing: Change[] = [];
  const starters: (() => void)[] = [];

  commands.onCommandExecuted((command, options) => {
    if (!isOwn(command, options)) return;
    // One message for all changes of one step. It is sent before any message can arrive, so `revision` is its base.
    if (outgoing.length === 0) queueMicrotask(flush);
    outgoing.push({ id: command.id, params: command.params });
  });

  function isOwn(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (applying || command.type !== CommandType.MUTATION) return false;
    if (options?.onlyLocal || options?.fromCollab || staysHere(command.id, readOnly)) return false;
    return (command.params as { unitId?: string } | undefined)?.unitId === unitId;
  }

  function flush(): void {
    const changes = outgoing;
    outgoing = [];
    send({ type: 'edit', base: revision, changes });
  }

  function quietly(work: () => void): void {
    applying = true;
    try {
      work();
    } finally {
      applying = false;
    }
  }

  const local = { onlyLocal: true, fromCollab: true };
  return {
    show: (book, now) => {
      const { workbook, array } = book;
      const place = unitId === null ? null : placeNow(api);
      quietly(() => {
        if (unitId !== null) api.disposeUnit(unitId);
        const { id } = api.createWorkbook(workbook);
        unitId = id;
        commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, array, local);
      });
      outgoing = [];
      revision = now;
      for (const start of starters.splice(0)) start();
      lookAt(api, place);
    },
    apply: (changes, now) => {
      quietly(() => {
        for (const change of changes) {
          commands.syncExecuteCommand(change.id, change.params as object, local);
        }
      });
      revision = now;
      // Edits from before others moved cells would be undone in the wrong place (H354).
      if (unitId !== null && changes.some(movesCells)) undo.clearUndoRedo(unitId);
    },
    accepted: (now) => {
      revision = now;
    },
    onStart: (listener) => {
      starters.push(listener);
    },
    current: () => instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET),
  };
}

/** Mutations that concern only this page: calculation (the server calculates), fitted rows, open pop-ups, the editor. */
const here =
  /^(doc\.|formula\.mutation\.(?!(set|remove)-defined-name)|sheet\.mutation\.(toggle-note-popup|data-validation-formula-mark-dirty|mark-dirty-filter-change|set-worksheet-row-auto-height)$)/;

/** Mutations that drawing itself causes; they are not edits, also in the page of a viewer. */
const drawing = /^sheet\.mutation\.update-note-position$/;

const staysHere = (id: string, readOnly: boolean) => here.test(id) || (readOnly && drawing.test(id));
