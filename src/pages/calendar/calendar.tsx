import '../shell/theme.css';
import '../shell/controls.css';
import './calendar.css';
import { openPage } from '../shell/open-page';
import { call } from '../shell/server';
import { calendarCommands } from './calendar-commands';
import { CalendarPage } from './calendar-page';
import { calendarStrings } from './strings-calendar';

const commands = calendarCommands(call);
openPage({
  title: (strings) => strings(calendarStrings).title,
  page: <CalendarPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
});
void commands.read();
