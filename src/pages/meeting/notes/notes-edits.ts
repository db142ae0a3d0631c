import type { EngineerSummary, FormView } from '../../../contract/meeting-form';
import type { ProposedTask, ProposedTopic } from '../../../domain/notes/propose-notes';
import { type Draft, type Edit, shownDate, shownNextDate } from '../drafts/draft';
import type { MeetingStrings } from '../strings/meeting-strings';
import type { ReadNotes } from './notes-reader';

/** One thing that pasted notes propose. */
export type Proposal =
  | ({ readonly kind: 'action' } & ProposedTask)
  | { readonly kind: 'decision'; readonly text: string }
  | ({ readonly kind: 'topic' } & ProposedTopic);

interface NotesSource {
  readonly view: FormView;
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
}

/** What the notes propose for the 1:1 in the form, actions first. A task that nobody is named for is the engineer's. */
export function proposals(
  read: ReadNotes,
  notes: string,
  { view, engineer, draft }: NotesSource,
): Proposal[] {
  const days = { meeting: shownDate(draft, view), next: shownNextDate(draft, engineer) };
  const found = read(notes, { engineer: engineer.name, manager: engineer.manager }, days);
  return [
    ...found.actions.map((task) => ({
      kind: 'action' as const,
      ...task,
      owner: task.owner || engineer.name,
    })),
    ...found.decisions.map((text) => ({ kind: 'decision' as const, text })),
    ...found.topics.map((topic) => ({ kind: 'topic' as const, ...topic })),
  ];
}

/**
 * The edits that put proposals into the form (M383): tasks as new action items, topics for the next 1:1 as talking points, and
 * decisions and other topics as lines of Notes, below what is there.
 */
export function acceptEdits(
  accepted: readonly Proposal[],
  notes: string,
  words: MeetingStrings['pasted'],
  newId: () => string,
): Edit[] {
  const lines = accepted.flatMap((one) => {
    if (one.kind === 'decision') return [words.decision(one.text)];
    return one.kind === 'topic' && !one.isLater ? [words.topic(one.topic)] : [];
  });
  const rows = accepted.flatMap((one): Edit[] => {
    if (one.kind === 'action') {
      const { action, owner, due } = one;
      const cells = { action, owner, due: due === null ? ('' as const) : { day: due }, status: 'Open' };
      return [{ rows: 'add', addition: { table: 'actions', id: newId(), cells } }];
    }
    if (one.kind !== 'topic' || !one.isLater) return [];
    return [{ rows: 'add', addition: { table: 'talking-points', id: newId(), cells: { topic: one.topic } } }];
  });
  if (lines.length === 0) return rows;
  const value = [notes.trimEnd(), ...lines].filter((line) => line !== '').join('\n');
  return [...rows, { field: 'notes', value }];
}
