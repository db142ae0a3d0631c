import type { EngineerSummary, FormView, Question } from '../../../contract/meeting-form';
import type { CellValue, RowAddition, RowEdit } from '../../../contract/row-edit';
import type { Decimal } from '../../../domain/cells/cell-number';
import { answerTo, type Draft, shownDate, shownNextDate } from '../drafts/draft';
import { type DraftRows, joinedRows } from '../drafts/draft-rows';
import { goalUnitOf } from '../drafts/number-unit';
import { shownCell, typedCell } from '../drafts/typed-cell';
import { dayOf, done } from '../drafts/visible-action-items';
import type { MeetingStrings } from '../strings/meeting-strings';

interface RecapSource {
  readonly view: FormView;
  readonly engineer: EngineerSummary;
  readonly draft: Draft;
}

type RecapStrings = MeetingStrings['next']['recap'];

/** A recap before it is written as plain text or with the marks of Slack. */
interface Recap {
  readonly title: string;
  readonly parts: readonly RecapPart[];
}

/** What was said about one thing, or a list. */
interface RecapPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isList: boolean;
}

/** The recap of the 1:1 as plain text, whether it is saved or not (P115). */
export function recapText(source: RecapSource, words: RecapStrings, decimal: Decimal): string {
  const { title, parts } = recapOf(source, words, decimal);
  const texts = parts.map((part) =>
    [part.title, ...part.lines.map((line) => (part.isList ? `- ${line}` : line))].join('\n'),
  );
  return [title, ...texts].join('\n\n');
}

/** The same with titles in bold and bullets, as Slack reads a pasted text (P340). */
export function slackText(source: RecapSource, words: RecapStrings, decimal: Decimal): string {
  const { title, parts } = recapOf(source, words, decimal);
  const bold = (words: string) => `*${words.replace(/\*/g, '∗')}*`;
  const texts = parts.map((part) =>
    [bold(part.title), ...part.lines.map((line) => (part.isList ? `• ${line}` : line))].join('\n'),
  );
  return [bold(title), ...texts].join('\n\n');
}

/** The open action items after the 1:1 as the form has them, new ones first. */
export function openActionItems({ engineer, draft }: Omit<RecapSource, 'view'>): OpenActionLine[] {
  const rows = joinedRows(draft.savedRows, draft.content.rows);
  return [...ownActions(rows.additions).map(({ cells }) => actionOf(cells)), ...openActions(engineer, rows)];
}

/** An action item with its owner and due day, '' if it has none. */
export interface OpenActionLine {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

function recapOf({ view, engineer, draft }: RecapSource, words: RecapStrings, decimal: Decimal): Recap {
  const rows = joinedRows(draft.savedRows, draft.content.rows);
  const next = shownNextDate(draft, engineer);
  const line = ({ action, owner, due }: OpenActionLine) => words.action(action, owner, due);
  const parts = [
    list(
      words.discussed,
      titles(rows, 'talking-points', 'topic', ({ discussed }) => discussed !== ''),
    ),
    ...view.questions.map((question) => answered(question, draft)),
    ...draft.content.further.map((one) => textPart(one.question, one.text)),
    list(words.moved, moves(rows, engineer, words, decimal)),
    list(
      words.closed,
      titles(rows, 'actions', 'action', ({ status }) => status === done),
    ),
    list(
      words.wins,
      rows.additions.flatMap((one) => (one.table === 'wins' ? nameIn(one.cells, 'win') || [] : [])),
    ),
    list(
      words.added,
      ownActions(rows.additions).map(({ cells }) => line(actionOf(cells))),
    ),
    list(words.open, openActions(engineer, rows).map(line)),
  ].filter(({ lines }) => lines.length > 0);
  const end = next === '' ? [] : [{ title: words.next(next), lines: [], isList: false }];
  return { title: words.title(engineer.name, shownDate(draft, view)), parts: [...parts, ...end] };
}

type Cells = Readonly<Record<string, CellValue | undefined>>;

function list(title: string, lines: readonly string[]): RecapPart {
  return { title, lines, isList: true };
}

function textPart(question: string, answer: string): RecapPart {
  const text = answer.trim();
  return { title: question, lines: text === '' ? [] : [text], isList: false };
}

function answered(question: Question, draft: Draft): RecapPart {
  const { value, text: note } = answerTo(draft, question.id);
  if (value === null) return textPart(question.text, note);
  const { lowest, lowestWord, highest, highestWord } = question;
  const ends = [`${lowest} ${lowestWord}`.trim(), `${highest} ${highestWord}`.trim()].join(' – ');
  return textPart(question.text, `${value} (${ends})\n${note}`);
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

function moves(rows: DraftRows, { goals }: EngineerSummary, words: RecapStrings, decimal: Decimal): string[] {
  return Object.values(rows.edits).flatMap((edit) => {
    if (edit.table !== 'goals' || edit.now.current === undefined) return [];
    const unit = goalUnitOf(goals.keyResults, edit.ref, 'current');
    const read = (cell: CellValue) => (unit === 'number' ? cell : typedCell('current', cell, decimal, unit));
    const [before, after] = [edit.seen.current ?? '', edit.now.current].map((cell) =>
      shownCell(read(cell), decimal, unit),
    );
    if (before === after) return [];
    return [words.move(nameIn(edit.seen, 'key-result'), before ?? '', after ?? '')];
  });
}

/** New items that are saved are in the view too, so they are skipped. */
function openActions({ actions }: EngineerSummary, rows: DraftRows): OpenActionLine[] {
  const added = new Set(ownActions(rows.additions).map(({ id }) => id));
  return actions.flatMap((action) => {
    const edit = rows.edits[`actions ${action.ref}`];
    const now: Cells = { ...action, ...edit?.now };
    return now.status === done || added.has(action.ref) ? [] : [actionOf(now)];
  });
}

function ownActions(additions: readonly RowAddition[]) {
  return additions.filter((one) => one.table === 'actions' && nameIn(one.cells, 'action') !== '');
}

function actionOf(cells: object): OpenActionLine {
  const { owner = '', due = '' } = cells as Cells;
  return { action: nameIn(cells, 'action'), owner: String(owner).trim(), due: dayOf(due) };
}

function nameIn(cells: object, naming: string): string {
  return String((cells as Cells)[naming] ?? '').trim();
}
