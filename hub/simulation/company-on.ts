import { type Company, companyOf } from '../imitation/company/company';
import type { SimulationOptions } from './options';

/** Where the company and the registry are. */
export const timeZone = 'Asia/Jakarta';
export const offset = '+07:00';
const offsetMilliseconds = 7 * 3_600_000;

/** The company of a simulation on the day of this instant (milliseconds). A later day adds 1:1s. */
export function companyOn({ workbooks, engineers, today }: SimulationOptions, instant: number): Company {
  return companyOf({
    ...{ seed: 'hub', workbooks, engineersPerWorkbook: engineers / workbooks },
    today: new Date(instant + offsetMilliseconds).toISOString().slice(0, 10),
    firstDay: dayBefore(today, 365),
  });
}

const dayBefore = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
