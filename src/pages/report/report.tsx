import '../shell/theme.css';
import '../shell/controls.css';
import '../shell/days/day.css';
import './report.css';
import './report-print.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { broadcastWorkbookChange } from '../shell/workbook-broadcast';
import { reportCommands } from './report-commands';
import { ReportPage } from './report-page';
import { reportRefusals } from './strings-refusal-report';
import { reportStrings } from './strings-report';

const commands = reportCommands(call, broadcastWorkbookChange);
openPage({
  title: (strings) => strings(reportStrings).page,
  page: <ReportPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
  refusals: reportRefusals,
});
void commands.read();
