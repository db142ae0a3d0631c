import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { FormAddition, RowCells } from '../../../contract/row-edit';
import { dayNumber, dayText } from '../../../domain/cells/day';
import { DayInput } from '../../shell/days/day-input';
import { useStrings } from '../../shell/page-context';
import type { DraftRows } from '../drafts/draft-rows';
import { dayOf } from '../drafts/visible-action-items';
import { memo } from '../parts/memo';
import { NewLines } from '../parts/new-lines';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

interface NewActionItemsProps {
  readonly engineer: EngineerSummary;
  readonly rows: DraftRows;
  readonly today: Day;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** New action items, one per line; a line with text also has an owner and a due date. */
export const NewActionItems = memo(({ engineer, rows, today, errorAt, edit }: NewActionItemsProps) => {
  const text = useStrings(meetingStrings);
  const added = rows.additions.filter((one): one is FormAddition<'actions'> => one.table === 'actions');
  const write = (id: string, cells: RowCells<'actions'>) =>
    edit({ rows: 'add', addition: { table: 'actions', id, cells } });
  const begin = { owner: engineer.name, due: { day: inAWeek(today) }, status: 'Open' };
  return (
    <section>
      <h3>{text.actions.added}</h3>
      <NewLines
        lines={added.map(({ id, cells }) => ({ id, words: String(cells.action ?? '') }))}
        fieldOf={(id) => `actions ${id} action`}
        label={text.actions.newAction}
        placeholder={text.actions.addAction}
        errorAt={errorAt}
        onType={(id, action) =>
          write(id, added.some((one) => one.id === id) ? { action } : { ...begin, action })
        }
        onRemove={(id) => edit({ rows: 'remove', id })}
        more={(id) => (
          <OwnerAndDue
            engineer={engineer}
            addition={added.find((one) => one.id === id)}
            errorAt={errorAt}
            onEdit={(cells) => write(id, cells)}
          />
        )}
      />
    </section>
  );
});

interface OwnerAndDueProps {
  readonly engineer: EngineerSummary;
  readonly addition: FormAddition<'actions'> | undefined;
  readonly errorAt: (field: string) => string | null;
  readonly onEdit: (cells: RowCells<'actions'>) => void;
}

function OwnerAndDue({ engineer, addition, errorAt, onEdit }: OwnerAndDueProps) {
  const text = useStrings(meetingStrings);
  if (addition === undefined) return null;
  const { id, cells } = addition;
  const action = String(cells.action ?? '');
  const owner = String(cells.owner ?? '');
  const owners = [...new Set([engineer.name, engineer.manager, owner])].filter((name) => name !== '');
  const error = errorAt(`actions ${id} due`) ?? errorAt(`actions ${id} owner`);
  return (
    <>
      <div class="owner-due">
        <select
          name={`actions ${id} owner`}
          aria-label={text.actions.ownerOf(action)}
          value={owner}
          onChange={(event) => onEdit({ owner: event.currentTarget.value })}
        >
          <option value="">{text.actions.nobody}</option>
          {owners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <DayInput
          name={`actions ${id} due`}
          aria-label={text.actions.dueOf(action)}
          value={dayOf(cells.due ?? '')}
          onEdit={(day) => onEdit({ due: day === '' ? '' : { day } })}
        />
      </div>
      {error !== null && <p class="error">{error}</p>}
    </>
  );
}

function inAWeek(today: Day): Day {
  return dayText((dayNumber(today) ?? 0) + 7);
}
