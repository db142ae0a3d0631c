import { withoutTables } from './note-table';

/** One line of pasted notes, without its marks. */
export interface NoteLine {
  readonly text: string;
  /** The number of blanks before it; a tab counts as four. */
  readonly indent: number;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether the whole line is marked as a heading, by "#" or as bold. */
  readonly isHeading: boolean;
  /** null if it has no box. */
  readonly box: 'open' | 'done' | null;
  /** Bold text at its beginning, which is also part of `text`; '' if there is none. */
  readonly lead: string;
}

/** Longer notes are cut: nobody can go through what they propose. */
export const longestNotes = 200_000;
const longestLine = 1_000;

/** The lines with text. Marks of lists, Markdown, emoji before the text and times of a recording are removed (P345). */
export function noteLines(notes: string): NoteLine[] {
  const lines = notes
    .slice(0, longestNotes)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.slice(0, longestLine));
  return withoutTables(lines)
    .map(noteLine)
    .filter(({ text }) => text !== '');
}

function noteLine(raw: string): NoteLine {
  const visible = raw.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
  const blanks = /^[ \t]*/.exec(visible)?.[0] ?? '';
  const indent = blanks.replace(/\t/g, '    ').length;
  const [, hashes = '', afterHashes = ''] = /^(#{1,6} +)?(.*)$/.exec(visible.trim()) ?? [];
  const unquoted = afterHashes.replace(/^> */, '');
  const [, bullet = '', item = ''] = /^((?:[-*+•‣▪◦●○–—·➤→]|\d{1,3}[.)]) +)?(.*)$/.exec(unquoted) ?? [];
  const [, sign = '', words = ''] = /^(\[[ xX✓✔]?\]|[☐⬜☑✔✓] ?)?(.*)$/u.exec(item) ?? [];
  const unadorned = words.trim().replace(/^(?:\p{Extended_Pictographic}[\ufe0f\u200d]* *)+/u, '');
  const [, bold = '', rest = ''] = /^(?:\*\*|__)([^*_]{1,200})(?:\*\*|__)(.*)$/.exec(unadorned) ?? [];
  const isBold = bold !== '' && /^[ :]*$/.test(rest);
  return {
    text: plain(unadorned),
    indent,
    isItem: bullet !== '' || sign !== '',
    isHeading: hashes !== '' || (isBold && sign === ''),
    box: sign === '' ? null : /^(?:\[ ?\]|[☐⬜])/.test(sign) ? 'open' : 'done',
    lead: plain(bold).replace(/[ :]+$/, ''),
  };
}

function plain(text: string): string {
  return text
    .replace(/\[([^\][]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/ ?[([]\d{1,2}:\d\d(?::\d\d)?[)\]]/g, '')
    .replace(/^\d{1,2}:\d\d(?::\d\d)? +/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
