import type { CheckView, Finding, RepairView } from '../../contract/check';
import type { Failure, Outcome } from '../../contract/outcome';
import type { Call } from '../shell/server';
import { setUpAndRead } from '../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../shell/store';

/** The state of the page "Check this workbook". */
export interface CheckState {
  readonly waiting: 'checking' | 'repairing' | 'setting up' | null;
  /** null until the whole workbook is checked. */
  readonly findings: readonly Finding[] | null;
  /** Ids of the findings that Repair repairs. */
  readonly chosen: ReadonlySet<string>;
  /** How many tabs of engineers are checked, and how many there are. */
  readonly checked: number;
  readonly total: number;
  /** What Repair did; null before it is pressed. */
  readonly result: Pick<RepairView, 'repaired' | 'failed'> | null;
  readonly failure: Failure | null;
}

export interface CheckCommands {
  readonly store: FieldStore<CheckState>;
  /** Checks the whole workbook. */
  check(): Promise<void>;
  choose(id: string, isChosen: boolean): void;
  /** Repairs what is chosen, and checks again. */
  repair(): Promise<void>;
  setUp(): Promise<void>;
}

const emptyCheck: CheckState = {
  ...{ waiting: 'checking', findings: null, chosen: new Set(), checked: 0, total: 0 },
  ...{ result: null, failure: null },
};

export function checkCommands(call: Call): CheckCommands {
  const store = createFieldStore(emptyCheck);
  const { state, dispatch } = store;
  const check = async () => {
    dispatch({ waiting: 'checking', failure: null, checked: 0, total: 0 });
    const findings: Finding[] = [];
    // One call checks as many tabs as there is time for, because Google ends a call after six minutes.
    for (let next: number | null = 0; next !== null; ) {
      const outcome: Outcome<CheckView> = await call('checkWorkbook', next);
      if (!outcome.ok) return dispatch({ waiting: null, failure: outcome.failure });
      findings.push(...outcome.view.findings);
      next = outcome.view.next;
      dispatch({ checked: next ?? outcome.view.total, total: outcome.view.total });
    }
    const chosen = findings.filter(({ repair }) => repair === 'yes').map(({ id }) => id);
    dispatch({ waiting: null, findings, chosen: new Set(chosen) });
  };
  return {
    store,
    check: async () => {
      dispatch({ result: null });
      await check();
    },
    choose: (id, isChosen) => {
      if (state().waiting !== null) return;
      const chosen = new Set(state().chosen);
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
      dispatch({ chosen });
    },
    async repair() {
      if (state().waiting !== null || state().chosen.size === 0) return;
      dispatch({ waiting: 'repairing', failure: null, result: null });
      const ids = Array.from(state().chosen);
      let result: NonNullable<CheckState['result']> = { repaired: [], failed: [] };
      for (let more = true; more; ) {
        const outcome: Outcome<RepairView> = await call('repairWorkbook', { ids });
        if (!outcome.ok) return dispatch({ waiting: null, failure: outcome.failure, result });
        const { repaired, failed } = outcome.view;
        // Sending the same form again repairs what there was no time for; without progress, it would not end.
        more = outcome.view.more && repaired.length > 0;
        result = { repaired: [...result.repaired, ...repaired], failed };
        dispatch({ result });
      }
      await check();
    },
    setUp: () => setUpAndRead(call, dispatch, check),
  };
}
