import { useRef } from 'preact/hooks';
import type { ManagersView } from '../../contract/managers';
import { CopyButton } from '../shell/copy/copy-button';
import { copyFromField } from '../shell/copy/copy-text';
import { CloseButton } from '../shell/dialog/close-button';
import { OpeningStates } from '../shell/opening-states';
import { useLocalization } from '../shell/page-context';
import type { ReadCommands } from '../shell/read-commands';
import { useStore } from '../shell/use-store';
import { managersReport, reportText } from './managers-report';
import { ReportTable } from './report-table';
import { managersStrings } from './strings-managers';

/** The dialog: the rows of the tab Managers, and the button that copies them for a mail (P380). */
export function ManagersPage({ commands }: { readonly commands: ReadCommands<ManagersView> }) {
  const { view, waiting, failure } = useStore(commands.store);
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      {view !== null && <Report view={view} />}
      <div class="dialog-bar">
        <div class="buttons">
          <CloseButton />
        </div>
      </div>
    </OpeningStates>
  );
}

function Report({ view }: { readonly view: ManagersView }) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(managersStrings);
  const shown = useRef<HTMLDivElement>(null);
  if (view.fault !== null) return <p class="notice">{strings.fault(view.fault)}</p>;
  if (view.rows.length === 0) return <p class="notice">{strings.nobody}</p>;
  const report = managersReport(view, strings, formats);
  return (
    <section>
      <p>{strings.what}</p>
      <CopyButton
        label={strings.copy}
        hint={strings.hint}
        copied={strings.copied}
        byHand={strings.byHand}
        write={() => reportText(report)}
        copy={(text) => copyRichText(text, shown.current?.innerHTML ?? '')}
      />
      <div class="report" ref={shown}>
        <ReportTable report={report} />
      </div>
    </section>
  );
}

/** Copies a text that is also HTML, so that a mail shows a table; false if the browser does not allow copying. */
async function copyRichText(text: string, html: string): Promise<boolean> {
  const parts = { 'text/plain': text, 'text/html': html };
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    const put = (event: ClipboardEvent) => {
      for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
      event.preventDefault();
    };
    document.addEventListener('copy', put);
    try {
      return copyFromField(text);
    } finally {
      document.removeEventListener('copy', put);
    }
  }
}
