import { dayNumber } from '../../../domain/cells/day';

/** A file for the archive. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A zip archive of text files, dated with this day. The files are stored as they are: an export is small, and storing needs no library
 * (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export function zipOf(files: readonly ZippedFile[], day: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const [nameBytes, content] = [encoder.encode(name), encoder.encode(text)];
    const common = [
      ...[...two(20), ...two(utf8Names), ...two(stored), ...two(0), ...two(dosDay(day))],
      ...[
        ...four(crc32(content)),
        ...four(content.length),
        ...four(content.length),
        ...two(nameBytes.length),
        ...two(0),
      ],
    ];
    entries.push(Uint8Array.from([...four(0x04034b50), ...common]), nameBytes, content);
    const placed = [...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)];
    directory.push(Uint8Array.from([...four(0x02014b50), ...two(20), ...common, ...placed]), nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = [...two(files.length), ...two(files.length)];
  const end = [
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...counts,
    ...four(size),
    ...four(offset),
    ...two(0),
  ];
  return joined([...entries, ...directory, Uint8Array.from(end)]);
}

const utf8Names = 0x0800;
const stored = 0;

function two(number: number): number[] {
  return [number & 255, (number >>> 8) & 255];
}

function four(number: number): number[] {
  return [...two(number), ...two(number >>> 16)];
}

/** The day as MS-DOS counts, from 1980 on. */
function dosDay(day: string): number {
  const date = new Date((dayNumber(day) ?? 0) * 86_400_000);
  return (
    (Math.max(0, date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  );
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
