import type { ImportRecords, ProposedRow } from '../../domain/import/proposed-row';
import { type Localization, useLocalization, useStrings } from '../shell/page-context';
import { FramedTable } from './framed-table';
import { countsOf, type ImportReading, isAsking } from './import-reading';
import { importStrings } from './strings-import';

const firstRows = 5;
/** More unread rows than these have the same reason, and the number of all is in the heading. */
const mostUnread = 500;

/** The first rows as they will be written, and every row that cannot be read with the reason (P304). */
export function PreviewTables({ reading }: { readonly reading: ImportReading }) {
  const strings = useStrings(importStrings);
  const { proposal, tables } = reading;
  const of = { localization: useLocalization(), hasTabs: tables.length > 1 };
  const { ready } = countsOf(proposal);
  const waits = isAsking(reading);
  const first = proposal.rows.filter(({ fate }) => fate.kind === 'ready').slice(0, firstRows);
  const bad = proposal.rows.filter(
    // A date of two readings is read as soon as the question above is answered (P434).
    ({ fate }) => fate.kind === 'unread' && !(waits && fate.flaw.rule === 'M183'),
  );
  return (
    <section>
      {ready > 0 && (
        <>
          <h2>{strings.preview(Math.min(ready, firstRows), ready)}</h2>
          <RowTable label={strings.willBe} rows={first} {...of} />
        </>
      )}
      {bad.length > 0 && (
        <>
          <h2>{strings.unread(bad.length)}</h2>
          <RowTable label={strings.reason} rows={bad.slice(0, mostUnread)} {...of} />
        </>
      )}
    </section>
  );
}

interface RowTableProps {
  readonly label: string;
  readonly rows: readonly ProposedRow[];
  readonly localization: Localization;
  /** Whether the rows are from several tabs. */
  readonly hasTabs: boolean;
}

function RowTable({ label, rows, localization, hasTabs }: RowTableProps) {
  const strings = useStrings(importStrings);
  return (
    <FramedTable label={label} heads={[...(hasTabs ? [strings.tab] : []), strings.row, strings.name, label]}>
      {rows.map(({ tab, row1, name, fate }) => (
        <tr key={`${row1} ${tab}`}>
          {hasTabs && (
            <th scope="row" dir="auto">
              {tab}
            </th>
          )}
          <th scope="row">
            <span class="head">{strings.row} </span>
            {row1}
          </th>
          <td dir="auto">{name}</td>
          <td dir="auto" class={fate.kind === 'unread' ? 'error' : undefined}>
            {fate.kind === 'unread' && localization.failureText(fate.flaw)}
            {fate.kind === 'ready' && contentOf(fate.records, localization)}
          </td>
        </tr>
      ))}
    </FramedTable>
  );
}

function contentOf(
  { meetings, goals, actions }: ImportRecords,
  { formats, strings: stringsOf }: Localization,
): string {
  const strings = stringsOf(importStrings);
  const texts = [
    ...meetings.flatMap(({ date, answers, notes, further, nextDate, score }) => [
      formats.longDay(date),
      ...answers.map(({ value, text }) => [value ?? '', text].filter((part) => part !== '').join(' ')),
      notes,
      ...further.map(({ question, text }) => `${question}: ${text}`),
      nextDate === null ? '' : strings.next(formats.longDay(nextDate)),
      score === null ? '' : formats.percent(score),
    ]),
    ...goals.flatMap(({ cells }) => [
      String(cells['key-result']),
      strings.progress(
        ...(['start', 'current', 'target'] as const).map((field) =>
          String(cells[field] ?? '').replace('.', formats.decimal),
        ),
      ),
    ]),
    ...actions.map(({ cells }) => strings.action(String(cells.action), String(cells.status))),
  ];
  return texts.filter((text) => text !== '').join(' · ');
}
