import { unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import type { BrowserFixture } from './browser-fixture';

/** What a button of a dialog downloads: the name of the file, and its text, or the texts of all files if it is an archive. */
export async function downloaded(
  { page }: BrowserFixture,
  dialog: FrameLocator,
  button: string,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), text: textOf(Buffer.concat(chunks)) };
}

function textOf(content: Buffer): string {
  const isArchive = content.subarray(0, 2).toString() === 'PK';
  const files = isArchive ? Object.values(unzipSync(content)) : [content];
  return files.map((file) => Buffer.from(file).toString('utf8')).join('');
}
