import { CopyButton } from '../shell/copy/copy-button';
import { CloseButton } from '../shell/dialog/close-button';
import { FailureAlert } from '../shell/failure-note';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { CheckTable } from './check-table';
import { type ReportedCheck, reportedChecks, selfCheckReport } from './report';
import type { SelfCheckCommands } from './self-check-commands';
import { selfCheckStrings } from './strings-self-check';

/** The dialog: tests the beliefs of the add-on about Google Sheets, and shows the differences. */
export function SelfCheckPage({ commands }: { readonly commands: SelfCheckCommands }) {
  const strings = useStrings(selfCheckStrings);
  const state = useStore(commands.store);
  const { isRunning, done, total, failure } = state;
  const checks = reportedChecks(state);
  const isComplete = total > 0 && done >= total;
  return (
    <>
      <section>
        <p>{strings.what}</p>
        <p class="quiet">{strings.nobodySaves}</p>
        {checks.length > 0 && <CheckTable checks={checks} />}
      </section>
      <div class="dialog-bar">
        <FailureAlert failure={failure} button={strings.goOn} onPress={commands.goOn} />
        {isRunning && <progress aria-label={strings.progress} value={done} max={total || 1} />}
        <div role="status">
          {isRunning && strings.running(done, total)}
          {isComplete && <Summary checks={checks} />}
        </div>
        <div class="buttons">
          <button
            type="button"
            class="action"
            aria-disabled={isRunning}
            onClick={() => isRunning || commands.start()}
          >
            {isComplete || failure !== null ? strings.again : strings.start}
          </button>
          <CloseButton />
        </div>
        {done > 0 && !isRunning && (
          <CopyButton
            label={strings.copy}
            hint={strings.copyHint}
            copied={strings.copied}
            byHand={strings.byHand}
            write={() => selfCheckReport(commands.store.state(), ADD_ON_VERSION, navigator.userAgent)}
            onOutcome={(isCopied) =>
              commands.add({ id: 'page-clipboard', found: { 'text can be copied': isCopied } })
            }
          />
        )}
      </div>
    </>
  );
}

/** The version in package.json; a build replaces it. */
declare const ADD_ON_VERSION: string;

function Summary({ checks }: { readonly checks: readonly ReportedCheck[] }) {
  const strings = useStrings(selfCheckStrings);
  const count = (verdict: ReportedCheck['verdict']) => checks.filter((one) => one.verdict === verdict).length;
  const [different, unchecked] = [count('different'), count('not checked')];
  return (
    <p class={different + unchecked === 0 ? 'done' : 'error'}>
      {strings.summary(different, unchecked, different + count('as believed'))}
    </p>
  );
}
