/**
 * Why this content of a file is not a workbook, as the end of "it cannot be opened: ..."; null if it is one (H641).
 * Everything that is read while the workbook opens is checked, because what is not read would be written over.
 */
export function workbookProblem(content: unknown): string | null {
  const [problem] = problems(content);
  return problem === undefined ? null : `${problem}.`;
}

function* problems(content: unknown): Generator<string> {
  if (!isObject(content)) return yield 'it does not hold a workbook';
  if (content.version !== 1) return yield 'it does not hold a workbook of this version';
  if (!isTimeZone(content.timeZone)) yield 'its time zone does not exist';
  if (typeof content.locale !== 'string' || !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(content.locale))
    yield 'it has no locale';
  yield* bookProblems(content.book);
  yield* runsProblems(content.runs);
}

function* bookProblems(book: unknown): Generator<string> {
  if (!isObject(book) || book.format !== 1 || !isObject(book.workbook)) return yield 'it has no cells';
  const { id, sheets, sheetOrder } = book.workbook;
  if (typeof id !== 'string' || !isObject(sheets) || !isListOf(sheetOrder, isText))
    return yield 'it has no tabs';
  if (sheetOrder.length === 0) yield 'it has no tabs';
  if (!isMissingOr(book.tabNumbers, (numbers) => isObjectOf(numbers, isNumber)))
    yield 'the numbers of its tabs are broken';
  if (!isMissingOr(book.results, isResults)) yield 'its results are broken';
  for (const key of sheetOrder)
    if (!hasOwn(sheets, key)) yield `its tab ${JSON.stringify(key).slice(0, 40)} is missing`;
  for (const [key, sheet] of Object.entries(sheets)) {
    const name = JSON.stringify(key).slice(0, 40);
    if (!sheetOrder.includes(key)) yield `its tab ${name} has no place in the order`;
    if (!isObject(sheet) || sheet.id !== key || !isText(sheet.name)) yield `its tab ${name} is broken`;
    else if (!isMissingOr(sheet.cellData, (rows) => isObjectOf(rows, (row) => isObjectOf(row, isCell))))
      yield `the cells of its tab ${name} are broken`;
    else if (!isMissingOr(sheet.rowCount, isNumber) || !isMissingOr(sheet.columnCount, isNumber))
      yield `the size of its tab ${name} is broken`;
  }
}

/** A workbook that no script has run on has none. */
function* runsProblems(runs: unknown): Generator<string> {
  if (runs === null) return;
  if (!isObject(runs)) return yield 'what scripts keep in it is broken';
  const { timeZone, properties, metadata, protections, forms } = runs;
  if (!isMissingOr(timeZone, isTimeZone)) yield 'its time zone does not exist';
  if (!isMissingOr(properties, (stores) => isObjectOf(stores, (store) => isObjectOf(store, isText))))
    yield 'its properties are broken';
  const isEntry = (entry: unknown) =>
    isObject(entry) &&
    isNumber(entry.id) &&
    isText(entry.key) &&
    isMissingOr(entry.value, isText) &&
    isMissingOr(entry.visibility, isText) &&
    isPlace(entry.place);
  if (
    !isMissingOr(
      metadata,
      (kept) => isObject(kept) && isNumber(kept.nextId) && isListOf(kept.entries, isEntry),
    )
  )
    yield 'its developer metadata are broken';
  const isProtection = (one: unknown) => isObject(one) && isNumber(one.id) && isNumber(one.sheetId);
  if (
    !isMissingOr(
      protections,
      (kept) => isObject(kept) && isNumber(kept.nextId) && isListOf(kept.protections, isProtection),
    )
  )
    yield 'its protections are broken';
  if (!isMissingOr(forms, (kept) => isObject(kept) && isListOf(kept.forms, isForm)))
    yield 'its forms are broken';
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjectOf(value: unknown, isRight: (one: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isRight);
}

function isListOf<One>(value: unknown, isRight: (one: unknown) => one is One): value is readonly One[];
function isListOf(value: unknown, isRight: (one: unknown) => boolean): value is readonly unknown[];
function isListOf(value: unknown, isRight: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight);
}

function isMissingOr(value: unknown, isRight: (one: unknown) => boolean): boolean {
  return value === undefined || value === null || isRight(value);
}

/** An empty cell is null. */
function isCell(cell: unknown): boolean {
  return cell === null || isObject(cell);
}

/** Results of formulas that the cells do not contain. */
function isResults(results: unknown): boolean {
  return (
    isObject(results) &&
    isText(results.functions) &&
    isNumber(results.day) &&
    isObject(results.array) &&
    isObject(results.array.arrayFormulaRange) &&
    isObject(results.array.arrayFormulaCellData) &&
    isListOf(results.failures, isFormulaFailure)
  );
}

function isFormulaFailure(one: unknown): boolean {
  return (
    isObject(one) && isText(one.sheetName) && isNumber(one.row) && isNumber(one.column) && isText(one.message)
  );
}

function isForm(form: unknown): boolean {
  return (
    isObject(form) &&
    isText(form.id) &&
    isText(form.title) &&
    isListOf(form.questions, (one) => isObject(one) && isText(one.id) && isText(one.title)) &&
    isListOf(form.respondents, isText) &&
    isMissingOr(form.sheetId, isNumber) &&
    isObjectOf(form.columns, isNumber)
  );
}

function isPlace(place: unknown): boolean {
  return isObject(place) && isText(place.type);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTimeZone(zone: unknown): boolean {
  if (typeof zone !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

function hasOwn(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}
