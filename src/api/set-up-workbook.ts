import type { SetUpView } from '../contract/endpoints';
import type { Outcome } from '../contract/outcome';
import { setUp } from '../workbook/set-up/set-up';
import { writing } from './endpoint';

/** Creates or repairs the tabs; running it again changes nothing. */
export function setUpWorkbook(): Outcome<SetUpView> {
  return writing('setUpWorkbook', (context) => setUp(context.workbook, context));
}
