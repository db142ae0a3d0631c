import type { SharedEngineer, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';
import { spoken } from '../shell/spoken';
import { isChoosable, isLimited, type ShareState } from './share-state';
import { shareStrings } from './strings-share';

interface ShareLimitsProps {
  readonly state: ShareState;
  readonly view: SharingView;
  readonly onChoose: (id: string, isLimited: boolean) => void;
}

/** What warns, and whose tab is limited to whom. */
export function ShareLimits({ state, view, onChoose }: ShareLimitsProps) {
  const words = shareStrings[spoken];
  const { engineers, unwarned, me, owner } = view;
  return (
    <section>
      <h2>{words.protections}</h2>
      <p>
        {unwarned === 0 ? words.allWarn : words.unwarned(unwarned)} {words.warning}
      </p>
      {engineers.length === 0 ? (
        <p class="quiet">{words.noEngineers}</p>
      ) : (
        <fieldset class="field" aria-describedby="hint-limits">
          <legend>{words.limits}</legend>
          <p class="hint" id="hint-limits">
            {words.limitsHint} {me !== owner && words.youToo}
          </p>
          {engineers.map((engineer) => (
            <div class="share-limit" key={engineer.id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isLimited(state, engineer)}
                  disabled={!isChoosable(engineer)}
                  aria-describedby={`limit-${engineer.id}`}
                  onChange={(event) => onChoose(engineer.id, event.currentTarget.checked)}
                />
                <span>
                  <bdi>{engineer.name}</bdi>
                  {engineer.hasLeft && ` (${words.left})`}
                </span>
              </label>
              <p class="hint" id={`limit-${engineer.id}`}>
                {standing(engineer)}
              </p>
            </div>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** How the tab stands now. */
function standing({ limit, writers, manager, isStale, mayChange }: SharedEngineer): string {
  const words = shareStrings[spoken];
  const address = managerAddress(manager);
  if (limit === 'by hand') return words.byHand;
  if (limit === 'limited') {
    const rest = mayChange ? (isStale ? ` ${words.stale(manager.trim())}` : '') : ` ${words.notYours}`;
    return words.limitedTo(writers) + rest;
  }
  if (!mayChange) return words.notYours;
  return address === null ? words.noAddress : words.wouldBe(address);
}
