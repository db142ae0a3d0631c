import type { Failure } from '../../../contract/outcome';
import type { Conflict } from '../../../contract/row-edit';
import { decimalOf } from '../../../domain/cells/decimal-of';
import type { Answer, Call } from '../../shell/server';
import { hasSomething, meetingForm } from '../drafts/draft';
import type { FormEvent } from './form-reducer';
import { type FormState, type LastSave, openDraft, type Sent, saveWaits, shownEngineer } from './form-state';

/** The commands for saving and undo. */
export interface SaveCommands {
  save(): Promise<void>;
  /** Undoes the last save. */
  undo(): Promise<void>;
  /** Settles conflicts; saves again once none is left. */
  settle(conflicts: readonly Conflict[], keep: 'mine' | 'theirs'): Promise<void>;
  /** Shows a failure that the page itself found, such as a partly typed date. */
  refuse(failure: Failure): void;
  /** Repeats a save that failed offline, unless something was typed since. */
  resume(): Promise<void>;
}

interface SaveDeps {
  readonly call: Call;
  readonly newId: () => string;
  readonly state: () => FormState;
  readonly dispatch: (event: FormEvent) => void;
  readonly read: () => Promise<void>;
  /** Ignores the responses of pending reads. */
  readonly overtakeReadings: () => void;
}

export function saveCommands({
  call,
  newId,
  state,
  dispatch,
  read,
  overtakeReadings,
}: SaveDeps): SaveCommands {
  let attempts = 0;

  const formNow = () => {
    const { view, engineerId } = state();
    const before = openDraft(state());
    if (view === null || engineerId === null || before === null) return null;
    return {
      before,
      form: meetingForm(before, {
        view,
        engineerId,
        engineer: shownEngineer(state()),
        decimal: decimalOf(state().locale ?? ''),
      }),
    };
  };
  const isOpen = (engineerId: string) => state().engineerId === engineerId;

  const send = async ({ before, form }: Pick<Sent, 'before' | 'form'>) => {
    const sent = { attempt: ++attempts, before, form };
    dispatch({ type: 'saving', sent });
    await whenAnswered(call('saveMeeting', form), (outcome) => {
      // The response is newer than that of any pending read.
      if (outcome.ok && isOpen(form.engineerId)) overtakeReadings();
      dispatch({ type: 'save answered', sent, outcome, freshId: newId() });
    });
  };
  const save = async () => {
    const now = formNow();
    if (now !== null && !saveWaits(state())) await send(now);
  };
  const takenBack = new WeakSet<object>();
  const undo = async () => {
    const of: LastSave | null = state().lastSave;
    if (!of?.undo || saveWaits(state())) return;
    const { undo } = of;
    dispatch({ type: 'undoing' });
    await whenAnswered(call('undoSave', undo), (outcome) => {
      // Applied once, however many responses arrive.
      if (takenBack.has(undo)) return;
      if (outcome.ok) takenBack.add(undo);
      if (outcome.ok && isOpen(undo.engineerId)) overtakeReadings();
      dispatch({ type: 'undo answered', of, outcome });
    });
  };
  return {
    save,
    undo,
    async settle(conflicts, keep) {
      dispatch({ type: 'settled', conflicts, keep });
      if (state().save !== null) return;
      const now = formNow();
      if (now === null || hasSomething(now.form)) return save();
      dispatch({ type: 'nothing left', freshId: newId() });
      await read();
    },
    refuse: (failure) => dispatch({ type: 'refused', failure }),
    async resume() {
      const last = state().save;
      if (last?.phase !== 'failed' || last.failure.code !== 'offline' || last.sent === null) return;
      const { sent } = last;
      const draft = state().drafts[sent.form.engineerId];
      const isSame = [draft, ...(draft?.parkedDrafts ?? [])].some(
        (one) => one?.content === sent.before.content,
      );
      if (isSame) await send(sent);
      else dispatch({ type: 'line is back' });
    },
  };
}

/** Passes on the response, and also one that arrives after the timeout. */
async function whenAnswered<Outcome>(
  answer: Promise<Answer<Outcome>>,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const { late, ...outcome } = await answer;
  onOutcome(outcome as Outcome);
  void late?.then(onOutcome);
}
