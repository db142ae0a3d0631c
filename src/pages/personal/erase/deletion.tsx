import '../../shell/theme.css';
import '../../shell/controls.css';
import '../../shell/dialog-bar.css';
import '../personal.css';
import { openPage } from '../../shell/open-page';
import { call } from '../../shell/server';
import { broadcastWorkbookChange } from '../../shell/workbook-broadcast';
import { personalRefusals } from '../strings-refusal-personal';
import { deletionCommands } from './deletion-commands';
import { DeletionPage } from './deletion-page';
import { forgetDrafts } from './forget-drafts';
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
