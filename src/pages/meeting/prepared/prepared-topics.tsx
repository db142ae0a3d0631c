import { useRef } from 'preact/hooks';
import type { EngineerSummary } from '../../../contract/meeting-form';
import { newId } from '../../shell/new-id';
import { useStrings } from '../../shell/page-context';
import type { Draft } from '../drafts/draft';
import type { MeetingCommands } from '../state/meeting-commands';
import { meetingStrings } from '../strings/meeting-strings';
import { newTopics, topicEdit } from './prepared-edits';

interface PreparedTopicsProps {
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
  readonly edit: MeetingCommands['edit'];
}

/** The prepared topics that are not yet talking points; nothing if there are none. */
export function PreparedTopics({ engineer, draft, edit }: PreparedTopicsProps) {
  const text = useStrings(meetingStrings);
  const heading = useRef<HTMLParagraphElement>(null);
  const topics = newTopics(draft, engineer, engineer.prepared?.topics ?? []);
  if (topics.length === 0) return null;
  return (
    <div class="prepared">
      <p class="quiet" tabIndex={-1} ref={heading}>
        {text.prepared.topics}
      </p>
      <ul class="rows">
        {topics.map((topic) => (
          <li key={topic} class="line">
            <bdi>{topic}</bdi>
            <button
              type="button"
              class="link"
              aria-label={text.prepared.takeOver(topic)}
              onClick={() => {
                edit(topicEdit(topic, newId()));
                // The button is gone with its topic.
                heading.current?.focus();
              }}
            >
              {text.prepared.use}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
