import type { CalendarEngineer, CalendarView } from '../../contract/calendar';
import { everyUnit } from '../../domain/cells/series';
import { calendarLink } from '../shell/calendar-link';
import { FailedToOpen } from '../shell/failed-to-open';
import { longDay } from '../shell/formats';
import { NotSetUp } from '../shell/not-set-up';
import { spoken } from '../shell/spoken';
import { stageStrings } from '../shell/strings/strings-stages';
import { useStore } from '../shell/use-store';
import type { CalendarActions } from './calendar-commands';
import { calendarStrings } from './strings-calendar';

/** The dialog: each engineer with a link that opens their 1:1s as events of Google Calendar. */
export function CalendarPage({ actions }: { readonly actions: CalendarActions }) {
  const { view, failure, settingUp } = useStore(actions.store);
  if (settingUp || failure?.code === 'not-set-up') {
    return <NotSetUp busy={settingUp} onSetUp={actions.setUp} />;
  }
  if (failure !== null) return <FailedToOpen failure={failure} onRetry={actions.read} />;
  if (view === null) {
    return (
      <p class="quiet" role="status">
        {stageStrings[spoken].reading}
      </p>
    );
  }
  return view.engineers.length === 0 ? <Nobody /> : <Series view={view} />;
}

function Nobody() {
  return (
    <section>
      <h2>{calendarStrings[spoken].nobody}</h2>
      <p>{calendarStrings[spoken].nobodyHow}</p>
    </section>
  );
}

function Series({ view: { engineers, areOwn } }: { readonly view: CalendarView }) {
  return (
    <section>
      <p>{calendarStrings[spoken].what}</p>
      {!areOwn && <p class="notice">{calendarStrings[spoken].notOwn}</p>}
      <ul class="series">
        {engineers.map((engineer) => (
          <Line key={engineer.id} engineer={engineer} showsManager={!areOwn} />
        ))}
      </ul>
    </section>
  );
}

function Line({ engineer, showsManager }: { engineer: CalendarEngineer; showsManager: boolean }) {
  const { name, manager, first, cadenceDays } = engineer;
  const { count, unit } = everyUnit(cadenceDays);
  const words = calendarStrings[spoken];
  return (
    <li>
      <div>
        <bdi class="name">{name}</bdi>
        {showsManager && manager !== '' && (
          <span class="quiet">
            {' · '}
            <bdi>{manager}</bdi>
          </span>
        )}
        <div class="quiet">{words.rhythm(longDay(first), count, unit)}</div>
      </div>
      <a
        href={calendarLink({ ...engineer, day: first }, cadenceDays) ?? ''}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={words.addOf(name)}
      >
        {words.add}
      </a>
    </li>
  );
}
