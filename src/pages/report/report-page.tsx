import { useEffect } from 'preact/hooks';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { ReportChoices } from './report-choices';
import type { ReportActions } from './report-commands';
import { ReportPaper } from './report-document';
import { growthOf } from './report-model';
import { reportStrings } from './strings-report';

/** The dialog: what the report is about, and the report. */
export function ReportPage({ actions }: { readonly actions: ReportActions }) {
  const strings = useStrings(reportStrings);
  const state = useStore(actions.store);
  const { view, waiting, failure, engineerId } = state;
  const growth = growthOf(state);
  const title = growth && `${strings.title(growth.source.name)}, ${growth.today}`;
  useEffect(() => {
    // What a PDF is called by itself.
    if (title !== null) document.title = title;
  }, [title]);
  return (
    <OpeningStates
      isSettingUp={waiting === 'setting up'}
      isReading={waiting === 'reading'}
      failure={failure}
      isRead={view !== null}
      hasEngineers={view !== null && view.engineers.length > 0}
      onRead={actions.read}
      onSetUp={actions.setUp}
    >
      {view !== null && <ReportChoices state={state} view={view} actions={actions} />}
      {growth !== null && <ReportPaper growth={growth} onSummarise={actions.summarise} />}
      {engineerId === null && <p class="quiet">{strings.noneChosen}</p>}
    </OpeningStates>
  );
}
