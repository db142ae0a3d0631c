import type { ComponentChildren } from 'preact';
import type { CheckInView } from '../../contract/check-in';
import { CopyButton } from '../shell/copy/copy-button';
import { useStrings } from '../shell/page-context';
import type { CheckInCommands } from './check-in-commands';
import { type CheckInState, shownTab } from './check-in-state';
import { FormPicture } from './form-picture';
import { formText } from './form-text';
import { PreparingEngineers } from './preparing-engineers';
import { checkInStrings } from './strings-check-in';

interface CheckInStepsProps {
  readonly state: CheckInState;
  readonly view: CheckInView;
  readonly commands: CheckInCommands;
}

/** The four steps, each with what to click and whether the workbook shows that it is done (P280). */
export function CheckInSteps({ state, view, commands }: CheckInStepsProps) {
  const text = useStrings(checkInStrings);
  const { form } = state;
  const tab = shownTab(state);
  const hasEmail = (form?.fields.email ?? '') !== '';
  const isLinked = tab !== undefined && tab.url !== null;
  return (
    <>
      <Step title={text.make} how={text.makeHow} isDone={view.tabs.length > 0}>
        <CopyButton {...text.copy} write={() => formText(view.questions, text.form)} />
        <p>
          <a href="https://forms.new" target="_blank" rel="noopener noreferrer">
            {text.newForm}
          </a>
        </p>
      </Step>
      <Step title={text.link} how={text.linkHow} isDone={isLinked}>
        <FormPicture step="link" />
        {tab === undefined ? <p>{text.noTab}</p> : <Tabs {...{ state, view, commands }} />}
      </Step>
      <Step title={text.collect} how={text.collectHow} isDone={hasEmail && form?.isVerified === true}>
        <FormPicture step="collect" />
        {form !== null && (
          <>
            <p>{hasEmail ? text.hasEmail : text.noEmail}</p>
            <label class="tick">
              <input
                type="checkbox"
                name="verified"
                checked={form.isVerified}
                aria-describedby="verified-hint"
                onChange={(event) => commands.verify(event.currentTarget.checked)}
              />
              <span>{text.verified}</span>
            </label>
            <p class="hint" id="verified-hint">
              {text.verifiedHint}
            </p>
          </>
        )}
      </Step>
      <Step title={text.limit} how={text.limitHow} isDone={null}>
        <FormPicture step="limit" />
        {view.linked !== null && <PreparingEngineers linked={view.linked} />}
      </Step>
    </>
  );
}

interface StepProps {
  readonly title: string;
  readonly how: string;
  /** Null if the workbook does not show it. */
  readonly isDone: boolean | null;
  readonly children: ComponentChildren;
}

function Step({ title, how, isDone, children }: StepProps) {
  const text = useStrings(checkInStrings);
  return (
    <section class="step-section">
      <h2>{title}</h2>
      {isDone !== null && <p class={isDone ? 'done' : 'quiet'}>{isDone ? `✓ ${text.done}` : text.open}</p>}
      <p>{how}</p>
      {children}
    </section>
  );
}

function Tabs({ state, view, commands }: CheckInStepsProps) {
  const text = useStrings(checkInStrings);
  const tab = shownTab(state);
  if (tab === undefined) return null;
  return (
    <>
      {view.tabs.length > 1 && (
        <div class="field">
          <label for="tab">{text.whichTab}</label>
          <select
            id="tab"
            value={String(tab.sheetId)}
            onChange={(event) => commands.chooseTab(Number(event.currentTarget.value))}
          >
            {view.tabs.map(({ sheetId, name }) => (
              <option key={sheetId} value={String(sheetId)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {tab.url === null ? (
        <p class="notice">{text.unlinked(tab.name)}</p>
      ) : (
        <p>
          {text.receives(tab.name)}{' '}
          <a href={tab.url} target="_blank" rel="noopener noreferrer">
            {text.openForm}
          </a>
        </p>
      )}
      {view.linked?.sheetId === tab.sheetId && !view.linked.hasUsedColumn && (
        <p class="notice">{text.noUsed}</p>
      )}
    </>
  );
}
