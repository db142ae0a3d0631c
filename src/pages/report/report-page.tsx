import { useEffect } from 'preact/hooks';
import { FailureNote } from '../shell/failure-note';
import { NotSetUp } from '../shell/not-set-up';
import { useLocalization, useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { ReportChoices } from './report-choices';
import type { ReportActions } from './report-commands';
import { ReportPaper } from './report-document';
import { growthOf } from './report-model';
import { reportStrings } from './strings-report';

/** The dialog: what the report is about, and the report. */
export function ReportPage({ actions }: { readonly actions: ReportActions }) {
  const strings = useStrings(reportStrings);
  const { failureText } = useLocalization();
  const state = useStore(actions.store);
  const { view, waiting, failure, engineerId } = state;
  const growth = growthOf(state);
  const title = growth && `${strings.title(growth.source.name)}, ${growth.today}`;
  useEffect(() => {
    // What a PDF is called by itself.
    if (title !== null) document.title = title;
  }, [title]);
  if (waiting === 'setting up' || failure?.code === 'not-set-up') {
    return <NotSetUp busy={waiting === 'setting up'} onSetUp={actions.setUp} />;
  }
  if (view === null) {
    return (
      <section aria-busy={waiting !== null}>
        <p class="quiet" role="status">
          {waiting === 'reading' && strings.reading}
        </p>
        <div role="alert">
          {failure !== null && (
            <FailureNote message={failureText(failure)} button={strings.tryAgain} onPress={actions.read} />
          )}
        </div>
      </section>
    );
  }
  if (view.engineers.length === 0) {
    return (
      <section>
        <h2>{strings.noEngineers}</h2>
        <p>{strings.noEngineersHow}</p>
      </section>
    );
  }
  return (
    <>
      <ReportChoices state={state} view={view} actions={actions} />
      {growth !== null && <ReportPaper growth={growth} onSummarise={actions.summarise} />}
      {engineerId === null && <p class="quiet">{strings.noneChosen}</p>}
    </>
  );
}
