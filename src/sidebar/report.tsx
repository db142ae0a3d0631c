import './theme.css';
import './controls.css';
import './report.css';
import './report-print.css';
import { tellNews } from './news';
import { openPage } from './open-page';
import { reportActions } from './report-actions';
import { ReportPage } from './report-page';
import { call } from './server';
import { spoken } from './spoken';
import { reportRefusals } from './words-refusal-report';
import { reportWords } from './words-report';

const actions = reportActions(call, tellNews);
openPage({
  title: () => reportWords[spoken].page,
  page: () => <ReportPage actions={actions} />,
  refusals: reportRefusals,
});
void actions.read();
