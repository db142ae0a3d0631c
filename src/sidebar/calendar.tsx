import './theme.css';
import './controls.css';
import './calendar.css';
import { calendarActions } from './calendar-actions';
import { CalendarPage } from './calendar-page';
import { openPage } from './open-page';
import { call } from './server';
import { spoken } from './spoken';
import { calendarWords } from './words-calendar';

const actions = calendarActions(call);
openPage({
  title: () => calendarWords[spoken].title,
  page: () => <CalendarPage actions={actions} />,
  refusals: {},
});
void actions.read();
