import '../../shell/theme.css';
import '../../shell/controls.css';
import '../../shell/dialog/dialog-bar.css';
import '../../shell/dialog/tick.css';
import '../personal.css';
import { openPage } from '../../shell/open-page';
import { call } from '../../shell/server';
import { broadcastWorkbookChange } from '../../shell/workbook-broadcast';
import { personalRefusals } from '../strings-refusal-personal';
import { deletionCommands } from './deletion-commands';
import { DeletionPage } from './deletion-page';
import { deletionStrings } from './strings-deletion';

const commands = deletionCommands(call, (engineerId) => {
  forgetDrafts(() => localStorage, engineerId);
  broadcastWorkbookChange();
});
openPage({
  title: (strings) => strings(deletionStrings).page,
  page: <DeletionPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: personalRefusals,
});
void commands.read();

/** Removes the unsaved forms of an engineer that the sidebar has stored in this browser; does nothing if the browser blocks its storage. */
function forgetDrafts(storage: () => Storage, engineerId: string): void {
  try {
    const drafts = Object.keys(storage()).filter(
      (key) => key.startsWith(draftPrefix) && key.endsWith(` ${engineerId}`),
    );
    for (const key of drafts) storage().removeItem(key);
  } catch {
    // Then the sidebar has stored none.
  }
}

/** As in pages/meeting/drafts/draft-storage.ts. */
const draftPrefix = 'one-on-ones draft ';
