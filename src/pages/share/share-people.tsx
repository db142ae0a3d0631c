import type { SharingView } from '../../contract/sharing';
import { engineersOf, managersWithoutAccess } from '../../domain/engineers/sharing';
import { useStrings } from '../shell/page-context';
import { shareStrings } from './strings-share';

/** The users who can open the workbook, and what they can see and do in it. */
export function SharePeople({ view }: { readonly view: SharingView }) {
  const strings = useStrings(shareStrings);
  const { owner, editors, viewers, engineers, me, responses } = view;
  const strangers = managersWithoutAccess(engineers, view);
  const group = (role: 'owner' | 'editors' | 'viewers', addresses: readonly string[] | null) => (
    <div class="share-role">
      <h3>{strings.roles[role]}</h3>
      {addresses === null || addresses.length === 0 ? (
        <p class="quiet">{addresses === null ? strings.notTold : strings.nobody}</p>
      ) : (
        <ul>
          {addresses.map((address) => {
            const led = engineersOf(engineers, address);
            return (
              <li key={address}>
                <bdi>{address}</bdi>
                {address === me && ` (${strings.you})`}
                {led.length > 0 && `: ${strings.managerOf(led)}`}
              </li>
            );
          })}
        </ul>
      )}
      <p class="hint">{strings.may[role]}</p>
    </div>
  );
  return (
    <section>
      <h2>{strings.who}</h2>
      {group('owner', owner === null ? null : [owner])}
      {group('editors', editors)}
      {group('viewers', viewers)}
      {strangers.map(({ manager, engineers: led, why }) => (
        <p class="share-warning" key={manager}>
          {strings.strangers[why](manager, led)}
        </p>
      ))}
      <p>{strings.notListed}</p>
      <p>{strings.noSecret}</p>
      {responses !== undefined && <p>{strings.responses(responses)}</p>}
    </section>
  );
}
