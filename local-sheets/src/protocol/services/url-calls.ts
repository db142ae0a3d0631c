/** A request of UrlFetchApp, with all defaults filled in. */
export interface UrlRequest {
  readonly url: string;
  /** In capitals. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: UrlBody | null;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
}

/** Text, which is sent as UTF-8, or bytes. */
export type UrlBody = { readonly text: string } | { readonly base64: string };

export interface UrlResponse {
  readonly code: number;
  /** By the name of the header as the server wrote it, with each value that it has. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The body, read as UTF-8. */
  readonly text: string;
  /** The bytes of a body that is not UTF-8; null if `text` says all. */
  readonly base64: string | null;
}

export interface UrlCalls {
  /** The responses, in the order of the requests. */
  'url.fetch': (args: { requests: readonly UrlRequest[] }) => UrlResponse[];
}
