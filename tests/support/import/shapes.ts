import type { SourceCells } from '../../../src/domain/import/source-table';
import type { CellValue } from '../../../src/domain/meetings/form-cell';

/**
 * Ten differently shaped trackers, as text: cells are separated by |, @2026-02-03 is a date, #4 a number, and everything else text.
 * docs/import.md lists them by these names.
 */
export const shapes = {
  'a table with real dates': `
    Date | Engineer | Feeling | Workload | Notes | Action items | Next 1:1
    @2026-02-03 | Ada Lovelace | #4 | #1 | Shipped the parser | Review the plan | @2026-02-17
    @2026-02-03 | Bo Ek | #3 | #0 | New on call | | @2026-02-10
    @2026-02-17 | Ada Lovelace | #5 | #-1 | Wants to mentor | | `,

  'merged title rows, the day first, names in two columns': `
    Engineering 1:1 tracker 2026
    Do not sort | | | |

    First name | Last name | Meeting date | Mood (1-5) | Discussion
    Ada | Lovelace | 03/02/2026 | 4/5 | Shipped the parser
    Bo | Ek | 17/02/2026 | 2 - tired | New on call
    First name | Last name | Meeting date | Mood (1-5) | Discussion
    Ada | Lovelace | 5/2/26 | 7 | Asked for feedback`,

  'the month first': `
    No. | Date of 1:1 | Report | What went well? | Blocked by
    #1 | 2/3/2026 | Lovelace, Ada | The parser | Nothing
    #2 | 2/17/2026 | Ek, Bo | | The network`,

  'dates that only the user knows': `
    Tanggal | Nama | Catatan | Kendala
    03/02/2026 | Ada Lovelace | Parser selesai | Tidak ada
    04/02/2026 | Bo Ek | Jaga malam | Jaringan`,

  'one tab for each person': `
    1:1 with Ada Lovelace
    Date | Mood | Notes | To do
    3 Feb 2026 | 4 | Shipped the parser | [x] Review the plan\\n- Book a room
    17 Feb 2026 | 5 | Wants to mentor |
    Average | 4.5 | | `,

  'a heading for each person': `
    Date | Mood | Notes
    Ada Lovelace | |
    2026-02-03 | 4 | Shipped the parser
    2026-02-17 | 5 | Wants to mentor
    Bo Ek | |
    2026-02-03 | 3 | New on call`,

  'one block for each 1:1': `
    Engineer: | Ada Lovelace
    Date: | @2026-02-03
    Mood | #4
    Notes | Shipped the parser
     | Review went well
    Action items | Review the plan

    Date: | @2026-02-17
    Mood | #5
    Notes | Wants to mentor`,

  'a running document': `
    1:1 notes – Ada Lovelace
    1:1 on 3 Feb 2026
    - Shipped the parser
    - Review went well
    1:1 on 17 Feb 2026
    - Wants to mentor`,

  'goals with weights': `
    OKR 2026 Q1
    Owner | Objective | Key result | Weight | Baseline | Target | Actual | Deadline
    Ada Lovelace | Ship | Parser handles all files | #0.6 | #0 | #200 | #120 | @2026-03-31
     | | Docs are complete | #0.4 | #0 | #1 | #0.5 | @2026-03-31
    Bo Ek | Calm nights | Fewer pages | 100% | 20 | 5 | 1,5 | 31.03.2026
    Bo Ek | Calm nights | Alerts have owners | #0 | #0 | soon | #1 | `,

  'goals without weights, with a progress from 0 to 100': `
    Nama | Tujuan | Kemajuan
    Ada Lovelace | Parser selesai | #69
    Bo Ek | Malam tenang | 100
    Bo Ek | Dokumen lengkap | 40%
    Bo Ek | | #10`,
} as const;

/** The cells of one of the shapes. */
export function cellsOf(shape: keyof typeof shapes): SourceCells {
  const lines = shapes[shape].split('\n').slice(1);
  return lines.map((line) => line.split('|').map((text) => cellOf(text.trim())));
}

/** 5,000 rows of 25 engineers: a table with every kind of column. */
export function manyRows(count = 5000): SourceCells {
  const header = ['Date', 'Engineer', 'Feeling', 'Notes', 'Blockers', 'Score'];
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    `2026-${String((index % 9) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    `Engineer ${String.fromCharCode(65 + (index % 25))}`,
    (index % 5) + 1,
    `What was said in row ${index + 2}`,
    index % 3 === 0 ? 'The network' : '',
    (index % 100) + 1,
  ]);
  return [header, ...rows];
}

function cellOf(text: string): CellValue {
  if (text.startsWith('@')) return { day: text.slice(1) };
  if (text.startsWith('#')) return Number(text.slice(1));
  return text.replace(/\\n/g, '\n');
}
