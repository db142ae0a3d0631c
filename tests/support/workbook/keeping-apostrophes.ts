import type { Book } from '../../../local-sheets/src/engine/book';

/** A workbook in whose cells of plain text an apostrophe in front of a text remains when a script writes it. */
export function keepingApostrophes(book: Book): Book {
  return {
    ...book,
    setValues(area, cells) {
      book.setValues(area, cells);
      const formats = book.numberFormats(area);
      cells.forEach((row, y) => {
        row.forEach((cell, x) => {
          if (typeof cell !== 'string' || !cell.startsWith("'") || formats[y]?.[x] !== '@') return;
          book.setTexts({ ...area, row: area.row + y, column: area.column + x, rows: 1, columns: 1 }, [
            [cell],
          ]);
        });
      });
    },
  };
}
