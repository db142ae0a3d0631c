import '../shell/theme.css';
import '../shell/controls.css';
import './calendar.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { calendarActions } from './calendar-commands';
import { CalendarPage } from './calendar-page';
import { calendarStrings } from './strings-calendar';

const actions = calendarActions(call);
openPage({
  title: (strings) => strings(calendarStrings).title,
  page: <CalendarPage actions={actions} />,
  store: actions.store,
  locale: ({ view }) => view?.locale,
});
void actions.read();
