import type { SetUpView } from '../contract/endpoints';
import type { Outcome } from '../contract/outcome';
import { setUp } from '../workbook/set-up/set-up';
import { writing } from './endpoint';

/** Makes or repairs the tabs; any number of times with the same result. */
export function setUpWorkbook(): Outcome<SetUpView> {
  return writing('setUpWorkbook', ({ workbook, signedIn }) => setUp(workbook, signedIn));
}
