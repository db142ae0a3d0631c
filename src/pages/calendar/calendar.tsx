import '../shell/theme.css';
import '../shell/controls.css';
import './calendar.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { spoken } from '../shell/spoken';
import { calendarActions } from './calendar-commands';
import { CalendarPage } from './calendar-page';
import { calendarStrings } from './strings-calendar';

const actions = calendarActions(call);
openPage({
  title: () => calendarStrings[spoken].title,
  page: () => <CalendarPage actions={actions} />,
  refusals: {},
});
void actions.read();
