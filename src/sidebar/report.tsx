import './theme.css';
import './controls.css';
import './report.css';
import './report-print.css';
import { tellNews } from './news';
import { openPage } from './open-page';
import { reportActions } from './report-actions';
import { ReportPage } from './report-page';
import { call } from './server';

const actions = reportActions(call, tellNews);
openPage(() => <ReportPage actions={actions} />);
void actions.read();
