import '../shell/theme.css';
import '../shell/controls.css';
import './report.css';
import './report-print.css';
import { tellNews } from '../shell/news';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { reportActions } from './report-actions';
import { ReportPage } from './report-page';
import { reportRefusals } from './words-refusal-report';
import { reportWords } from './words-report';

const actions = reportActions(call, tellNews);
openPage({
  title: () => reportWords[spoken].page,
  page: () => <ReportPage actions={actions} />,
  refusals: reportRefusals,
});
void actions.read();
