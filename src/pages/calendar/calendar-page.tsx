import type { CalendarEngineer, CalendarView } from '../../contract/calendar';
import { everyUnit } from '../../domain/cells/series';
import { calendarLink } from '../shell/calendar-link';
import { OpeningStates } from '../shell/opening-states';
import { useLocalization, useStrings } from '../shell/page-context';
import type { ReadCommands } from '../shell/read-commands';
import { useStore } from '../shell/use-store';
import { calendarStrings } from './strings-calendar';

/** The dialog: each engineer with a link that opens their 1:1s as events of Google Calendar. */
export function CalendarPage({ commands }: { readonly commands: ReadCommands<CalendarView> }) {
  const { view, waiting, failure } = useStore(commands.store);
  return (
    <OpeningStates
      waiting={waiting}
      failure={failure}
      isRead={view !== null}
      hasEngineers={view !== null && view.engineers.length > 0}
      onRead={commands.read}
      onSetUp={commands.setUp}
    >
      {view !== null && <Series view={view} />}
    </OpeningStates>
  );
}

function Series({ view: { engineers, areOwn, formUrl } }: { readonly view: CalendarView }) {
  const strings = useStrings(calendarStrings);
  return (
    <section>
      <p>{strings.what}</p>
      {!areOwn && <p class="notice">{strings.notOwn}</p>}
      <ul class="series">
        {engineers.map((engineer) => (
          <Line key={engineer.id} {...{ engineer, formUrl }} showsManager={!areOwn} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly engineer: CalendarEngineer;
  readonly showsManager: boolean;
  readonly formUrl: string | undefined;
}

function Line({ engineer, showsManager, formUrl }: LineProps) {
  const { strings: stringsOf, formats } = useLocalization();
  const strings = stringsOf(calendarStrings);
  const { name, manager, first, cadenceDays } = engineer;
  const details = formUrl === undefined ? '' : strings.prepare(formUrl);
  const { count, unit } = everyUnit(cadenceDays);
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
        <div class="quiet">{strings.schedule(formats.longDay(first), count, unit)}</div>
      </div>
      <a
        href={calendarLink({ ...engineer, day: first, details }, cadenceDays) ?? ''}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={strings.addOf(name)}
      >
        {strings.add}
      </a>
    </li>
  );
}
