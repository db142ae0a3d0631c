import { useEffect } from 'preact/hooks';
import { OpeningStates } from '../shell/opening-states';
import { useStrings } from '../shell/page-context';
import { useStore } from '../shell/use-store';
import { ReportChoices } from './report-choices';
import type { ReportCommands } from './report-commands';
import { ReportDocument } from './report-document';
import { reportModel } from './report-model';
import { reportStrings } from './strings-report';

/** The dialog: the choices for the report, and the report. */
export function ReportPage({ commands }: { readonly commands: ReportCommands }) {
  const strings = useStrings(reportStrings);
  const state = useStore(commands.store);
  const { view, waiting, failure, engineerId } = state;
  const model = reportModel(state);
  const title = model && `${strings.title(model.source.name)}, ${model.today}`;
  useEffect(() => {
    // Browsers suggest the title as the file name of a PDF.
    if (title !== null) document.title = title;
  }, [title]);
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      hasEngineers={view !== null && view.engineers.length > 0}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      {view !== null && <ReportChoices state={state} view={view} commands={commands} />}
      {model !== null && <ReportDocument model={model} onSummarise={commands.summarise} />}
      {engineerId === null && <p class="quiet">{strings.noneChosen}</p>}
    </OpeningStates>
  );
}
