import type { UrlResponse } from '../../protocol/services/url-calls';
import { base64Decode, bytesOf } from '../base/bytes';
import { whole } from '../partial-class';

type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** The response to a request of UrlFetchApp. */
class HttpResponsePart implements Partial<HTTPResponse> {
  constructor(private readonly response: UrlResponse) {}

  getResponseCode(): number {
    return this.response.code;
  }
  /** The last value of each header. */
  getHeaders(): object {
    return this.headers((values) => values.at(-1));
  }
  /** A header with several values has an array of them. */
  getAllHeaders(): object {
    return this.headers((values) => (values.length === 1 ? values[0] : [...values]));
  }
  getContent(): number[] {
    const { text, base64 } = this.response;
    return base64 === null ? bytesOf(text) : (base64Decode(base64) ?? []);
  }
  /** Reads UTF-8, which is the only encoding here. */
  getContentText(charset = 'UTF-8'): string {
    if (!/^utf-?8$/i.test(charset)) throw new Error(`The charset ${charset} is not part of local Sheets.`);
    return this.response.text;
  }

  private headers(shown: (values: readonly string[]) => unknown): object {
    return Object.fromEntries(
      Object.entries(this.response.headers).map(([name, values]) => [name, shown(values)]),
    );
  }
}

export const newHttpResponse = whole<HTTPResponse, [UrlResponse]>('HTTPResponse', HttpResponsePart);
