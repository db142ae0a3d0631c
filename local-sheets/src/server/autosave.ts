import { existsSync } from 'node:fs';
import type { Book } from '../engine/book';
import { reasonOf } from '../engine/reason-of';
import type { Runner } from '../runtime/user-session';
import { type WorkbookFile, writeJson } from './workbook-file';

export interface Autosave {
  /** Waits until everything up to now is in the file; rejects when it cannot be written. */
  finish(): Promise<void>;
}

/** Milliseconds from a change to the start of writing, so that a burst of changes is written once. */
const pause = 100;
/** A full disk is not full for ever. */
const pauseAfterFailure = 5000;

/**
 * Writes the workbook soon after each change, one write at a time, and only while no script is between two of its
 * writes: what a killed process leaves behind is never half of a save.
 */
export function startAutosave(
  path: string,
  book: Book,
  runner: Runner,
  onFailure: (sentence: string) => void,
): Autosave {
  let dirty = false;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> | null = null;

  const changed = () => {
    dirty = true;
    plan();
  };
  book.onChange(changed);
  runner.onChange(changed);
  runner.onIdle(() => plan());
  if (!existsSync(path)) changed();

  function plan(wait = pause): void {
    if (!dirty || timer || writing) return;
    timer = setTimeout(() => {
      timer = null;
      void write().catch((error: unknown) => {
        onFailure(`The workbook could not be saved: ${reasonOf(error)}`);
        plan(pauseAfterFailure);
      });
    }, wait);
  }

  /** Nothing happens while a script runs: its end plans again. */
  async function write(): Promise<void> {
    // What is computed by then need not be computed when the workbook opens again.
    await book.settle();
    if (!dirty || !runner.idle()) return;
    dirty = false;
    const file: WorkbookFile = {
      version: 1,
      ...runner.settings.now(),
      book: book.file(),
      runs: runner.file(),
    };
    writing = writeJson(path, file);
    try {
      await writing;
    } catch (error) {
      dirty = true;
      throw error;
    } finally {
      writing = null;
    }
    plan();
  }

  async function finish(): Promise<void> {
    while (dirty || writing) {
      if (writing) await writing.catch(() => undefined);
      else if (runner.idle()) await write();
      else await new Promise<void>((resolve) => runner.onIdle(resolve));
    }
  }

  return { finish };
}
