import type { EditedEngineerView } from '../contract/engineer-form';
import { engineersText } from './words-engineers';

/** What a save did; stands inside a live region. */
export function EngineerSaved({ edited }: { readonly edited: EditedEngineerView }) {
  const { engineer, formerName, goals, actions, tab, isNameShared } = edited;
  return (
    <div class="saved">
      <p class="done">{engineersText.saved(engineer.name)}</p>
      {formerName !== null && !isNameShared && (
        <p>{engineersText.renamed(formerName, goals, actions, tab)}</p>
      )}
      {formerName !== null && isNameShared && <p>{engineersText.nameShared(formerName)}</p>}
      {tab === null && engineer.status !== 'Left' && <p>{engineersText.noTab}</p>}
    </div>
  );
}
