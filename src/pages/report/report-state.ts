import type { Failure, Outcome } from '../../contract/outcome';
import type { PutReportView, ReportSource, ReportView } from '../../contract/report';
import type { NamedPeriod } from '../../domain/report/report-period';

/** The state of the page "Growth report". */
export interface ReportState {
  /** Null before the first response. */
  readonly view: ReportView | null;
  /** The engineer who was chosen last; null if none was. */
  readonly engineerId: string | null;
  readonly waiting: 'reading' | 'putting' | 'setting up' | null;
  readonly failure: Failure | null;
  readonly period: NamedPeriod | 'days';
  /** Typed values; a field without one shows a day of the previous period. */
  readonly days: Readonly<Partial<Record<DayField, string>>>;
  readonly isWithoutNotes: boolean;
  /** By engineer id, so that a summary is never shown for another engineer. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly put: PutReportView | null;
}

export type DayField = 'from' | 'to';

export type ReportEvent =
  | { readonly type: 'reading'; readonly engineerId: string | null }
  | { readonly type: 'setting up' | 'putting' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly engineerId: string | null; readonly outcome: Outcome<ReportView> }
  | { readonly type: 'period'; readonly period: NamedPeriod | 'days'; readonly days: ReportState['days'] }
  | { readonly type: 'day'; readonly field: DayField; readonly value: string }
  | { readonly type: 'notes'; readonly isWithoutNotes: boolean }
  | { readonly type: 'summary'; readonly words: string }
  | { readonly type: 'put'; readonly outcome: Outcome<PutReportView> };

export const emptyReport: ReportState = {
  view: null,
  engineerId: null,
  waiting: 'reading',
  failure: null,
  period: 'two quarters',
  days: {},
  isWithoutNotes: false,
  summaries: {},
  put: null,
};

export function reduceReport(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case 'reading':
      return { ...state, waiting: 'reading', failure: null, put: null, engineerId: event.engineerId };
    case 'setting up':
    case 'putting':
      return { ...state, waiting: event.type, failure: null, put: null };
    case 'failed':
      return { ...state, waiting: null, failure: event.failure };
    case 'read':
      // Another engineer was chosen in the meantime; their report is being read.
      if (event.engineerId !== state.engineerId) return state;
      return event.outcome.ok
        ? {
            ...state,
            waiting: null,
            view: event.outcome.view,
            engineerId: event.outcome.view.source?.id ?? null,
          }
        : { ...state, waiting: null, failure: event.outcome.failure };
    case 'period':
      return { ...untold(state), period: event.period, days: event.days };
    case 'day':
      return { ...untold(state), days: { ...state.days, [event.field]: event.value } };
    case 'notes':
      return { ...untold(state), isWithoutNotes: event.isWithoutNotes };
    case 'summary':
      return { ...untold(state), summaries: { ...state.summaries, [state.engineerId ?? '']: event.words } };
    case 'put':
      return event.outcome.ok
        ? { ...state, waiting: null, put: event.outcome.view }
        : { ...state, waiting: null, failure: event.outcome.failure };
  }
}

/** The data of the chosen engineer; null until it is read. */
export function shownSource({ view, engineerId }: ReportState): ReportSource | null {
  return view?.source && view.source.id === engineerId ? view.source : null;
}

/** Clears the outcome of a previous report. */
function untold(state: ReportState): ReportState {
  return { ...state, put: null, failure: null };
}
