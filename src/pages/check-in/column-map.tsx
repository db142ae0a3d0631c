import type { CheckInView } from '../../contract/check-in';
import { useStrings } from '../shell/page-context';
import type { CheckInCommands } from './check-in-commands';
import { type CheckInState, shownTab } from './check-in-state';
import { type CheckInStrings, checkInStrings } from './strings-check-in';

interface ColumnMapProps {
  readonly state: CheckInState;
  readonly view: CheckInView;
  readonly commands: CheckInCommands;
}

/** The column of each field, to check and to change; a question that is gone from the form is asked about (P282). */
export function ColumnMap({ state, view, commands }: ColumnMapProps) {
  const text = useStrings(checkInStrings);
  const tab = shownTab(state);
  const { form } = state;
  if (tab === undefined || form === null) return null;
  const stored = view.linked?.sheetId === tab.sheetId ? view.linked.fields : {};
  return (
    <section>
      <h2>{text.columns}</h2>
      <p>{text.columnsHow}</p>
      {fieldsOf(view, text).map(({ field, label }) => {
        const header = form.fields[field] ?? '';
        const before = stored[field];
        const isGone = before !== undefined && !tab.headers.includes(before);
        const hint = `column-${field}-hint`;
        return (
          <div class="field" key={field}>
            <label for={`column-${field}`} dir="auto">
              {label}
            </label>
            <select
              id={`column-${field}`}
              value={header}
              {...(isGone && { 'aria-describedby': hint })}
              onChange={(event) => commands.chooseColumn(field, event.currentTarget.value)}
            >
              <option value="">{text.none}</option>
              {tab.headers.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
            {isGone && (
              <p class="notice" id={hint}>
                {text.gone(before)}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function fieldsOf(
  { questions }: CheckInView,
  { fields }: CheckInStrings,
): { field: string; label: string }[] {
  const own = (field: keyof CheckInStrings['fields']) => ({ field, label: fields[field] });
  const asked = questions.map(({ id, text }) => ({ field: id, label: text }));
  return [own('timestamp'), own('email'), ...asked, own('topics'), own('progress'), own('wins')];
}
