import '../../shell/theme.css';
import '../../shell/controls.css';
import '../../shell/dialog/dialog-bar.css';
import '../../shell/dialog/tick.css';
import '../personal.css';
import { openPage } from '../../shell/open-page';
import { call } from '../../shell/server';
import { broadcastWorkbookChange } from '../../shell/workbook-broadcast';
import { personalRefusals } from '../strings-refusal-personal';
import { retentionCommands } from './retention-commands';
import { RetentionPage } from './retention-page';
import { retentionStrings } from './strings-retention';

const today = () => new Date().toISOString().slice(0, 10);
const commands = retentionCommands(call, today, broadcastWorkbookChange);
openPage({
  title: (strings) => strings(retentionStrings).page,
  page: <RetentionPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: personalRefusals,
});
void commands.read();
