import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/dialog/dialog-bar.css';
import './import.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { broadcastWorkbookChange } from '../shell/workbook-broadcast';
import { importCommands } from './import-commands';
import { ImportPage } from './import-page';
import { importStrings } from './strings-import';
import { importRefusals } from './strings-refusal-import';

const commands = importCommands(call, broadcastWorkbookChange);
openPage({
  title: (strings) => strings(importStrings).title,
  page: <ImportPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: importRefusals,
});
void commands.open();
