import type { IncomingMessage } from 'node:http';

/**
 * The two addresses of one server. The spreadsheet is on one, the add-on's HTML pages on the other, so that, as at
 * Google, an HTML page has its own storage and cannot reach into the spreadsheet.
 */
export interface Origins {
  readonly spreadsheet: string;
  readonly html: string;
}

export type Room = 'spreadsheet' | 'html';

export function originsAt(port: number): Origins {
  return { spreadsheet: `http://localhost:${port}`, html: `http://127.0.0.1:${port}` };
}

/** Which of the two was asked for; null for any other name, such as a foreign site's name pointed at this machine. */
export function roomOf(request: IncomingMessage, origins: Origins): Room | null {
  const asked = `http://${request.headers.host ?? ''}`;
  if (asked === origins.spreadsheet) return 'spreadsheet';
  return asked === origins.html ? 'html' : null;
}

/** Only the spreadsheet page may open a connection: not the HTML pages, not another site. */
export function maySpeak(request: IncomingMessage, origins: Origins): boolean {
  return roomOf(request, origins) === 'spreadsheet' && request.headers.origin === origins.spreadsheet;
}
