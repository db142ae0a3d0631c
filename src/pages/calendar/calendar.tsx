import '../shell/theme.css';
import '../shell/controls.css';
import './calendar.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { calendarActions } from './calendar-actions';
import { CalendarPage } from './calendar-page';
import { calendarWords } from './words-calendar';

const actions = calendarActions(call);
openPage({
  title: () => calendarWords[spoken].title,
  page: () => <CalendarPage actions={actions} />,
  refusals: {},
});
void actions.read();
