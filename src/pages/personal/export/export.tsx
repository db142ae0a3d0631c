import '../../shell/theme.css';
import '../../shell/controls.css';
import '../../shell/dialog/dialog-bar.css';
import '../personal.css';
import { openPage } from '../../shell/open-page';
import { call } from '../../shell/server';
import { personalRefusals } from '../strings-refusal-personal';
import { exportCommands } from './export-commands';
import { ExportPage } from './export-page';
import { exportStrings } from './strings-export';

const commands = exportCommands(call);
openPage({
  title: (strings) => strings(exportStrings).page,
  page: <ExportPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: personalRefusals,
});
void commands.read();
