import type { EngineerSummary } from '../../../contract/meeting-form';
import type { FormAddition } from '../../../contract/row-edit';
import { useStrings } from '../../shell/page-context';
import type { DraftRows } from '../drafts/draft-rows';
import { memo } from '../parts/memo';
import { NewLines } from '../parts/new-lines';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';

interface WinsProps {
  readonly engineer: EngineerSummary;
  readonly rows: DraftRows;
  readonly errorAt: (field: string) => string | null;
  readonly edit: MeetingCommands['edit'];
}

/** New wins, one per line; a line with text also has an objective (P352). */
export const Wins = memo(({ engineer, rows, errorAt, edit }: WinsProps) => {
  const text = useStrings(meetingStrings);
  const added = rows.additions.filter((one): one is FormAddition<'wins'> => one.table === 'wins');
  const write = (id: string, cells: FormAddition<'wins'>['cells']) =>
    edit({ rows: 'add', addition: { table: 'wins', id, cells } });
  return (
    <section>
      <h3>{text.wins.title}</h3>
      <p class="hint">{text.wins.hint}</p>
      <NewLines
        lines={added.map(({ id, cells }) => ({ id, words: String(cells.win ?? '') }))}
        fieldOf={(id) => `wins ${id} win`}
        label={text.wins.newWin}
        placeholder={text.wins.add}
        errorAt={errorAt}
        onType={(id, win) => write(id, { win })}
        onRemove={(id) => edit({ rows: 'remove', id })}
        more={(id) => {
          const { win = '', objective = '' } = added.find((one) => one.id === id)?.cells ?? {};
          return (
            <select
              name={`wins ${id} objective`}
              aria-label={text.wins.objectiveOf(String(win))}
              value={String(objective)}
              onChange={(event) => write(id, { objective: event.currentTarget.value })}
            >
              <option value="">{text.wins.noObjective}</option>
              {engineer.goals.objectiveWeights.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          );
        }}
      />
    </section>
  );
});
