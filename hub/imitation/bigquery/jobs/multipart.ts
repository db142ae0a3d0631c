import { invalidRequest } from '../query-error';

/** The two parts of a multipart upload: the resource and the data. Throws GoogleError if there are not two. */
export function readMultipart(
  body: Buffer,
  contentType: string,
): { readonly resource: Buffer; readonly data: Buffer } {
  const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const parts = boundary === undefined ? [] : split(body, Buffer.from(`--${boundary}`));
  const [resource, data] = parts.map(contentOf);
  if (!resource || !data || parts.length !== 2) {
    throw invalidRequest('Multipart content has too few non-empty parts.');
  }
  return { resource, data };
}

/** What is between two delimiters; without what is before the first and after the last. */
function split(body: Buffer, delimiter: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const next = body.indexOf(delimiter, start + delimiter.length);
    if (next < 0) break;
    parts.push(body.subarray(start + delimiter.length, next));
    start = next;
  }
  return parts;
}

/** Without the headers of the part and the line ends around it. */
function contentOf(part: Buffer): Buffer {
  const text = part.indexOf('\r\n\r\n');
  const [start, length] = text >= 0 ? [text, 4] : [part.indexOf('\n\n'), 2];
  const end = part.subarray(-2).toString() === '\r\n' ? part.length - 2 : part.length;
  return part.subarray(start + length, end);
}
