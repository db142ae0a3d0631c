import type { EngineerForm } from '../../contract/engineer-form';
import type { Undo } from '../../contract/meeting-form';
import type { Failure } from '../../contract/outcome';
import { batchSize } from '../../domain/engineers/engineer-batch';
import { addAsNew } from '../../domain/import/import-choices';
import { type ImportPart, partsOf } from '../../domain/import/import-parts';
import { engineerId } from '../../domain/import/row-id';
import type { Call } from '../shell/server';
import type { FieldStore } from '../shell/store';
import { type ImportReading, isAsking, readingOf } from './import-reading';
import type { ImportResult, ImportState } from './import-state';

/**
 * Adds the new engineers, a few at a time, and then imports the rows, part after part (P305). If a part is refused, the parts before
 * it are undone; if a call is interrupted, they remain, and importing again continues (P306).
 */
export async function runImport(
  call: Call,
  { state, dispatch }: FieldStore<ImportState>,
  onChanged: () => void,
): Promise<void> {
  const reading = readingOf(state());
  if (reading === null || isAsking(reading)) return;
  const parts = partsOf(reading.proposal);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return;
  const before = state().result?.state === 'partial' ? state().result : null;
  let result: ImportResult = {
    added: before?.added ?? 0,
    known: 0,
    engineers: before?.engineers ?? [],
    undos: before?.undos ?? [],
    state: 'partial',
  };
  const end = (failure: Failure | null, ended: ImportResult['state']) => {
    onChanged();
    dispatch({ waiting: null, failure, result: { ...result, state: ended } });
  };
  const forms = newEngineers(reading, parts);
  dispatch({ waiting: 'adding', failure: null, result: null, done: 0, total: forms.length });
  for (let first = 0; first < forms.length; first += batchSize) {
    const batch = forms.slice(first, first + batchSize);
    const outcome = await call('addEngineers', batch);
    const added = outcome.ok ? outcome.view.answers : [];
    const names = added.flatMap((answer) => (answer.ok ? [answer.view.name] : []));
    result = { ...result, engineers: Array.from(new Set([...result.engineers, ...names])) };
    const refused = outcome.ok ? added.find(({ ok }) => !ok) : outcome;
    if (refused && !refused.ok) return end(refused.failure, result.undos.length > 0 ? 'partial' : 'undone');
    dispatch({ done: first + batch.length });
  }
  dispatch({ waiting: 'importing', done: 0, total });
  let done = 0;
  for (const { key, records, count } of parts) {
    const outcome = await call('importRows', { engineerId: idOf(reading, key), ...records });
    if (!outcome.ok) {
      if (isInterrupted(outcome.failure)) return end(outcome.failure, 'partial');
      dispatch({ waiting: 'undoing' });
      const { left } = await undoParts(call, result.undos);
      result = { ...result, undos: left };
      return end(outcome.failure, left.length === 0 ? 'undone' : 'partial');
    }
    const { added, known, undo } = outcome.view;
    const undos = undo === null ? result.undos : [...result.undos, undo];
    result = { ...result, added: result.added + added, known: result.known + known, undos };
    done += count;
    dispatch({ done });
  }
  end(null, 'whole');
}

/** Undoes calls, the last one first; `left` are those that could not be undone. */
export async function undoParts(
  call: Call,
  undos: readonly Undo[],
): Promise<{ left: readonly Undo[]; failure: Failure | null }> {
  const left = [...undos];
  for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
    const outcome = await call('undoSave', last);
    if (!outcome.ok) return { left, failure: outcome.failure };
    left.pop();
  }
  return { left, failure: null };
}

/** True if it is not known whether the call wrote its rows, or if it can be made a moment later. */
function isInterrupted({ kind, code }: Failure): boolean {
  return kind === 'busy' || interruptions.includes(code);
}

const interruptions: readonly Failure['code'][] = [
  ...(['no-answer', 'no-answer-in-minutes', 'empty-answer'] as const),
  ...(['several-accounts', 'offline', 'broken'] as const),
];

/** The ID of a new engineer follows from the name, so that importing again adds nobody twice. */
function idOf({ proposal }: ImportReading, key: string): string {
  const choice = proposal.people.find((person) => person.key === key)?.choice ?? addAsNew;
  return choice === addAsNew ? engineerId(key) : choice;
}

/** The engineers to add, each from the day of the first imported 1:1. */
function newEngineers({ proposal, background }: ImportReading, parts: readonly ImportPart[]): EngineerForm[] {
  const cadenceDays = String(background.defaultCadenceDays);
  return proposal.people.flatMap(({ key, name, choice }) => {
    const own = parts.filter((part) => part.key === key);
    if (choice !== addAsNew || own.length === 0) return [];
    const days = own.flatMap(({ records }) => records.meetings.map(({ date }) => date)).sort();
    const started = days.find((day) => day <= background.today) ?? background.today;
    return [{ id: engineerId(key), name, email: '', role: '', team: '', manager: '', cadenceDays, started }];
  });
}
