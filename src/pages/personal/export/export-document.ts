import type { ExportCell, ExportTable, PersonExport } from '../../../contract/personal';
import type { Decimal } from '../../../domain/cells/cell-number';

/** The sentences of the document, and the decimal separator of the spreadsheet. */
export interface DocumentTexts {
  readonly language: string;
  readonly decimal: Decimal;
  readonly title: string;
  readonly about: readonly string[];
  readonly nothing: string;
}

/** Everything about one engineer as a page that needs nothing else to be read or printed; hidden columns are left out (P372). */
export function exportDocument(
  { tables }: PersonExport,
  { language, decimal, title, about, nothing }: DocumentTexts,
): string {
  const page = document.implementation.createHTMLDocument(title);
  const add = <Tag extends keyof HTMLElementTagNameMap>(parent: Node, tag: Tag, text = '') => {
    const element = page.createElement(tag);
    element.textContent = text;
    return parent.appendChild(element);
  };
  page.documentElement.lang = language;
  add(page.head, 'meta').setAttribute('charset', 'utf-8');
  add(page.head, 'style', style);
  add(page.body, 'h1', title);
  for (const sentence of about) add(page.body, 'p', sentence);
  for (const { title: heading, headers, hidden, rows } of tables) {
    add(page.body, 'h2', heading);
    const shown = headers.flatMap((header, index) => (hidden.includes(index) ? [] : [{ header, index }]));
    if (rows.length === 0) add(page.body, 'p', nothing);
    else if (shown.length > mostInTable) for (const row of rows) addCard(row, shown);
    else addTable(rows, shown);
  }
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;

  function addCard(row: ExportTable['rows'][number], shown: readonly ShownColumn[]): void {
    const list = add(page.body, 'dl');
    for (const { header, index } of shown) {
      if (row[index] === '') continue;
      add(list, 'dt', header);
      add(list, 'dd', textOf(row[index], decimal));
    }
  }

  function addTable(rows: ExportTable['rows'], shown: readonly ShownColumn[]): void {
    const table = add(page.body, 'table');
    const head = add(add(table, 'thead'), 'tr');
    for (const { header } of shown) add(head, 'th', header).scope = 'col';
    const body = add(table, 'tbody');
    for (const row of rows) {
      const line = add(body, 'tr');
      for (const { index } of shown) add(line, 'td', textOf(row[index], decimal));
    }
  }
}

/** Numbers have at most six decimals: the page is for reading, and the JSON has them whole (P437). */
function textOf(cell: ExportCell | undefined, decimal: Decimal): string {
  return typeof cell === 'number' ? String(Number(cell.toFixed(6))).replace('.', decimal) : String(cell);
}

interface ShownColumn {
  readonly header: string;
  readonly index: number;
}

/** A row with more columns is shown as a list. */
const mostInTable = 8;

const style =
  ':root{color-scheme:light dark}body{max-width:60em;margin:2em auto;padding:0 1em;font:1em/1.5 sans-serif}' +
  'table{width:100%;border-collapse:collapse}th,td,dl{border:1px solid #767676;padding:.3em .6em;text-align:start;vertical-align:top}' +
  'td,dd{white-space:pre-wrap;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0}' +
  'dl{display:grid;grid-template-columns:10em 1fr;gap:0 1em;break-inside:avoid}';
