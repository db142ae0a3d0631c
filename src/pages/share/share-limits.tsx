import type { SharedEngineer, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';
import { useStrings } from '../shell/page-context';
import { isChoosable, isLimited, type ShareState } from './share-state';
import { type ShareStrings, shareStrings } from './strings-share';

interface ShareLimitsProps {
  readonly state: ShareState;
  readonly view: SharingView;
  readonly onChoose: (id: string, isLimited: boolean) => void;
  readonly onHand: (id: string, to: string | null) => void;
}

/** The warnings, and the limit of each engineer tab. */
export function ShareLimits({ state, view, onChoose, onHand }: ShareLimitsProps) {
  const strings = useStrings(shareStrings);
  const { engineers, unwarned, me, owner } = view;
  return (
    <section>
      <h2>{strings.protections}</h2>
      <p>
        {unwarned === 0 ? strings.allWarn : strings.unwarned(unwarned)} {strings.warning}
      </p>
      {engineers.length === 0 ? (
        <p class="quiet">{strings.noEngineers}</p>
      ) : (
        <fieldset class="field" aria-describedby="hint-limits">
          <legend>{strings.limits}</legend>
          <p class="hint" id="hint-limits">
            {strings.limitsHint} {me !== owner && strings.youToo}
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
                  {engineer.hasLeft && ` (${strings.left})`}
                </span>
              </label>
              <p class="hint" id={`limit-${engineer.id}`}>
                {protectionText(engineer, strings)}
              </p>
              {engineer.newManager !== null && isLimited(state, engineer) && (
                <HandOver engineer={engineer} to={engineer.newManager} state={state} onHand={onHand} />
              )}
            </div>
          ))}
        </fieldset>
      )}
    </section>
  );
}

interface HandOverProps extends Pick<ShareLimitsProps, 'state' | 'onHand'> {
  readonly engineer: SharedEngineer;
  readonly to: string;
}

/** Asks before a limited tab passes to the new manager. */
function HandOver({ engineer: { id, mayChange }, to, state, onHand }: HandOverProps) {
  const strings = useStrings(shareStrings);
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={state.handTo[id] === to}
        disabled={!mayChange}
        onChange={(event) => onHand(id, event.currentTarget.checked ? to : null)}
      />
      <span>{strings.handTo(to)}</span>
    </label>
  );
}

/** The current protection of the tab, as a sentence. */
function protectionText(engineer: SharedEngineer, strings: ShareStrings): string {
  const { limit, writers, manager, mayChange } = engineer;
  const address = managerAddress(manager);
  if (limit === 'by hand') return strings.byHand;
  if (limit === 'limited') {
    const rest = mayChange ? staleness(engineer, strings) : ` ${strings.notYours}`;
    return strings.limitedTo(writers) + rest;
  }
  if (!mayChange) return strings.notYours;
  return address === null ? strings.noAddress : strings.wouldBe(address);
}

function staleness({ isStale, newManager, manager }: SharedEngineer, strings: ShareStrings): string {
  if (newManager !== null) return ` ${strings.newManager(manager.trim())}`;
  return isStale ? ` ${strings.stale(manager.trim())}` : '';
}
