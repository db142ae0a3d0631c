import type { EngineerSummary, FormView, Question } from '../../../contract/meeting-form';
import type { CellValue, RowAddition, RowEdit } from '../../../contract/row-edit';
import type { Decimal } from '../../../domain/cells/cell-number';
import { answerTo, type Draft, shownDate, shownNextDate } from '../drafts/draft';
import { type DraftRows, joinedRows } from '../drafts/draft-rows';
import { shownCell } from '../drafts/typed-cell';
import { dayOf, done } from '../drafts/visible-action-items';
import type { MeetingStrings } from '../strings/meeting-strings';

interface RecapSource {
  readonly view: FormView;
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
}

type RecapStrings = MeetingStrings['next']['recap'];

/** The recap of the 1:1 as plain text, whether it is saved or not (P115). */
export function recapText(
  { view, engineer, draft }: RecapSource,
  words: RecapStrings,
  decimal: Decimal,
): string {
  const rows = joinedRows(draft.savedRows, draft.content.rows);
  const next = shownNextDate(draft, engineer);
  return [
    words.title(engineer.name, shownDate(draft, view)),
    list(
      words.discussed,
      titles(rows, 'talking-points', 'topic', ({ discussed }) => discussed !== ''),
    ),
    ...view.questions.map((question) => answered(question, draft)),
    ...draft.content.further.map((one) => said(one.question, one.text)),
    list(words.moved, moves(rows, words, decimal)),
    list(
      words.closed,
      titles(rows, 'actions', 'action', ({ status }) => status === done),
    ),
    list(words.added, addedActions(rows, words)),
    list(words.open, openActions(engineer, rows, words)),
    next === '' ? '' : words.next(next),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Cells = Readonly<Record<string, CellValue | undefined>>;

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line}`)].join('\n');
}

function said(question: string, answer: string): string {
  return answer.trim() === '' ? '' : `${question}\n${answer.trim()}`;
}

function answered(question: Question, draft: Draft): string {
  const { value, text: note } = answerTo(draft, question.id);
  if (value === null) return said(question.text, note);
  const { lowest, lowestWord, highest, highestWord } = question;
  const ends = [`${lowest} ${lowestWord}`.trim(), `${highest} ${highestWord}`.trim()].join(' – ');
  return said(question.text, `${value} (${ends})\n${note}`);
}

/** The texts of the changed rows that match. */
function titles(
  rows: DraftRows,
  table: RowEdit['table'],
  naming: string,
  holds: (now: Cells) => boolean,
): string[] {
  return Object.values(rows.edits)
    .filter((edit) => edit.table === table && holds({ discussed: '', ...edit.now }))
    .map((edit) => nameIn(edit.seen, naming));
}

function moves(rows: DraftRows, words: RecapStrings, decimal: Decimal): string[] {
  return Object.values(rows.edits).flatMap((edit) => {
    if (edit.table !== 'goals' || edit.now.current === undefined) return [];
    const [before, after] = [edit.seen.current ?? '', edit.now.current].map((cell) =>
      shownCell(cell, decimal),
    );
    if (before === after) return [];
    return [words.move(nameIn(edit.seen, 'key-result'), before ?? '', after ?? '')];
  });
}

function addedActions(rows: DraftRows, words: RecapStrings): string[] {
  return ownActions(rows.additions).map(({ cells }) => actionLine(cells, words));
}

/** New items that are saved are in the view too, so they are skipped. */
function openActions({ actions }: EngineerSummary, rows: DraftRows, words: RecapStrings): string[] {
  const added = new Set(ownActions(rows.additions).map(({ id }) => id));
  return actions.flatMap((action) => {
    const edit = rows.edits[`actions ${action.ref}`];
    const now: Cells = { ...action, ...edit?.now };
    return now.status === done || added.has(action.ref) ? [] : [actionLine(now, words)];
  });
}

function ownActions(additions: readonly RowAddition[]) {
  return additions.filter((one) => one.table === 'actions' && nameIn(one.cells, 'action') !== '');
}

function actionLine(cells: object, words: RecapStrings): string {
  const { owner = '', due = '' } = cells as Cells;
  return words.action(nameIn(cells, 'action'), String(owner).trim(), dayOf(due));
}

function nameIn(cells: object, naming: string): string {
  return String((cells as Cells)[naming] ?? '').trim();
}
