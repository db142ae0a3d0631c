import '../shell/theme.css';
import '../shell/controls.css';
import './report.css';
import './report-print.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { tellNews } from '../shell/workbook-broadcast';
import { reportActions } from './report-commands';
import { ReportPage } from './report-page';
import { reportRefusals } from './strings-refusal-report';
import { reportStrings } from './strings-report';

const actions = reportActions(call, tellNews);
openPage({
  title: () => reportStrings[spoken].page,
  page: () => <ReportPage actions={actions} />,
  refusals: reportRefusals,
});
void actions.read();
