import type { EvaluatedLine } from '../../domain/self-check/evaluate';
import { useStrings } from '../shell/page-context';
import { type ReportedCheck, valueText } from './report';
import { checkStrings } from './strings-checks';
import { selfCheckStrings } from './strings-self-check';

/** A row for each result of a check, below its question and the meaning of a difference (P247). */
export function CheckTable({ checks }: { readonly checks: readonly ReportedCheck[] }) {
  const { table } = useStrings(selfCheckStrings);
  return (
    <table class="checks">
      <thead>
        <tr>
          <th scope="col">{table.tried}</th>
          <th scope="col">{table.believed}</th>
          <th scope="col">{table.found}</th>
        </tr>
      </thead>
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </table>
  );
}

function Check({ check: { id, verdict, lines, error } }: { readonly check: ReportedCheck }) {
  const strings = useStrings(selfCheckStrings);
  const { question, meaning } = useStrings(checkStrings)[id];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span class={`verdict ${verdict.replace(' ', '-')}`}>{strings.verdicts[verdict]}</span> {question}
          {error === '' ? (
            <p class="quiet">{verdict === 'as believed' ? strings.asBelieved : meaning}</p>
          ) : (
            <p class="error">{strings.unchecked(error)}</p>
          )}
        </th>
      </tr>
      {lines.map((line) => (
        <Line key={line.tried} line={line} />
      ))}
    </tbody>
  );
}

function Line({ line: { tried, believed, found, differs } }: { readonly line: EvaluatedLine }) {
  const { notDependent, nothing } = useStrings(selfCheckStrings);
  return (
    <tr class={differs ? 'differs' : undefined}>
      <td lang="en">{tried}</td>
      <td lang="en">
        {believed === undefined ? <span class="quiet">{notDependent}</span> : valueText(believed)}
      </td>
      <td lang="en">{valueText(found, nothing)}</td>
    </tr>
  );
}
