import type { BriefLineView } from '../../../contract/brief';
import type { GoalsView } from '../../../contract/goals-view';
import { nameKey } from '../../../domain/cells/name-key';

/** Moves the focus to the place of a line in the form, which is scrolled to the middle; a folded objective opens (P337). */
export function jumpTo(line: BriefLineView, { keyResults }: Pick<GoalsView, 'keyResults'>): void {
  const place = placeOf(line);
  if (!('ref' in line) || line.kind === 'overdue') return void focusOn(place);
  if (focusOn(place)) return;
  const objective = keyResults.find(({ ref }) => ref === line.ref)?.objective ?? '';
  const group = [...document.querySelectorAll<HTMLDetailsElement>('.goal-group')].find(
    (one) => nameKey(one.querySelector('.objective')?.textContent ?? '') === nameKey(objective),
  );
  // Without an objective, the group has a fixed title.
  const folded = group ?? document.querySelector<HTMLDetailsElement>('.goal-group:last-of-type');
  if (folded === null || folded.open) return;
  const observer = new MutationObserver(() => focusOn(place) && observer.disconnect());
  observer.observe(folded, { childList: true, subtree: true });
  folded.open = true;
}

/** The CSS selector of the place; the first that exists counts. */
function placeOf(line: BriefLineView): string {
  switch (line.kind) {
    case 'overdue':
      return field(`actions ${line.ref} status`);
    case 'done':
      return '[name^="actions "]';
    case 'moved':
    case 'still':
      return field(`goals ${line.ref} current`);
    case 'confidence':
      return field(`goals ${line.ref} confidence`);
    case 'feeling':
    case 'workload':
      return field(line.kind);
    case 'prepared':
      return '.prepared-note button';
    case 'topics':
      return '[name^="talking-points "]';
    case 'anniversary':
      // The line for a new talking point.
      return 'input[name^="talking-points "][aria-label]';
  }
}

const field = (name: string) => `[name="${CSS.escape(name)}"]`;

/** False if the element does not exist. */
function focusOn(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  const place =
    found.find((one) => one instanceof HTMLInputElement && one.checked && one.type === 'radio') ?? found[0];
  if (place === undefined) return false;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  return true;
}
