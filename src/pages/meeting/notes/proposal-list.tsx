import { useStrings } from '../../shell/page-context';
import { type MeetingStrings, meetingStrings } from '../strings/meeting-strings';
import type { Proposal } from './notes-edits';

interface ProposalListProps {
  readonly left: readonly Proposal[];
  readonly onUse: (proposal: Proposal) => void;
  readonly onDrop: (proposal: Proposal) => void;
}

/** The proposals by the place that they go to, each with its two buttons. */
export function ProposalList({ left, onUse, onDrop }: ProposalListProps) {
  const text = useStrings(meetingStrings).pasted;
  const groups: readonly (readonly [string, (one: Proposal) => boolean])[] = [
    [text.actions, ({ kind }) => kind === 'action'],
    [text.decisions, ({ kind }) => kind === 'decision'],
    [text.topics, (one) => one.kind === 'topic' && !one.isLater],
    [text.later, (one) => one.kind === 'topic' && one.isLater],
  ];
  return (
    <>
      {groups.map(([title, isOf]) => {
        const own = left.filter(isOf);
        if (own.length === 0) return null;
        return (
          <section key={title}>
            <h3>{title}</h3>
            <ul class="rows">
              {own.map((one) => (
                <li key={`${one.kind} ${proposalText(one)}`} class="proposal">
                  <div dir="auto">{proposalText(one)}</div>
                  {one.kind === 'action' && <div class="hint">{text.about(one.owner, one.due)}</div>}
                  <Buttons {...{ text, onUse, onDrop }} proposal={one} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The text of a proposal as the form receives it. */
export function proposalText(proposal: Proposal): string {
  if (proposal.kind === 'action') return proposal.action;
  return proposal.kind === 'decision' ? proposal.text : proposal.topic;
}

interface ButtonsProps extends Omit<ProposalListProps, 'left'> {
  readonly text: MeetingStrings['pasted'];
  readonly proposal: Proposal;
}

function Buttons({ text, proposal, onUse, onDrop }: ButtonsProps) {
  const words = proposalText(proposal);
  return (
    <div class="buttons">
      <button type="button" aria-label={text.useOne(words)} onClick={() => onUse(proposal)}>
        {text.use}
      </button>
      <button type="button" class="link" aria-label={text.dropOne(words)} onClick={() => onDrop(proposal)}>
        {text.drop}
      </button>
    </div>
  );
}
