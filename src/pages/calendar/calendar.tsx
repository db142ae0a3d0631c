import '../shell/theme.css';
import '../shell/controls.css';
import './calendar.css';
import { openPage } from '../shell/open-page';
import { readCommands } from '../shell/read-commands';
import { call } from '../shell/server';
import { CalendarPage } from './calendar-page';
import { calendarStrings } from './strings-calendar';

const commands = readCommands(call, () => call('readCalendar'));
openPage({
  title: (strings) => strings(calendarStrings).title,
  page: <CalendarPage commands={commands} />,
  store: commands.store,
  locale: ({ view }) => view?.locale,
});
void commands.read();
