import type { Worksheet } from '@univerjs/core';
import { BookError } from '../book';
import type { HeadlessUniver } from '../univer';

/**
 * Numbers for tabs. Univer identifies sheets by text. The id of a sheet made here is its number; a sheet made by a page
 * ("Xk3…") gets the next number when it is first seen, and keeps it.
 */
export class TabIds {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly engine: HeadlessUniver,
    remembered: Readonly<Record<string, number>>,
  ) {
    for (const [name, number] of Object.entries(remembered)) this.numbers.set(name, number);
  }

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = /^\d+$/.test(name) ? Number(name) : this.unused();
    this.numbers.set(name, number);
    return number;
  }

  /** A number that no tab of this workbook has had so far, as long as Google's. */
  unused(): number {
    const taken = new Set(this.numbers.values());
    for (;;) {
      const number = 1 + Math.floor(Math.random() * 2_000_000_000);
      if (!taken.has(number) && !this.engine.workbook.getSheetBySheetId(String(number))) return number;
    }
  }

  worksheet(number: number): Worksheet {
    const found = this.find(number);
    if (found === null) throw new BookError(`Sheet ${number} not found.`);
    return found;
  }

  find(number: number): Worksheet | null {
    const { workbook } = this.engine;
    const own = workbook.getSheetBySheetId(String(number));
    if (own) return own;
    for (const [name, known] of this.numbers)
      if (known === number) return workbook.getSheetBySheetId(name) ?? null;
    return null;
  }

  /** The numbers to save in the file. */
  remembered(): Record<string, number> {
    return Object.fromEntries([...this.numbers].filter(([name, number]) => name !== String(number)));
  }
}
