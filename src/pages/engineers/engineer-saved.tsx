import type { EditedEngineerView } from '../../contract/engineer-form';
import { useStrings } from '../shell/page-context';
import { engineersStrings } from './strings-engineers';

/** What a save did; stands inside a live region. */
export function EngineerSaved({ edited }: { readonly edited: EditedEngineerView }) {
  const strings = useStrings(engineersStrings);
  const { engineer, formerName, goals, actions, tab, isNameShared } = edited;
  return (
    <div class="saved">
      <p class="done">{strings.saved(engineer.name)}</p>
      {formerName !== null && !isNameShared && <p>{strings.renamed(formerName, goals, actions, tab)}</p>}
      {formerName !== null && isNameShared && <p>{strings.nameShared(formerName)}</p>}
      {tab === null && engineer.status !== 'Left' && <p>{strings.noTab}</p>}
    </div>
  );
}
