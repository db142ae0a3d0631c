/** Apps Script's bytes are signed, -128 to 127. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes.map(signedByte);
}

export function bytesOf(data: string | readonly number[]): number[] {
  return typeof data === 'string' ? utf8(data) : [...data];
}

export function base64Encode(data: string | readonly number[], alphabet = standard): string {
  const bytes = bytesOf(data).map((byte) => byte & 0xff);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const four = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map((six) =>
      alphabet.charAt(six),
    );
    text += four[0];
    text += four[1];
    text += second === undefined ? '=' : four[2];
    text += third === undefined ? '=' : four[3];
  }
  return text;
}

/** Null if the text is not base64. */
export function base64Decode(text: string, alphabet = standard): number[] | null {
  const digits = text.replace(/[=\s]/g, '');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    const six = alphabet.indexOf(digit);
    if (six < 0) return null;
    bits = (bits << 6) | six;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push(signedByte((bits >> held) & 0xff));
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const standard = `${letters}+/`;
export const webSafe = `${letters}-_`;

const tail = (code: number): number => 0x80 | (code & 0x3f);
const signedByte = (byte: number): number => (byte > 127 ? byte - 256 : byte);
