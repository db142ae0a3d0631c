import { useRef } from 'preact/hooks';
import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Decimal } from '../../../domain/cells/cell-number';
import { focusField } from '../../shell/field';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import { shownCell } from '../drafts/typed-cell';
import { goalUnit } from '../goals/visible-goals';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { offeredValues, valueEdit } from './prepared-edits';
import { PreparedText } from './prepared-text';

interface PreparedProgressProps {
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
  readonly decimal: Decimal;
  readonly edit: MeetingCommands['edit'];
}

/** With more values than these, those in the form are left out. */
const mostWithTyped = 8;

/** What the engineer wrote about progress, and the values that it gives for key results, before and after; nothing if blank. */
export function PreparedProgress({ engineer, draft, decimal, edit }: PreparedProgressProps) {
  const text = useStrings(meetingStrings);
  const heading = useRef<HTMLHeadingElement>(null);
  const { prepared } = engineer;
  if (prepared === undefined || prepared.progressText === '') return null;
  const all = offeredValues(draft, engineer, prepared.progress);
  const shown = all.length > mostWithTyped ? all.filter(({ isTyped }) => !isTyped) : all;
  return (
    <section>
      <h3 tabIndex={-1} ref={heading}>
        {text.prepared.progress}
      </h3>
      <PreparedText words={prepared.progressText} about={text.prepared.progress} onUse={null} />
      <ul class="rows">
        {shown.map((offered) => {
          const { goal, value, isTyped } = offered;
          const name = String(goal.cells['key-result']);
          const before = isTyped && 'ref' in goal.source ? goal.source.current : goal.cells.current;
          const use = () => {
            edit(valueEdit(offered));
            const field = `goals ${goal.ref} current`;
            // The button is gone, and the field of a folded objective is not there.
            if (document.getElementsByName(field).length > 0) focusField(field);
            else heading.current?.focus();
          };
          return (
            <li key={goal.ref} class="line">
              <span>
                <bdi>{name}</bdi>:{' '}
                <bdi>{shownCell(before, decimal, goalUnit(goal, 'current')) || text.prepared.blank}</bdi> →{' '}
                <bdi>{value}</bdi>
              </span>
              {!isTyped && (
                <button
                  type="button"
                  class="link"
                  aria-label={text.prepared.takeOver(`${name}: ${value}`)}
                  onClick={use}
                >
                  {text.prepared.use}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
