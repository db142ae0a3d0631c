import type { EditedEngineerView } from '../../contract/engineer-form';
import { spoken } from '../shell/spoken';
import { engineersStrings } from './strings-engineers';

/** What a save did; stands inside a live region. */
export function EngineerSaved({ edited }: { readonly edited: EditedEngineerView }) {
  const { engineer, formerName, goals, actions, tab, isNameShared } = edited;
  return (
    <div class="saved">
      <p class="done">{engineersStrings[spoken].saved(engineer.name)}</p>
      {formerName !== null && !isNameShared && (
        <p>{engineersStrings[spoken].renamed(formerName, goals, actions, tab)}</p>
      )}
      {formerName !== null && isNameShared && <p>{engineersStrings[spoken].nameShared(formerName)}</p>}
      {tab === null && engineer.status !== 'Left' && <p>{engineersStrings[spoken].noTab}</p>}
    </div>
  );
}
