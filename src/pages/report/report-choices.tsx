import { useEffect } from 'preact/hooks';
import type { ReportView } from '../../contract/report';
import { type NamedPeriod, namedPeriods } from '../../domain/report/report-period';
import { DayField } from '../shell/days/day-field';
import { CloseButton } from '../shell/dialog/close-button';
import { FailureNote } from '../shell/failure-note';
import { Field, fieldAttributes, focusField } from '../shell/field';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ReportCommands } from './report-commands';
import { periodFlaw, reportModel, shownPeriod } from './report-model';
import type { DayField as PeriodField, ReportState } from './report-state';
import { reportStrings } from './strings-report';

interface ReportChoicesProps {
  readonly state: ReportState;
  readonly view: ReportView;
  readonly commands: ReportCommands;
}

/** The engineer, the period, what to leave out, and the output of the report; never printed. */
export function ReportChoices({ state, view, commands }: ReportChoicesProps) {
  const strings = useStrings(reportStrings);
  const { failureText } = useLocalization();
  const { engineerId, period, isWithoutNotes } = state;
  useEffect(() => focusField('engineer'), []);
  const flaw = periodFlaw(state, view.today);
  const day = (field: PeriodField) => (
    <DayField
      name={field}
      label={strings[field]}
      error={flaw?.field === field ? failureText(flaw) : null}
      value={shownPeriod(state, view.today)[field]}
      onEdit={(value) => commands.editDay(field, value)}
    />
  );
  return (
    <section class="choices" aria-label={strings.choices}>
      <Field name="engineer" label={strings.engineer} error={null}>
        <select
          {...fieldAttributes({ name: 'engineer', error: null })}
          value={engineerId ?? ''}
          onChange={(event) => void commands.choose(event.currentTarget.value)}
        >
          {engineerId === null && <option value="">{strings.chooseOne}</option>}
          {view.engineers.map(({ id, name, hasLeft }) => (
            <option key={id} value={id}>
              {strings.choice(name, hasLeft)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="period" label={strings.period} error={null}>
        <select
          {...fieldAttributes({ name: 'period', error: null })}
          value={period}
          onChange={(event) => commands.choosePeriod(event.currentTarget.value as NamedPeriod | 'days')}
        >
          {[...namedPeriods, 'days' as const].map((one) => (
            <option key={one} value={one}>
              {strings.periods[one]}
            </option>
          ))}
        </select>
      </Field>
      {period === 'days' && (
        <div class="days">
          {day('from')}
          {day('to')}
        </div>
      )}
      <div class="field">
        <label class="tick">
          <input
            type="checkbox"
            checked={isWithoutNotes}
            aria-describedby="hint-notes"
            onChange={(event) => commands.leaveNotes(event.currentTarget.checked)}
          />
          {strings.withoutNotes}
        </label>
        <p class="hint" id="hint-notes">
          {strings.withoutNotesHint}
        </p>
      </div>
      <ReportBar state={state} commands={commands} />
    </section>
  );
}

/** The two outputs, and the outcome of the second. */
function ReportBar({ state, commands }: Omit<ReportChoicesProps, 'view'>) {
  const localization = useLocalization();
  const strings = localization.strings(reportStrings);
  const { waiting, failure, put } = state;
  const isReady = reportModel(state) !== null && waiting === null;
  return (
    <div class="bar">
      <div class="buttons">
        <button
          type="button"
          class="action"
          aria-disabled={!isReady}
          onClick={() => isReady && window.print()}
        >
          {strings.print}
        </button>
        <button type="button" aria-disabled={!isReady} onClick={() => void commands.put(localization)}>
          {strings.put}
        </button>
      </div>
      <div role="alert">{failure !== null && <ReportFailure state={state} commands={commands} />}</div>
      <div role="status">
        {waiting === 'reading' && <p class="quiet">{strings.reading}</p>}
        {waiting === 'putting' && <p class="quiet">{strings.putting}</p>}
        {put !== null && (
          <div class="put">
            <p class="done">{put.replaced ? strings.putAgain(put.tab) : strings.putDone(put.tab)}</p>
            <CloseButton />
          </div>
        )}
      </div>
    </div>
  );
}

/** A viewer cannot create a tab but can still print. */
function ReportFailure({ state, commands }: Omit<ReportChoicesProps, 'view'>) {
  const localization = useLocalization();
  const { failureText } = localization;
  const strings = localization.strings(reportStrings);
  const { failure } = state;
  if (failure === null) return null;
  if (failure.code === 'view-only' || failure.code === 'protected') {
    return (
      <p class="error">
        {failureText(failure)} {strings.stillPrints}
      </p>
    );
  }
  return (
    <FailureNote
      message={failureText(failure)}
      button={strings.tryAgain}
      onPress={() => void (reportModel(state) === null ? commands.read() : commands.put(localization))}
    />
  );
}
