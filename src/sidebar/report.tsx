import './theme.css';
import './controls.css';
import './report.css';
import './report-print.css';
import { tellNews } from './news';
import { openPage } from './open-page';
import { reportActions } from './report-actions';
import { ReportPage } from './report-page';
import { call } from './server';
import { reportRefusals } from './words-refusal-report';

const actions = reportActions(call, tellNews);
openPage(() => <ReportPage actions={actions} />, reportRefusals);
void actions.read();
