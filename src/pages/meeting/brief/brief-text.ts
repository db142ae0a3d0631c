import type { BriefLineView } from '../../../contract/brief';
import type { GoalView } from '../../../contract/goals-view';
import type { EngineerSummary, FormView } from '../../../contract/meeting-form';
import type { Decimal } from '../../../domain/cells/cell-number';
import { bidiIsolate } from '../../shell/bidi-isolate';
import { scaleNumber } from '../../shell/scale-number';
import { goalUnitOf } from '../drafts/number-unit';
import { shownCell } from '../drafts/typed-cell';
import type { MeetingStrings } from '../strings/meeting-strings';

interface BriefContext {
  readonly view: Pick<FormView, 'questions' | 'today'>;
  /** The goals of the engineer; they determine which values are percentages. */
  readonly goals: readonly GoalView[];
  readonly decimal: Decimal;
  readonly text: MeetingStrings;
}

/** One line of the brief as a sentence. */
export function briefLineText(line: BriefLineView, { view, goals, decimal, text }: BriefContext): string {
  const { brief, prepared, who } = text;
  switch (line.kind) {
    case 'feeling':
    case 'workload': {
      const lowest = view.questions.find(({ id }) => id === line.kind)?.lowest ?? null;
      return brief[line.kind](scaleNumber(line.value, { lowest }), line.usual, line.isPrepared);
    }
    case 'overdue':
      return brief.overdue(line.action, line.since, line.count);
    case 'done':
      return brief.done(line.action, line.count);
    case 'moved': {
      const unit = goalUnitOf(goals, line.ref, 'current');
      const [before, after] = [line.before, line.after].map((cell) =>
        bidiIsolate(shownCell(cell, decimal, unit)),
      );
      const move = brief.moved(line.keyResult, before ?? '', after ?? '', line.isBack);
      return move + (line.others > 0 ? brief.others(line.others) : '');
    }
    case 'confidence':
      return brief.confidence(line.keyResult, line.before, line.after, line.count);
    case 'still':
      return brief.still(line.keyResult, line.count);
    case 'prepared':
      return prepared.title(who.when(line.day, view.today), line.time);
    case 'topics':
      return brief.topics(line.topic, line.count);
    case 'anniversary':
      return brief.anniversary(line.years, line.day);
  }
}

/** The brief and all open talking points as plain text (P338). */
export function agendaText(engineer: EngineerSummary, context: BriefContext): string {
  const { view, text } = context;
  const { brief, next } = text;
  const { since = '', lines = [] } = engineer.brief ?? {};
  const points = lines.filter(({ kind }) => kind !== 'topics').map((line) => briefLineText(line, context));
  const topics = engineer.talkingPoints.map(({ topic }) => topic);
  return [
    next.recap.title(engineer.name, view.today),
    list(`${brief.title} (${brief.since(since)})`, points),
    list(brief.talkingPoints, topics),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line}`)].join('\n');
}
