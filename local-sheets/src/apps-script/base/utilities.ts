import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { exception } from '../exception';
import { wholeService } from '../partial-class';
import { base64Decode, base64Encode, bytesOf, webSafe } from './bytes';
import { formatDate, parseDate } from './date-letters';
import { formatString } from './format-string';

type Data = string | number[];

/** Utilities: computed inside the isolate, except digests and UUIDs, which use the cryptography of Node.js. */
export const utilities = wholeService<GoogleAppsScript.Utilities.Utilities>('Utilities', {
  Charset: enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']),
  DigestAlgorithm: enumeration('Utilities.DigestAlgorithm', [
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]),
  MacAlgorithm: enumeration('Utilities.MacAlgorithm', [
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ]),

  formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) =>
    formatDate(date as unknown as Date, timeZone, format),
  parseDate,
  formatString,
  parseCsv,
  getUuid: () => ask('utilities.uuid', 'Utilities.getUuid', null),
  sleep,

  base64Encode: (data: Data) => base64Encode(data),
  base64EncodeWebSafe: (data: Data) => base64Encode(data, webSafe),
  base64Decode: (text: string) => decoded(base64Decode(text)),
  base64DecodeWebSafe: (text: string) => decoded(base64Decode(text, webSafe)),

  computeDigest: (algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: Data) =>
    ask('utilities.digest', 'Utilities.computeDigest', {
      algorithm: String(algorithm),
      bytes: bytesOf(value),
      key: null,
    }),
  computeHmacSignature: (algorithm: GoogleAppsScript.Utilities.MacAlgorithm, value: Data, key: Data) =>
    signature(String(algorithm), value, key),
  computeHmacSha256Signature: (value: Data, key: Data) => signature('HMAC_SHA_256', value, key),
});

function signature(algorithm: string, value: Data, key: Data): number[] {
  return ask('utilities.digest', 'Utilities.computeHmacSignature', {
    algorithm: algorithm.replace('HMAC_', ''),
    bytes: bytesOf(value),
    key: bytesOf(key),
  });
}

function sleep(milliseconds: number): void {
  if (typeof milliseconds !== 'number' || !Number.isFinite(milliseconds)) {
    const type = typeof milliseconds === 'string' ? 'String' : typeof milliseconds;
    throw exception(`The parameters (${type}) don't match the method signature for Utilities.sleep.`);
  }
  ask('utilities.sleep', 'Utilities.sleep', { milliseconds });
}

/** Utilities.parseCsv: rows of fields; a quoted field can contain separators, line breaks and doubled quotes. */
function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = () => {
    row.push(field);
    rows.push(row);
    row = [];
    field = '';
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (csv.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === delimiter) {
      row.push(field);
      field = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r' || csv.charAt(at + 1) !== '\n') field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}

function decoded(bytes: number[] | null): number[] {
  if (!bytes) throw exception('Could not decode string.');
  return bytes;
}
