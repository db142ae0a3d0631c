import type { NotesProposal } from '../../../src/domain/notes/propose-notes';

/** Notes of one shape, and what they propose for the 1:1 of Wednesday 14 October 2026; a task as [what, who, until when]. */
export interface NotesShape {
  readonly name: string;
  readonly notes: string;
  readonly actions: readonly (readonly [string, string, string | null])[];
  readonly decisions: readonly string[];
  /** With "later: " before those for the next 1:1. */
  readonly topics: readonly string[];
}

/** A proposal in the form of a shape. */
export function shapeOf({ actions, decisions, topics }: NotesProposal): Omit<NotesShape, 'name' | 'notes'> {
  return {
    actions: actions.map(({ action, owner, due }) => [action, owner, due]),
    decisions,
    topics: topics.map(({ topic, isLater }) => (isLater ? `later: ${topic}` : topic)),
  };
}

const ada = 'Ada Lovelace';
const maya = 'maya.hartono@example.com';

/** Notes in English; those in Indonesian are in notes-shapes-indonesian.ts. */
export const englishShapes: readonly NotesShape[] = [
  {
    name: 'a document with details, and suggested next steps with names in brackets',
    notes: `📝 Notes
Oct 14, 2026
## 1:1 Ada / Maya
Invited Maya Hartono Ada Lovelace
### Summary
The two spoke about the load of the team and what comes after the release.
### Details
* **Load on call** Ada Lovelace described three nights with pages and asked for a second person (00:03:12).
* **After the release** Maya Hartono wants to keep Fridays free of meetings ([00:10:47](https://example.com/t)).
### Suggested next steps
- [ ] [Ada Lovelace] Write rota proposal: Draft a rota with two people by Friday.
- [ ] [Maya Hartono] Ask finance: Find out whether a course can be paid before 30 October.
- [ ] [The group] Read the draft again next week.`,
    actions: [
      ['Write rota proposal: Draft a rota with two people', ada, '2026-10-16'],
      ['Ask finance: Find out whether a course can be paid', maya, '2026-10-30'],
      ['Read the draft again', '', '2026-10-23'],
    ],
    decisions: [],
    topics: ['Load on call', 'After the release'],
  },
  {
    name: 'a summary with action items below the name of each person',
    notes: `Overview
• The pair went through the incident of last week.
• Hiring remains on hold.

Action Items
Ada Lovelace
Send the timeline of the incident to the team (12:31)
Add an alert for the queue by Oct 20 (14:02)

Maya Hartono
Clear the budget with Tomas (15:45)`,
    actions: [
      ['Send the timeline of the incident to the team', ada, null],
      ['Add an alert for the queue', ada, '2026-10-20'],
      ['Clear the budget with Tomas', maya, null],
    ],
    decisions: [],
    topics: ['The pair went through the incident of last week', 'Hiring remains on hold'],
  },
  {
    name: 'outline by headings, with commitments between the points',
    notes: `### Migration plan
- Two services are left
  - the older one has no owner
- Ada to write the runbook by next Tuesday

### Career
- Wants to mentor
- Maya will find a mentee in two weeks

### Decisions
- The old cluster is turned off in November

### Next steps
- Look at the cost report`,
    actions: [
      ['Write the runbook', ada, '2026-10-20'],
      ['Find a mentee', maya, '2026-10-28'],
      ['Look at the cost report', '', null],
    ],
    decisions: ['The old cluster is turned off in November'],
    topics: ['Migration plan', 'Two services are left', 'Career', 'Wants to mentor'],
  },
  {
    name: 'sections with emoji and bold task titles',
    notes: `**✅ Decisions**
1. We agreed to skip the November release.
**🎯 Follow-up tasks:**
1. **Release note:** explain why November is skipped (Owner: Ada Lovelace, due 2026-10-19)
2. **Vacation plan** - collect the days of the team (Maya)
**❓ Open questions**
1. Who covers the support desk in December?`,
    actions: [
      ['Release note: explain why November is skipped', ada, '2026-10-19'],
      ['Vacation plan - collect the days of the team', maya, null],
    ],
    decisions: ['We agreed to skip the November release.'],
    topics: ['later: Who covers the support desk in December?'],
  },
  {
    name: 'sentences about next steps without a list',
    notes: `Meeting summary for 1:1
Quick recap
They talked about reviews that take too long, and about a talk in spring.

Next steps
Ada will propose a limit for the size of a review by end of month.
Maya will bring the topic to the leads tomorrow.

Summary
Reviews
Ada has four reviews open.`,
    actions: [
      ['Propose a limit for the size of a review', ada, '2026-10-31'],
      ['Bring the topic to the leads', maya, '2026-10-15'],
    ],
    decisions: [],
    topics: [],
  },
  {
    name: 'boxes of Markdown, some of them ticked',
    notes: `# Ada 2026-10-14
- [x] Book the room
- [ ] Order the new laptop (due: 21 Oct)
* [ ] @Maya sign the form, 2026-10-16
- [X] Call the bank
- Notes from the retro`,
    actions: [
      ['Order the new laptop', '', '2026-10-21'],
      ['Sign the form', maya, '2026-10-16'],
    ],
    decisions: [],
    topics: ['Notes from the retro'],
  },
  {
    name: 'a plain list without any heading',
    notes: `- deploys are fine again
- Ada: check the flaky test by Monday
- decided to keep the weekly sync
- I'll talk to legal
- pay review: after the new year`,
    actions: [
      ['Check the flaky test', ada, '2026-10-19'],
      ['Talk to legal', maya, null],
    ],
    decisions: ['keep the weekly sync'],
    topics: ['deploys are fine again', 'pay review'],
  },
  {
    name: 'words before a colon',
    notes: `Topic: onboarding of the new colleague
Action: Ada prepares the first week, by 19/10/2026
Decision: the buddy is Budi
AI: Maya - book lunch on Thursday
To-do: update the wiki`,
    actions: [
      ['Ada prepares the first week', '', '2026-10-19'],
      ['Book lunch', maya, '2026-10-15'],
      ['Update the wiki', '', null],
    ],
    decisions: ['the buddy is Budi'],
    topics: ['onboarding of the new colleague'],
  },
  {
    name: 'a table of Markdown',
    notes: `## Action items
| Who | What | When |
| --- | --- | --- |
| Ada | Fix the report | Friday |
| Maya Hartono | Invite the auditors | 2 Nov |
|  | Archive the old board | |`,
    actions: [
      ['Fix the report', ada, '2026-10-16'],
      ['Invite the auditors', maya, '2026-11-02'],
      ['Archive the old board', '', null],
    ],
    decisions: [],
    topics: [],
  },
  {
    name: 'a transcript below the notes, which is left out',
    notes: `Takeaways
- The survey went well
Action items for Ada
- share the numbers by the next 1:1
Transcript
Maya Hartono 0:01
I will call everybody tomorrow.
Ada Lovelace 0:09
- Decision: none of this counts`,
    actions: [['Share the numbers', ada, '2026-10-28']],
    decisions: [],
    topics: ['The survey went well'],
  },
  {
    name: 'lines with the end of a message, lines of Windows and full-width blanks',
    notes:
      'Follow-ups\r\n–\u00a0Send slides — Ada\r\n–\u00a0Share notes @Maya\r\n\r\nAgreements\r\n–\u00a0No meetings on Friday\r\n',
    actions: [
      ['Send slides', ada, null],
      ['Share notes', maya, null],
    ],
    decisions: ['No meetings on Friday'],
    topics: [],
  },
  {
    name: 'prose that proposes nothing',
    notes: 'We had a good talk about the summer.\nThe weather was fine and nobody was in a hurry.',
    actions: [],
    decisions: [],
    topics: [],
  },
];
