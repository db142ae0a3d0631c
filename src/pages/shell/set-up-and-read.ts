import type { Failure } from '../../contract/outcome';
import type { Call } from './server';

/** The fields of a page's state that show that the workbook is being set up, or why that failed. */
interface SetUpState {
  readonly waiting?: 'setting up' | null;
  readonly failure?: Failure;
}

/** Sets up the workbook, and then reads it with `read`. */
export async function setUpAndRead(
  call: Call,
  dispatch: (change: SetUpState) => void,
  read: () => Promise<void>,
): Promise<void> {
  dispatch({ waiting: 'setting up' });
  const outcome = await call('setUpWorkbook');
  if (outcome.ok) await read();
  else dispatch({ waiting: null, failure: outcome.failure });
}
