import { useEffect, useRef, useState } from 'preact/hooks';
import type { GoalsView } from '../../../contract/goals-view';
import type { Day } from '../../../contract/outcome';
import type { Decimal, Flaw } from '../../../domain/cells/cell-number';
import { isBlank } from '../../../domain/cells/cell-number';
import type { QualityCheck } from '../../../domain/goals/goal-quality';
import type { GoalStatus } from '../../../domain/goals/goal-status';
import { FieldError } from '../../shell/field';
import { useLocalization, useStrings } from '../../shell/page-context';
import { shownCell } from '../drafts/typed-cell';
import { memo } from '../parts/memo';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { ConfidenceField } from './confidence-field';
import { CurrentValueField } from './current-value-field';
import { KeyResultForm } from './key-result-form';
import {
  type GoalColumn,
  goalEdit,
  isNew,
  isRetired,
  shownGoalCell,
  type VisibleGoal,
} from './visible-goals';

export interface KeyResultProps {
  readonly goal: VisibleGoal;
  readonly objectiveWeights: GoalsView['objectiveWeights'];
  readonly hasConfidence: boolean;
  readonly decimal: Decimal;
  readonly raw: number | null;
  readonly progress: number | null;
  readonly flaw: Flaw | null;
  readonly status: GoalStatus | null;
  readonly share: number;
  readonly points: number | null;
  readonly open: number;
  /** What the checks found, separated by spaces; the same text as long as nothing changes. */
  readonly quality: string;
  readonly errorColumn: GoalColumn | null;
  readonly error: string | null;
  readonly today: Day;
  readonly edit: MeetingCommands['edit'];
  /** Removes a new key result. */
  readonly onRemove: (ref: string) => void;
}

/** One key result: its status, its current value, and its definition on demand. */
export const KeyResult = memo((props: KeyResultProps) => {
  const text = useStrings(meetingStrings);
  const { goal, objectiveWeights, decimal, status, today, errorColumn, error, edit, onRemove } = props;
  const [isOpen, setOpen] = useState(isNew(goal));
  const toggle = useRef<HTMLButtonElement>(null);
  const name = String(goal.cells['key-result']);
  const retired = isRetired(goal);
  const found = props.quality === '' ? [] : (props.quality.split(' ') as QualityCheck[]);
  // A goal that stood still is never green (W200).
  const isStill = found.includes('stood-still');
  const shown = name.trim() === '' ? text.goals.newOne : name;
  const errorOf = (column: GoalColumn) => (column === errorColumn ? error : null);
  // A field with a failure must be visible in the same render, because it receives the focus.
  const mustShow = errorColumn !== null && errorColumn !== 'current' && errorColumn !== 'confidence';
  useEffect(() => {
    if (mustShow) setOpen(true);
  }, [mustShow]);
  const retire = (closed: '' | { readonly day: Day }) => {
    edit(goalEdit(goal, 'closed', closed));
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <li class="key-result">
      <div class="key-result-head">
        <bdi class={retired ? 'struck' : undefined}>{shown}</bdi>
        {status !== null && (
          <span class={`state ${isStill ? 'due' : stateClass[status]}`}>{text.goals.status[status]}</span>
        )}
      </div>
      <div class="current-value">
        {retired ? (
          <span class="quiet">{text.goals.retired}</span>
        ) : (
          <CurrentValueField
            {...{ goal, decimal, edit, raw: props.raw }}
            label={shown}
            error={errorOf('current')}
          />
        )}
        <button
          type="button"
          class="link"
          ref={toggle}
          aria-expanded={retired ? undefined : isOpen}
          aria-label={
            retired
              ? text.goals.takeBackOne(shown)
              : isOpen
                ? text.goals.closeOne(shown)
                : text.goals.editOne(shown)
          }
          onClick={() => (retired ? retire('') : setOpen(!isOpen))}
        >
          {retired ? text.goals.takeBack : isOpen ? text.goals.close : text.goals.edit}
        </button>
      </div>
      {!retired && (
        <>
          <FieldError name={`goals ${goal.ref} current`} error={errorOf('current')} />
          {props.hasConfidence && (
            <ConfidenceField {...{ goal, decimal, edit }} label={shown} error={errorOf('confidence')} />
          )}
          <Progress {...props} flaw={errorColumn === 'current' ? null : props.flaw} />
          {found.length > 0 && (
            <ul class="quality" aria-label={text.goals.qualityOf(shown)}>
              {found.map((check) => (
                <li key={check}>{text.goals.quality[check]}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {(isOpen || mustShow) && !retired && (
        <KeyResultForm
          {...{ goal, objectiveWeights, decimal, errorOf, edit }}
          legend={shown}
          onRetire={() => retire({ day: today })}
          onRemove={() => onRemove(goal.ref)}
        />
      )}
    </li>
  );
});

const stateClass: Readonly<Record<GoalStatus, string>> = {
  Done: 'good',
  'On track': 'good',
  Behind: 'due',
  'At risk': 'overdue',
};

/** The progress bar, and the same information as text. */
function Progress({ goal, decimal, raw, progress, flaw, share, points, open }: KeyResultProps) {
  const { strings, formats } = useLocalization();
  const text = strings(meetingStrings);
  const { weight, due } = goal.cells;
  const words = [
    raw === null ? text.goals.notReported : formats.percent(raw),
    isBlank(weight)
      ? text.goals.blankWeight(formats.percent(share))
      : text.goals.weight(shownGoalCell(goal, 'weight', decimal)),
    ...(points === null ? [] : [text.goals.worth(points, open)]),
    ...(due === '' ? [] : [text.goals.due(shownCell(due, decimal))]),
  ];
  return (
    <>
      <div class="bar" aria-hidden="true">
        <div style={{ width: `${Math.min(1, progress ?? 0) * 100}%` }} />
      </div>
      {flaw === null ? (
        <p class="hint">{words.join(' · ')}</p>
      ) : (
        <p class="warning">{text.goals.notScored(flaw)}</p>
      )}
    </>
  );
}
