import { existsSync } from 'node:fs';
import type { Book } from '../engine/book';
import { reasonOf } from '../engine/reason-of';
import type { Runner } from '../runtime/user-session';
import { splitUsers, writeUserFile } from './user-files';
import { writeJson } from './workbook-file';

export interface Autosave {
  /** Resolves when all changes so far are in the file; rejects if it cannot be written. */
  finish(): Promise<void>;
}

/** Milliseconds from a change to the start of writing, so that changes in quick succession are written once. */
const pause = 100;
/** Writing is tried again, because a full disk can have free space later. */
const pauseAfterFailure = 5000;

/**
 * Writes the workbook soon after each change (H320), one write at a time, and only while no script is between two of its
 * writes, so that the file of a killed process never contains half of a script's changes (H321, H322).
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
  /** The properties of each user as they are in that user's file. */
  const written = new Map<string, string>();

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

  /** Does nothing while a script runs; the end of the script plans the next write. */
  async function write(): Promise<void> {
    // Values that are computed now need not be computed when the workbook opens again.
    await book.settle();
    if (!dirty || !runner.idle()) return;
    dirty = false;
    const { workbook, users } = splitUsers({
      version: 1,
      ...runner.settings.now(),
      book: book.file(),
      runs: runner.file(),
    });
    writing = writeUsers(users).then(() => writeJson(path, workbook));
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

  /** Before the workbook, because an older file of it contains them too, until it is replaced. */
  async function writeUsers(users: ReadonlyMap<string, Readonly<Record<string, string>>>): Promise<void> {
    for (const [user, properties] of users) {
      const text = JSON.stringify(properties);
      if (written.get(user) === text) continue;
      await writeUserFile(path, user, properties);
      written.set(user, text);
    }
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
