import { copyFromField } from '../shell/copy/copy-text';

/** Copies a text that is also HTML, so that a mail shows a table; false if the browser does not allow copying. */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  const parts = { 'text/plain': text, 'text/html': html };
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    const put = (event: ClipboardEvent) => {
      for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
      event.preventDefault();
    };
    document.addEventListener('copy', put);
    try {
      return copyFromField(text);
    } finally {
      document.removeEventListener('copy', put);
    }
  }
}
