import type { IncomingMessage } from 'node:http';

/**
 * The two addresses of one server: one for the spreadsheet, and one for the add-on's HTML pages, so that, as at Google, an
 * HTML page has separate storage and cannot access the spreadsheet page.
 */
export interface Origins {
  readonly spreadsheet: string;
  readonly html: string;
}

export type Room = 'spreadsheet' | 'html';

export function originsAt(port: number): Origins {
  return { spreadsheet: `http://localhost:${port}`, html: `http://127.0.0.1:${port}` };
}

/** Which of the two a request is for; null for any other name, such as a foreign domain that resolves to this machine. */
export function roomOf(request: IncomingMessage, origins: Origins): Room | null {
  const asked = `http://${request.headers.host ?? ''}`;
  if (asked === origins.spreadsheet) return 'spreadsheet';
  return asked === origins.html ? 'html' : null;
}

/** True only for the spreadsheet page: HTML pages and other sites cannot open a connection (H302). */
export function maySpeak(request: IncomingMessage, origins: Origins): boolean {
  return roomOf(request, origins) === 'spreadsheet' && request.headers.origin === origins.spreadsheet;
}
