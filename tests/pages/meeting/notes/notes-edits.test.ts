import { proposeNotes } from '../../../../src/domain/notes/propose-notes';
import { beginDraft, editDraft } from '../../../../src/pages/meeting/drafts/draft';
import { acceptEdits, proposals } from '../../../../src/pages/meeting/notes/notes-edits';
import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';
import { ada, viewOf } from '../../../support/pages/team';

const words = localize('en').strings(meetingStrings).pasted;
const notes = `Topics
- Release
Next time
- Holidays
Decisions
- Keep Fridays free
Actions
- Maya: ask finance by Friday
- =1+1`;
const draft = beginDraft('m1');
const found = proposals(proposeNotes, notes, { view: viewOf(ada), engineer: ada, draft });

test('M383 the proposals are for the day of the 1:1, and a task without a name is the engineer’s', () => {
  expect(found).toEqual([
    { kind: 'action', action: 'Ask finance', owner: 'Maya Hartono', due: '2026-11-27' },
    { kind: 'action', action: '=1+1', owner: 'Ada Lovelace', due: null },
    { kind: 'decision', text: 'Keep Fridays free' },
    { kind: 'topic', topic: 'Release', isLater: false },
    { kind: 'topic', topic: 'Holidays', isLater: true },
  ]);
  const moved = editDraft(draft, { field: 'date', value: '2026-11-16' }, '2026-11-22');
  expect(proposals(proposeNotes, notes, { view: viewOf(ada), engineer: ada, draft: moved })[0]).toMatchObject(
    {
      due: '2026-11-20',
    },
  );
});

test('M383 what is used fills the form below what is typed, and nothing else of it', () => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  const typed = editDraft(draft, { field: 'notes', value: 'Typed\n' }, '2026-11-22');
  const edits = acceptEdits(found, typed.content.notes, words, newId);
  const { content } = edits.reduce((before, edit) => editDraft(before, edit, '2026-11-22'), typed);
  expect(content.notes).toBe('Typed\nDecision: Keep Fridays free\nTopic: Release');
  expect(content.rows.additions).toEqual([
    {
      table: 'actions',
      id: 'new-1',
      cells: { action: 'Ask finance', owner: 'Maya Hartono', due: { day: '2026-11-27' }, status: 'Open' },
    },
    {
      table: 'actions',
      id: 'new-2',
      cells: { action: '=1+1', owner: 'Ada Lovelace', due: '', status: 'Open' },
    },
    { table: 'talking-points', id: 'new-3', cells: { topic: 'Holidays' } },
  ]);
  expect(content.answers).toEqual({});
  expect(acceptEdits([], 'Typed', words, newId)).toEqual([]);
});
