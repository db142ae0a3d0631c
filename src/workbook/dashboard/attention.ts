import { columnOf } from '../grid/references';
import { type DashboardSources, todayOf } from './dashboard-sources';
import { type Figure, perEngineer } from './engineer-figures';

/**
 * The formula for the reasons why each engineer needs attention, in words; it shows '' without a reason (D15 to D19).
 */
export function attentionFormula({ calc }: DashboardSources): string {
  const own = { ...calc, prefix: '' };
  const of = (key: Figure) => columnOf(own, key);
  const [feeling, second, third] = [of('of-feeling-1'), of('of-feeling-2'), of('of-feeling-3')];
  const workloads = [of('of-workload-1'), of('of-workload-2'), of('of-workload-3')];
  const late = `(${todayOf(own)}-${of('of-due')})`;
  // A comparison treats '' as greater than any number, so each cell is checked for a number first.
  const all = (test: string) => workloads.map((one) => `ISNUMBER(${one})*(${one}${test})`).join('*');
  const higher = `IF(ISNUMBER(${third});IF(${third}>${second};${third};${second});${second})`;
  const coverage = of('of-coverage');
  const read = [of('of-last'), of('of-score'), of('of-coverage'), of('of-warning'), of('of-stale')];
  const isUnread = read.map((one) => `ISERROR(${one})`).join('+');
  const reasons = [
    [`${isUnread}>0`, '"Some figures show an error"'],
    [`${of('of-state')}="Overdue"`, `"1:1 overdue for "&${late}&IF(${late}=1;" day";" days")`],
    [`${of('of-state')}="Never met"`, '"Never met"'],
    [`${all('>0')}=1`, '"Overworked three times running"'],
    [`${all('<0')}=1`, '"Underworked three times running"'],
    [
      `IF(ISNUMBER(${second});${higher}-${feeling}>=2;FALSE)`,
      `"Feeling fell from "&${higher}&" to "&${feeling}`,
    ],
    [
      `(${of('of-stale')}>0)*(${of('of-stale')}=${of('of-unfinished')})=1`,
      '"No movement on goals for three 1:1s"',
    ],
    [
      `IF(ISNUMBER(${coverage});${coverage}<1/2;FALSE)`,
      `IF(${coverage}=0;"No goal reported yet";"Only "&ROUND(${coverage}*100;0)&" % of the goals reported")`,
    ],
    [`${of('of-warning')}<>""`, of('of-warning')],
  ];
  const each = reasons.map(([test, words]) => `IFERROR(IF(${test};${words}&"${between}";"");"")`);
  const joined = `LET(reasons;${each.join('&')};IF(reasons="";"";LEFT(reasons;LEN(reasons)-${between.length})))`;
  return perEngineer(calc, 'of-attention', joined);
}

const between = '; ';
