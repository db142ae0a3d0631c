import type { Problem } from '../domain/problem';
import type { Pass } from '../registry/pass';
import type { RowUpdate } from '../registry/registry';
import type { FreshPlan, ReadWorkbook } from './read-workbook';

/** A workbook that was not read. */
export function failed({ problem }: Problem, pass: Pass): RowUpdate {
  return { access: 'No', problem, pass: pass.id };
}

/** A workbook that was read, and whose rows BigQuery did not load. */
export function notLoaded({ problem }: Problem, pass: Pass): RowUpdate {
  return { access: 'Yes', problem, pass: pass.id };
}

/** What Check access writes. */
export function found({ plan, title }: FreshPlan, pass: Pass): RowUpdate {
  return {
    access: 'Yes',
    layout: plan.layout,
    title,
    problem: '',
    pass: pass.id,
    plan: JSON.stringify(plan),
  };
}

/** What a collection writes; `count` is the number of loaded rows. */
export function succeeded({ plan, title }: ReadWorkbook, pass: Pass, count: number, when: string): RowUpdate {
  return {
    access: 'Yes',
    layout: plan.layout,
    collected: when,
    rows: count,
    problem: '',
    pass: pass.id,
    plan: JSON.stringify(plan),
    ...(title === null ? {} : { title }),
  };
}

/** The stored JSON; null if there is none, or if somebody has edited it. */
export function parsed<Stored>(text: string): Stored | null {
  try {
    return text === '' ? null : (JSON.parse(text) as Stored);
  } catch {
    return null;
  }
}
