import type { EngineerSummary } from '../../../contract/meeting-form';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { newTopics, newWins, topicEdit, winEdit } from './prepared-edits';
import { PreparedList } from './prepared-list';

interface PreparedLinesProps {
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
  readonly edit: MeetingCommands['edit'];
}

const none = { lines: [], more: 0 };

/** The prepared topics that are not yet talking points; nothing if there are none. */
export function PreparedTopics({ engineer, draft, edit }: PreparedLinesProps) {
  const text = useStrings(meetingStrings);
  const { lines: topics, more } = engineer.prepared?.topics ?? none;
  const lines = newTopics(draft, engineer, topics);
  const use = (topic: string) => edit(topicEdit(topic, newId()));
  return <PreparedList title={text.prepared.topics} {...{ lines, more }} onUse={use} />;
}

/** The prepared wins that are not in the form yet; nothing if there are none (P353). */
export function PreparedWins({ engineer, draft, edit }: PreparedLinesProps) {
  const text = useStrings(meetingStrings);
  const { lines: wins, more } = engineer.prepared?.wins ?? none;
  const lines = newWins(draft, wins);
  const use = (win: string) => edit(winEdit(win, newId()));
  return <PreparedList title={text.prepared.wins} {...{ lines, more }} onUse={use} />;
}
