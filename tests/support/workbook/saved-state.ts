import type { AddOnFixture } from './add-on-fixture';

/** All that local Sheets would save, as text: cells that await their formulas are calculated first, so that equal states are equal texts. */
export async function savedState({ book, runner }: AddOnFixture): Promise<string> {
  await book.settle();
  return JSON.stringify([book.file(), runner.file()]);
}
