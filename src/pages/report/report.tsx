import '../shell/theme.css';
import '../shell/controls.css';
import './report.css';
import './report-print.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { tellNews } from '../shell/workbook-broadcast';
import { reportActions } from './report-commands';
import { ReportPage } from './report-page';
import { reportRefusals } from './strings-refusal-report';
import { reportStrings } from './strings-report';

const actions = reportActions(call, tellNews);
openPage({
  title: (strings) => strings(reportStrings).page,
  page: <ReportPage actions={actions} />,
  store: actions.store,
  locale: ({ view }) => view?.locale,
  refusals: reportRefusals,
});
void actions.read();
