import type { Finding } from '../../contract/check';
import { useLocalization, useStrings } from '../shell/page-context';
import { checkStrings } from './strings-check';
import { findingStrings } from './strings-findings';

interface FindingListProps {
  readonly heading: string;
  readonly hint?: string;
  readonly findings: readonly Finding[];
  /** For a list of which users choose what to repair. */
  readonly choice?: {
    readonly chosen: ReadonlySet<string>;
    onChoose(id: string, isChosen: boolean): void;
  };
  /** Leaves out what a repair does, because it is done. */
  readonly isDone?: boolean;
}

/** Findings with their places, each with what it is and what to do about it (P260). */
export function FindingList({ heading, hint, findings, choice, isDone = false }: FindingListProps) {
  return (
    <fieldset class="findings">
      <legend>
        <h2>{heading}</h2>
      </legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {choice === undefined ? (
              <FindingText finding={finding} isDone={isDone} />
            ) : (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={choice.chosen.has(finding.id)}
                  onChange={(event) => choice.onChoose(finding.id, event.currentTarget.checked)}
                />
                <FindingText finding={finding} isDone={isDone} />
              </label>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function FindingText({ finding, isDone }: { readonly finding: Finding; readonly isDone: boolean }) {
  const { formats } = useLocalization();
  const strings = useStrings(checkStrings);
  const { tab, cells, count } = finding;
  const { what, remedy } = useStrings(findingStrings)[finding.kind](finding.details);
  const rest = count - cells.length;
  return (
    <span class="finding">
      <span class="where">
        {tab === '' ? strings.workbook : <bdi>{tab}</bdi>}
        {cells.length > 0 &&
          ` · ${rest > 0 ? cells.join(', ') + strings.moreCells(rest) : formats.list(cells)}`}
      </span>
      <span>
        {what} {!isDone && <span class="quiet">{remedy}</span>}
      </span>
    </span>
  );
}
