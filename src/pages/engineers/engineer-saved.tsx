import type { EditedEngineerView } from '../../contract/engineer-form';
import { spoken } from '../shell/spoken';
import { engineersWords } from './words-engineers';

/** What a save did; stands inside a live region. */
export function EngineerSaved({ edited }: { readonly edited: EditedEngineerView }) {
  const { engineer, formerName, goals, actions, tab, isNameShared } = edited;
  return (
    <div class="saved">
      <p class="done">{engineersWords[spoken].saved(engineer.name)}</p>
      {formerName !== null && !isNameShared && (
        <p>{engineersWords[spoken].renamed(formerName, goals, actions, tab)}</p>
      )}
      {formerName !== null && isNameShared && <p>{engineersWords[spoken].nameShared(formerName)}</p>}
      {tab === null && engineer.status !== 'Left' && <p>{engineersWords[spoken].noTab}</p>}
    </div>
  );
}
