import '../../shell/theme.css';
import '../../shell/controls.css';
import '../../shell/dialog/dialog-bar.css';
import '../personal.css';
import { openPage } from '../../shell/open-page';
import { call } from '../../shell/server';
import { scoresCommands } from './scores-commands';
import { ScoresPage } from './scores-page';
import { scoresStrings } from './strings-scores';

const commands = scoresCommands(call);
openPage({
  title: (strings) => strings(scoresStrings).page,
  page: <ScoresPage commands={commands} />,
  store: commands.store,
});
void commands.read();
