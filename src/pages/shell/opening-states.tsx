import type { ComponentChild, ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../contract/outcome';
import { setUpTitles } from '../../domain/tab-titles';
import { FailureNote } from './failure-note';
import { useLocalization, useStrings } from './page-context';
import { stageStrings } from './strings/strings-stages';

interface OpeningStatesProps {
  /** What the page waits for; only 'setting up' and 'reading' matter here. */
  readonly waiting: string | null;
  /** Why the last call failed; a workbook that is not set up is such a failure. */
  readonly failure: Failure | null;
  /** False until the first response. */
  readonly isRead: boolean;
  readonly hasEngineers?: boolean;
  /** Shown above the title while the workbook is not set up. */
  readonly setUpStep?: string;
  /** Shown instead of how to add engineers. */
  readonly noEngineers?: ComponentChild;
  readonly onRead: () => void;
  readonly onSetUp: () => void;
  /** What is shown during the first reading, around the status line. */
  readonly placeholder?: (status: ComponentChild) => ComponentChild;
  /** The page once it can be used. */
  readonly children: ComponentChildren;
}

/** What a page shows until it can be used: reading, slow, failed, not set up or no engineers (P233). */
export function OpeningStates(props: OpeningStatesProps) {
  const { waiting, failure, isRead, hasEngineers = true, onRead, onSetUp } = props;
  const { placeholder = (status) => status, setUpStep, noEngineers } = props;
  const isSettingUp = waiting === 'setting up';
  if (isSettingUp || failure?.code === 'not-set-up')
    return <NotSetUp step={setUpStep} busy={isSettingUp} onSetUp={onSetUp} />;
  const canOpen = isRead && hasEngineers;
  if (!canOpen && failure !== null) return <Failed failure={failure} onRetry={onRead} />;
  if (!isRead) return <Reading placeholder={placeholder} />;
  if (!hasEngineers)
    return <>{noEngineers ?? <NoEngineers busy={waiting === 'reading'} onReadAgain={onRead} />}</>;
  return <>{props.children}</>;
}

/** A large workbook takes several seconds to read; a longer wait needs an explanation. */
const slowAfterMs = 10_000;

function Reading({ placeholder }: Required<Pick<OpeningStatesProps, 'placeholder'>>) {
  const stages = useStrings(stageStrings);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  const status = (
    <p class="quiet" role="status">
      {stages.reading} {isSlow && stages.slow}
    </p>
  );
  return <section aria-busy="true">{placeholder(status)}</section>;
}

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

function Failed({ failure, onRetry }: FailedProps) {
  const stages = useStrings(stageStrings);
  const { failureText } = useLocalization();
  return (
    <section role="alert">
      <h2>{stages.didNotWork}</h2>
      <FailureNote message={failureText(failure)} button={stages.tryAgain} onPress={onRetry} />
    </section>
  );
}

interface NotSetUpProps {
  readonly step: string | undefined;
  readonly busy: boolean;
  readonly onSetUp: () => void;
}

function NotSetUp({ step, busy, onSetUp }: NotSetUpProps) {
  const { strings, formats } = useLocalization();
  const { setUp } = strings(stageStrings);
  return (
    <section>
      {step !== undefined && <p class="quiet">{step}</p>}
      <h2>{setUp.title}</h2>
      <p>{setUp.what(formats.list(setUpTitles))}</p>
      <button type="button" class="action" aria-disabled={busy} onClick={() => busy || onSetUp()}>
        {setUp.button}
      </button>
      <p class="quiet" role="status">
        {busy && setUp.busy}
      </p>
    </section>
  );
}

interface NoEngineersProps {
  readonly busy: boolean;
  readonly onReadAgain: () => void;
}

function NoEngineers({ busy, onReadAgain }: NoEngineersProps) {
  const { noEngineers, reading } = useStrings(stageStrings);
  return (
    <section>
      <h2>{noEngineers.title}</h2>
      <p>{noEngineers.how}</p>
      <button type="button" aria-disabled={busy} onClick={() => busy || onReadAgain()}>
        {noEngineers.readAgain}
      </button>
      <p class="quiet" role="status">
        {busy && reading}
      </p>
    </section>
  );
}
